import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { THEME_COLOURS } from '../../ui/themes.ts';
import { holding } from './holding.ts';
import { parseSettings, SETTINGS_KEY, settingsRecord, withSetting } from './settings.ts';
import { EARLY_SCRIPT } from './early-script.ts';

describe('parseSettings', () => {
  it('reads what was kept', () => {
    const settings = { theme: 'lacquer', size: 'largest', elder: 'on' };
    expect(parseSettings(settingsRecord(settings) ?? null)).toEqual(settings);
  });

  it.each([null, '', 'null', '[]', '7', '"on"', '{', '{"theme":"pink","size":3,"other":"on"}'])(
    'takes nothing from %s',
    (record) => expect(parseSettings(record)).toEqual({}),
  );

  it('leaves out what it does not know, and takes the rest', () => {
    expect(parseSettings('{"theme":"pink","face":"hei","extra":"on"}')).toEqual({ face: 'hei' });
  });
});

describe('settingsRecord', () => {
  it('keeps nothing where nothing is set', () => {
    expect(settingsRecord({})).toBeUndefined();
    expect(settingsRecord({ theme: 'pink' })).toBeUndefined();
  });
});

describe('withSetting', () => {
  it('sets one, changes one and sets one back, and leaves the others', () => {
    const set = withSetting({ elder: 'on' }, 'theme', 'yellow');
    expect(set).toEqual({ elder: 'on', theme: 'yellow' });
    expect(withSetting(set, 'theme', 'paper')).toEqual({ elder: 'on', theme: 'paper' });
    expect(withSetting(set, 'theme', '')).toEqual({ elder: 'on' });
    expect(withSetting(set, 'size', 'tiny')).toEqual(set);
  });
});

describe('holding', () => {
  it.each([
    [{ elder: 'on', size: 'large' }, ''],
    [{ elder: 'on', size: 'larger' }, 'larger'],
    [{ elder: 'on' }, undefined],
    [{ size: 'large' }, 'large'],
  ])('of %j is the size %j', (settings, size) => expect(holding(settings).size).toBe(size));
});

describe('EARLY_SCRIPT', () => {
  interface Head {
    /** Whether the browser knows cascade layers. */
    layers?: boolean;
    hash?: string;
    until?: string;
  }

  /** Runs the script as a page's head does. */
  function run(localStorage: object, { layers = true, hash = '#s1-p4', until }: Head = {}) {
    const dataset: Record<string, string> = {};
    const metas = [{ content: 'light' }, { content: 'dark' }];
    const written: string[] = [];
    const document = {
      currentScript: { dataset: until === undefined ? {} : { until } },
      adoptedStyleSheets: [],
      documentElement: { dataset },
      getElementsByName: () => metas,
      querySelector: () => ({ textContent: 'styles' }),
      write: (html: string) => written.push(html),
    };
    const self = layers ? { CSSLayerBlockRule: Object } : {};
    class CSSStyleSheet {
      replaceSync() {
        // What comes of it is seen in a browser only (tests/e2e/shift.spec.ts).
      }
    }
    const globals = { document, localStorage, self, location: { hash }, CSSStyleSheet };
    runInNewContext(EARLY_SCRIPT, globals);
    return { dataset, colours: metas.map(({ content }) => content), written };
  }

  it('gives the plain styles to browsers without cascade layers, and to no other', () => {
    expect(run({}).written).not.toContain('styles');
    const record = settingsRecord({ theme: 'lacquer' });
    const { written, dataset } = run({ [SETTINGS_KEY]: record }, { layers: false });
    expect(written).toContain('styles');
    expect(dataset).toEqual({ theme: 'lacquer' });
  });

  it.each([
    ['main', {}],
    ['river', { until: 'river' }],
  ])('has the first paint wait for #%s', (id, head) => {
    const link = `<link rel="expect" href="#${id}" blocking="render">`;
    expect(run({}, head).written).toEqual([link]);
  });

  it('notes that a page is shown from its top, and not from a passage', () => {
    expect(run({}, { hash: '' }).dataset).toEqual({ fromTop: '' });
    expect(run({}, { hash: '#s1-p4' }).dataset).toEqual({});
  });

  it('is at most 640 bytes, and none that would end a script element', () => {
    expect(Buffer.byteLength(EARLY_SCRIPT)).toBeLessThanOrEqual(640);
    expect(EARLY_SCRIPT).not.toContain('<');
  });

  it.each(Object.keys(THEME_COLOURS) as (keyof typeof THEME_COLOURS)[])(
    'shows the theme %s, and colours the browser',
    (theme) => {
      const record = settingsRecord({ theme, size: 'large' });
      const { dataset, colours } = run({ [SETTINGS_KEY]: record });
      expect(dataset).toEqual({ theme, size: 'large' });
      expect(colours).toEqual([THEME_COLOURS[theme], THEME_COLOURS[theme]]);
    },
  );

  it('leaves the colours to the system where no theme is chosen', () => {
    const { dataset, colours } = run({ [SETTINGS_KEY]: settingsRecord({ elder: 'on' }) });
    expect(dataset).toEqual({ elder: 'on' });
    expect(colours).toEqual(['light', 'dark']);
  });

  it.each([
    ['nothing', {}],
    ['what cannot be read', { [SETTINGS_KEY]: '{' }],
    [
      'a refusal',
      new Proxy(
        {},
        {
          get() {
            throw new Error('denied');
          },
        },
      ),
    ],
  ])('passes over %s', (_name, storage) => {
    expect(run(storage)).toMatchObject({ dataset: {}, colours: ['light', 'dark'] });
  });
});
