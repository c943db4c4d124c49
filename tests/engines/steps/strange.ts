/** What hardly anyone does, and someone does. No script may fail meanwhile. */
import { expect } from 'vitest';
import { translate } from '../in-page.ts';
import { textOfPdf } from '../printed.ts';
import type { Reader, Step } from '../reader.ts';
import { until } from '../until.ts';

const HIT = '[data-search-results] > [data-result]';
const BOX = 'dialog[open] input[name=q]';
const HEAD = 'header input[name=q]';
const PANEL = 'dialog.settings-panel[open]';
const CLOSE = { settings: `${PANEL} button[value=close]`, search: '[data-search-close]' };
const PASSAGE = 'a[href="#s1-p4"][data-passage]';

/** Opens search on a page, and finds something. */
async function search(reader: Reader, words: string): Promise<void> {
  await reader.press(HEAD);
  await reader.fill(BOX, words);
  await reader.sees(`dialog ${HIT}`, words);
}

/** Presses as fast as a finger that shakes: the second time before anything has come. */
async function pressTwice(reader: Reader, selector: string): Promise<void> {
  await reader.sees(selector);
  await reader.rests();
  await reader.ask((pressed) => {
    const button = document.querySelector<HTMLElement>(pressed);
    button?.click();
    button?.click();
  }, selector);
}

