/** Sounds and films: their pages before anything is played, and what programs and editions read of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWebVtt } from '../../src/lib/formats/webvtt.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import {
  attribute,
  type Element,
  elementsOf,
  filesOf,
  pageOf,
  pagesOf,
  read,
  textOf,
} from './html.ts';

const ROOT = 'http://localhost:4321';
const { objects } = await exhibitionOf(MUSEUM_CONTENT);
const recorded = objects.flatMap((object) =>
  object.recording ? [[object.id, object, object.recording] as const] : [],
);
/** The one whose transcript is too long for one page. */
const LONG = 'whistles';
const played = recorded.filter(([id]) => id !== LONG);
const published = (address: string) => read('museum', address.replace(ROOT, '').slice(1));
const original = (id: string, file: string) =>
  readFileSync(path.join(MUSEUM_CONTENT, 'objects', id, file));
const json = (file: string) => JSON.parse(read('museum', file).toString()) as unknown;
const named = (elements: readonly Element[], tag: string) =>
  elements.filter(({ tagName }) => tagName === tag);
const policyOf = (elements: readonly Element[]) =>
  elements.flatMap((one) =>
    attribute(one, 'http-equiv') === 'content-security-policy' ? [attribute(one, 'content')] : [],
  )[0];

it('has a sound and a film to look at', () => {
  expect(played.map(([, { kind }]) => kind).toSorted()).toEqual(['film', 'sound']);
});

describe.each(played)('%s', (id, object, recording) => {
  const page = pageOf('museum', `objects/${id}/index.html`);
  const { elements } = page;
  const [media] = elements.filter(({ tagName }) => /^(?:audio|video)$/u.test(tagName));
  const of = (name: string) => media && attribute(media, name);

  it('is played by the browser itself, which is asked to load nothing of it', () => {
    expect(media?.tagName).toBe(object.kind === 'film' ? 'video' : 'audio');
    expect([of('controls'), of('preload'), of('src'), of('autoplay')]).toEqual([
      ...['', 'none', recording.href, undefined],
    ]);
    expect(of('aria-label')).toBe(object.title);
    expect(policyOf(elements)).toContain("media-src 'self'");
  });

  it('is published to the byte', () => {
    const file = { ferryman: 'talk.mp3', crossing: 'ferry.mp4' }[id] ?? '';
    expect(published(recording.href).equals(original(id, file))).toBe(true);
  });

  it('says how long and how large it is', () => {
    const text = named(elements, 'main')
      .map((main) => textOf(main))
      .join('');
    expect(text).toContain({ ferryman: '0:09', crossing: '0:04' }[id]);
    expect(text).toContain({ ferryman: '18 KB', crossing: '3 KB' }[id]);
  });

  it('has all that is said, each line at its second, which the link beside it leads to', () => {
    const { cues } = readWebVtt(
      original(id, { ferryman: 'talk.vtt' }[id] ?? 'ferry.vtt').toString(),
    );
    const lines = elements.filter((one) => attribute(one, 'id')?.startsWith('t='));
    expect(lines.map((line) => attribute(line, 'id'))).toEqual(
      cues.map(({ start }) => `t=${start}`),
    );
    for (const [index, line] of lines.entries()) {
      const said = cues[index]?.said ?? [];
      expect(said.length).toBeGreaterThan(0);
      for (const { speaker = '', text } of said) {
        expect(textOf(line)).toContain(text);
        expect(textOf(line)).toContain(speaker);
      }
      const [link] = named(elementsOf(line), 'a');
      expect(link && attribute(link, 'href')).toBe(`${recording.href}#t=${cues[index]?.start}`);
    }
  });

  it('weighs what every page may', () => {
    const styles = named(elements, 'link').filter(
      (link) => attribute(link, 'rel') === 'stylesheet',
    );
    const [sheet] = styles.filter((link) => attribute(link, 'href')?.includes('recordings.css'));
    expect(sheet).toBeDefined();
    const bytes = [page.html, published((sheet && attribute(sheet, 'href')) ?? '')].map(
      (text) => brotliCompressSync(text).length,
    );
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(12_000);
  });

  it('is published with its words, without what only its editors read', () => {
    const text = published(recording.transcript.href).toString();
    expect(text).not.toContain('不刊出');
    const { cues, mistakes } = readWebVtt(text);
    expect(mistakes).toEqual([]);
    const facts = (all: typeof cues) => all.map(({ start, end, said }) => ({ start, end, said }));
    expect(facts(cues)).toEqual(facts([...recording.transcript.cues]));
  });

  it('is known to search engines', () => {
    const scripts = named(elements, 'script').filter(
      (script) => attribute(script, 'type') === 'application/ld+json',
    );
    const graph = scripts.flatMap(
      (script) =>
        (
          JSON.parse(
            script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
          ) as { '@graph': Record<string, unknown>[] }
        )['@graph'],
    );
    const [node] = graph.filter((one) => /^(?:Audio|Video)Object$/u.test(String(one['@type'])));
    expect(node).toMatchObject({
      '@type': object.kind === 'film' ? 'VideoObject' : 'AudioObject',
      contentUrl: ROOT + recording.href,
      encodingFormat: { ferryman: 'audio/mpeg' }[id] ?? 'video/mp4',
      duration: { ferryman: 'PT9.144S' }[id] ?? 'PT4S',
      transcript: expect.stringContaining(
        recording.transcript.cues[0]?.said[0]?.text ?? '',
      ) as string,
    });
  });

  it('is the same for programs', () => {
    const data = json('data/objects.json') as { objects: { id: string; recording?: object }[] };
    expect(data.objects.find((one) => one.id === id)?.recording).toMatchObject({
      url: ROOT + recording.href,
      bytes: published(recording.href).length,
      transcript: ROOT + recording.transcript.href,
    });
  });

  it('lasts on its canvas, with its words beside it', () => {
    const manifest = json(`iiif/${id}/manifest.json`) as {
      items: {
        duration: number;
        items: { items: { body: { id: string; type: string; duration: number } }[] }[];
        annotations: { items: { motivation: string; body: { id: string; format: string } }[] }[];
      }[];
    };
    const [canvas] = manifest.items;
    const body = canvas?.items[0]?.items[0]?.body;
    expect(body).toMatchObject({
      ...{ id: ROOT + recording.href, type: object.kind === 'film' ? 'Video' : 'Sound' },
      duration: canvas?.duration,
    });
    expect(canvas?.duration).toBeCloseTo(recording.duration);
    const texts = canvas?.annotations[0]?.items ?? [];
    expect(texts.map(({ motivation, body: { format } }) => [motivation, format])).toContainEqual([
      ...['supplementing', 'text/vtt'],
    ]);
    for (const text of texts) expect(published(text.body.id).length).toBeGreaterThan(0);
  });
});

it('parts a long transcript, each line on one page, and leads from one to the next', () => {
  const file = original(LONG, 'whistles.vtt').toString();
  const { cues } = readWebVtt(file);
  const pages = ['', '2/'].map((part) => pageOf('museum', `objects/${LONG}/${part}index.html`));
  const lines = pages.map(({ elements }) =>
    elements.flatMap((one) => {
      const id = attribute(one, 'id');
      return id?.startsWith('t=') ? [id] : [];
    }),
  );
  expect(lines.flat()).toEqual(cues.map(({ start }) => `t=${start}`));
  for (const [number, { elements, html }] of pages.entries()) {
    expect(lines[number]?.length).toBeGreaterThan(10);
    expect(
      brotliCompressSync(html).length + brotliCompressSync(published('/recordings.css')).length,
    ).toBeLessThan(12_000);
    const parts = named(elements, 'a').filter((link) => attribute(link, 'data-from') !== undefined);
    expect(parts.map((link) => attribute(link, 'href'))).toEqual([
      ...[`/objects/${LONG}/`, `/objects/${LONG}/2/`],
    ]);
    // The player begins where the words beside it do.
    const [audio] = named(elements, 'audio');
    const from = number === 0 ? '' : `#${lines[1]?.[0]}`;
    expect(audio && attribute(audio, 'src')).toBe(`/objects/${LONG}/${LONG}.mp3${from}`);
    expect(policyOf(elements)).toContain("media-src 'self'");
  }
});

it('shows the captions of a film from the start, over a picture that keeps its place', () => {
  const { elements } = pageOf('museum', 'objects/crossing/index.html');
  const [video] = named(elements, 'video');
  const [track] = named(elements, 'track');
  const facts = ['kind', 'default', 'srclang', 'src'].map(
    (name) => track && attribute(track, name),
  );
  expect(facts).toEqual(['captions', '', 'zh-CN', '/objects/crossing/crossing.captions.vtt']);
  expect(published(facts[3] ?? '').toString()).toContain('船到江心');
  expect(['width', 'height'].map((name) => video && attribute(video, name))).toEqual([
    '320',
    '240',
  ]);
  expect(published((video && attribute(video, 'poster')) ?? '').length).toBeGreaterThan(0);
});

it('weighs nothing on pages that have none', () => {
  const others = pagesOf('museum').filter(({ file }) => !/ferryman|crossing|whistles/u.test(file));
  expect(others.length).toBeGreaterThan(10);
  for (const { file, html, elements } of others) {
    expect(html, file).not.toMatch(/recordings\.css|recorded-media/u);
    expect(policyOf(elements), file).not.toContain('media-src');
  }
});

it('is not kept on devices, but what is said in it is', () => {
  const worker = read('museum', 'worker.js').toString();
  for (const [, , { href, transcript }] of recorded) {
    expect(worker).not.toContain(`"./${href.slice(1)}"`);
    expect(worker).toContain(`"./${transcript.href.slice(1)}"`);
  }
  // The worker of a site without any has nothing of it.
  expect(worker).toContain('stopImmediatePropagation');
  expect(read('other', 'worker.js').toString()).not.toContain('stopImmediatePropagation');
});

it('is compressed nowhere', () => {
  const files = filesOf('museum').filter((file) => /\.(?:mp3|mp4)/u.test(file));
  expect(files.toSorted()).toEqual(recorded.map(([, , { href }]) => href.slice(1)).toSorted());
});