/** Puts a text into a field as no keyboard does: at once, however long and whatever it is. */
function paste(reader: Reader, field: string, text: string): Promise<void> {
  return reader.ask(
    (selector, value) => {
      const box = document.querySelector<HTMLInputElement>(selector);
      if (box) box.value = value;
      box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    field,
    text,
  );
}

const valueOf = (field: string) => document.querySelector<HTMLInputElement>(field)?.value;

const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const TYPED = [
  '档案'.repeat(5000),
  '👨‍👩‍👧‍👦🏳️‍🌈',
  '𠮷野家',
  `${'a'.repeat(199)}\ud842`,
  '\u202e档\u200b案',
];

/** What takes abilities away, all at once, before a page has begun. */
const NOTHING_KEPT = `
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('No', 'SecurityError'); } });
  delete window.caches;
`;
const LITTLE = `
  for (const name of ['structuredClone', 'requestIdleCallback', 'Worker', 'ResizeObserver', 'MutationObserver'])
    delete window[name];
  delete Intl.Segmenter;
  delete CSS.highlights;
  for (const name of ['clipboard', 'share', 'canShare'])
    Object.defineProperty(navigator, name, { value: undefined });
  Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  Object.defineProperty(crypto, 'subtle', { value: undefined });
`;

export const STRANGE: readonly Step[] = [
  {
    name: 'whoever presses twice opens one thing',
    early: '',
    async does(reader) {
      await reader.open('donate/letter/');
      await pressTwice(reader, '[data-act=start]');
      await reader.press('[data-act=add]');
      await reader.seesMany('[data-items] fieldset', 2);
      for (const [path, pressed, opened] of [
        ['timeline/2012-10/', 'gift-button button', '.gift'],
        ['article/', PASSAGE, '.passage-menu'],
      ] as const) {
        await reader.open(path);
        await pressTwice(reader, pressed);
        await reader.sees(opened);
        await reader.rests();
        expect(await reader.count('dialog[open]')).toBe(1);
        await reader.press(`${opened} header button`);
        await reader.misses('dialog[open]');
      }
    },
  },
  {
    name: 'what is open when a telephone is turned stays within reach',
    early: '',
    async does(reader) {
      for (const [path, open, last, close] of [
        [
          'about/',
          () => reader.press('settings-bar button', '设置'),
          `${PANEL} button[value=reset]`,
          CLOSE.settings,
        ],
        ['contact/', () => search(reader, '档案'), '[data-search-all]', CLOSE.search],
        [
          'timeline/2012-10/',
          () => reader.press('gift-button button'),
          '.gift .address',
          '.gift header button',
        ],
        [
          'article/',
          () => reader.press(PASSAGE),
          '.passage-menu pre',
          '.passage-menu header button',
        ],
      ] as const) {
        await reader.engine.resize(360, 740);
        await reader.open(path);
        await open();
        await reader.sees(last);
        await reader.engine.resize(740, 360);
        expect(await reader.ask(beyond), path).toBe(0);
        await reader.press(close);
        await reader.misses('dialog[open]');
      }
    },
  },
  {
    name: 'a page that the browser translates hears every press',
    early: '',
    async does(reader) {
      await reader.open('donate/letter/');
      await reader.ask(translate);
      await reader.press('[data-act=start]');
      await reader.press('[data-act=add]');
      await reader.seesMany('[data-items] fieldset', 2);
      await reader.open('timeline/');
      await reader.ask(translate);
      await reader.press('[data-view=closer]');
      await reader.isAt(/from=\d/u);
      await reader.open('contact/');
      await reader.ask(translate);
      await reader.press('settings-bar button', '设置');
      await reader.press(`${PANEL} label`, '特大');
      await reader.sees('html[data-size=largest]');
      await reader.press(CLOSE.settings);
      await reader.press(HEAD);
      await reader.sees('dialog [data-example]');
      await reader.ask(translate);
      await reader.press('dialog [data-example]');
      await reader.sees(`dialog ${HIT}`);
    },
  },
  {
    name: 'a page is printed without the dialog that is open',
    async does(reader) {
      await reader.open('timeline/2012-10/');
      await reader.press('gift-button button');
      await reader.sees('.gift img');
      const printed = await textOfPdf(await reader.engine.print());
      expect(printed).toContain('2012年10月');
      expect(printed).not.toContain('长按');
    },
  },
  {
    name: 'out of the dialog of search by the history, and back into it',
    early: '',
    async does(reader) {
      await reader.open('about/');
      await reader.press('nav a', '联系');
      await reader.isAt(/^contact\/$/u);
      await reader.rests();
      await search(reader, '湿度');
      await reader.go(-1);
      await reader.isAt(/^about\/$/u);
      await reader.go(1);
      await reader.isAt(/^contact\/$/u);
      await reader.rests();
      // The browser may have kept the page as it was left.
      if ((await reader.count('dialog[open]')) > 0) await reader.press(CLOSE.search);
      await search(reader, '一船一档');
    },
  },
  {
    name: 'a box holds on the way back what was asked',
    async does(reader) {
      for (const [path, box, asked] of [
        ['search/', 'main input[name=q]', '湿度'],
        ['donate/things/', '#thing', '照片'],
        ['timeline/', '[data-controls] input[name=q]', '档案'],
      ] as const) {
        await reader.open(`${path}?q=${asked}`);
        const holds = async () => expect(await reader.ask(valueOf, box), path).toBe(asked);
        await until(holds);
        // An answer may still be brought onto the screen, away from under a press.
        await reader.rests();
        await reader.press('nav a', '联系');
        await reader.isAt(/^contact\/$/u);
        await reader.go(-1);
        await reader.isAt(/\?q=/u);
        await reader.rests();
        await holds();
      }
    },
  },
  {
    name: 'whatever is typed is answered, and then something else is found',
    early: '',
    async does(reader) {
      await reader.open('search/');
      for (const text of TYPED) {
        await paste(reader, 'main input[name=q]', text);
        await reader.sees('[data-search-status]', '找到');
        await paste(reader, 'main input[name=q]', '一船一档');
        await reader.sees(HIT, '一船一档');
      }
    },
  },
  ...[
    { name: 'where nothing can be kept', early: NOTHING_KEPT },
    { name: 'where a browser has little', early: LITTLE },
  ].map(({ name, early }): Step => ({
    name: `${name}, all that one does can be done`,
    early,
    async does(reader) {
      await reader.open('contact/');
      await reader.press('copy-button button', '复制地址');
      await reader.sees('copy-button [role=status]', '复制');
      await reader.press('settings-bar button', '设置');
      await reader.press(`${PANEL} label`, '黑底黄字');
      await reader.sees('html[data-theme=yellow]');
      await reader.press(CLOSE.settings);
      await search(reader, '一船一档');
      await reader.press(`dialog ${HIT} a`);
      await reader.sees('.search-marks', '一船一档');
      await reader.open('timeline/');
      await reader.press('[data-view=closer]');
      await reader.sees('[data-exploring=on]');
      await reader.open('donate/letter/');
      await reader.press('[data-act=start]');
      await reader.fill('#letter-name', '𠮷田');
      await reader.sees('[data-letter] [data-slot=name]', '𠮷田');
      await reader.open('article/');
      await reader.press(PASSAGE);
      await reader.sees('.passage-menu');
    },
  })),
];
