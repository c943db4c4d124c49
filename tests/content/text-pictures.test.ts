/**
 * Pictures that belong to texts: several to a section, an event, a page; by themselves or views of
 * objects; on the web, in the data, in the e-book and in one file.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../src/editions/epub/chapters.ts';
import { makeSingleFile } from '../../src/editions/single-file.ts';
import { openSite } from '../../src/editions/site.ts';
import { searchEntries } from '../../src/features/search/indexing/entries.ts';
import type { ExhibitionData } from '../../src/model/schemas/exhibition-json.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { folderOf, MUSEUM_CONTENT, OTHER_CONTENT, type SiteName } from '../sites.ts';
import { attribute, type Element, elementsOf, filesOf, pageOf, read, textOf } from './html.ts';

const BRIDGE = '三孔石桥的侧面图，中孔最高';
const CAPTION = '桥修好那年，信从这里寄出';
const DOOR = '展室门口挂着这张明信片的复制件';
const SHEET = '/pictures.css';

const museum = await exhibitionOf(MUSEUM_CONTENT);
const alts = museum.objects.flatMap(({ id, pictures }) =>
  id === 'court-house' ? pictures.map(({ picture }) => picture.alt) : [],
);

function figuresIn(site: SiteName, file: string): Element[][] {
  const { elements } = pageOf(site, file);
  const [main] = elements.filter(({ tagName }) => tagName === 'main');
  return (main ? elementsOf(main) : [])
    .filter(({ tagName }) => tagName === 'figure')
    .map((figure) => elementsOf(figure))
    .filter((within) => within.some(({ tagName }) => tagName === 'img'));
}
const one = (within: readonly Element[], tag: string) =>
  within.find(({ tagName }) => tagName === tag);
const value = (element: Element | undefined, name: string) => element && attribute(element, name);
const sheetsOf = (site: SiteName, file: string) =>
  pageOf(site, file).elements.filter(
    (element) => element.tagName === 'link' && attribute(element, 'href') === SHEET,
  );

describe('a section of the article', () => {
  const [card = [], bridge = []] = figuresIn('museum', 'article/index.html');

  it('shows a view of an object: described, told of, credited, and leading to it', () => {
    expect(value(one(card, 'img'), 'alt')).toBe(alts[1]);
    expect(card.filter(({ tagName }) => tagName === 'source')).toHaveLength(2);
    const caption = one(card, 'figcaption');
    const [object] = museum.objects.filter(({ id }) => id === 'court-house');
    for (const words of [CAPTION, object?.credit, object?.title])
      expect(caption && textOf(caption)).toContain(words);
    const links = card.filter(({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'));
    expect(links[1]).toBe('/objects/court-house/#p2');
    expect(filesOf('museum')).toContain(links[0]?.slice(1));
  });

  it('shows a drawing as it is, its place kept', () => {
    const drawn = one(bridge, 'img');
    expect([value(drawn, 'alt'), value(drawn, 'width'), value(drawn, 'height')]).toEqual([
      BRIDGE,
      '480',
      '160',
    ]);
    expect(value(drawn, 'src')).toMatch(/\.svg$/u);
  });
});

it('an event shows all its pictures, in its place and on its page', () => {
  for (const file of ['timeline/index.html', 'timeline/2016-09-01/index.html']) {
    const shown = figuresIn('other', file);
    expect(
      shown.map((within) => value(one(within, 'img'), 'alt')),
      file,
    ).toEqual(['鱼市凉棚下的展板，几位渔民在看老照片', '展板在凉棚下排成三列的平面图']);
    const [caption] = shown.map((within) => one(within, 'figcaption'));
    expect(caption && textOf(caption)).toContain('开幕那天的鱼市');
  }
});

it('a page of the institution’s own shows pictures and objects', () => {
  const [shown = []] = figuresIn('museum', 'rooms/index.html');
  expect(value(one(shown, 'img'), 'alt')).toBe(alts[0]);
  const { elements } = pageOf('museum', 'rooms/index.html');
  const cards = elements.filter((element) => attribute(element, 'class') === 'object-card');
  expect(cards.map((card) => attribute(card, 'href'))).toEqual([
    '/objects/newspaper/',
    '/objects/administration-building/',
  ]);
  const sheets = elements.filter(({ tagName }) => tagName === 'link');
  expect(sheets.map((sheet) => attribute(sheet, 'href'))).toContain('/objects.css');
});

it('only pages with pictures have their sheet, and it exists only where there are some', () => {
  for (const [site, file] of [
    ['museum', 'article/index.html'],
    ['museum', 'rooms/index.html'],
    ['museum', 'print/index.html'],
    ['other', 'timeline/index.html'],
    ['other', 'timeline/2016-09-01/index.html'],
  ] as const)
    expect(sheetsOf(site, file), file).toHaveLength(1);
  for (const file of ['index.html', 'article/index.html', 'timeline/2018/index.html'])
    expect(sheetsOf('other', file), file).toEqual([]);
  expect(filesOf('museum')).toContain(SHEET.slice(1));
  expect(filesOf('site')).not.toContain(SHEET.slice(1));
});

it('no site publishes an original, which may tell of place and camera', () => {
  for (const [site, content] of [
    ['museum', MUSEUM_CONTENT],
    ['other', OTHER_CONTENT],
  ] as const) {
    const originals = globSync('**/*.jpg', { cwd: content }).map((name) => {
      return readFileSync(path.join(content, name)).subarray(-2000);
    });
    expect(originals.length).toBeGreaterThan(0);
    for (const file of filesOf(site).filter((name) => name.startsWith('_astro/')))
      expect([file, originals.some((end) => read(site, file).includes(end))]).toEqual([
        file,
        false,
      ]);
  }
});

it('programs get every picture with its words and its object', () => {
  const { article, pages } = JSON.parse(
    read('museum', 'data/exhibition.json').toString(),
  ) as ExhibitionData;
  const [card, bridge] = article?.sections[1]?.pictures ?? [];
  expect(card).toMatchObject({ alt: alts[1], caption: CAPTION, object: { id: 'court-house' } });
  expect(bridge).toMatchObject({ alt: BRIDGE, credit: '测试用图' });
  for (const picture of [card, bridge])
    expect(filesOf('museum')).toContain(new URL(picture?.url ?? '').pathname.slice(1));
  const blocks = pages?.[0]?.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'picture', 'objects', 'paragraph']);
  const markdown = read('museum', 'rooms.md').toString();
  for (const words of [alts[0], '/objects/newspaper/']) expect(markdown).toContain(words);
});

it('search knows what is said of pictures, and of an object’s what is said there', () => {
  const said = searchEntries(museum).filter(({ page }) => !page.startsWith('/objects/'));
  const places = (text: string) => said.filter((entry) => entry.text === text);
  expect(places(CAPTION)).toMatchObject([{ page: '/article/', anchor: 's1' }]);
  expect(places(BRIDGE)).toMatchObject([{ page: '/article/', anchor: 's1' }]);
  expect(places(DOOR)).toMatchObject([{ page: '/rooms/' }]);
  expect(places(alts[1] ?? '')).toEqual([]);
});

describe('editions', () => {
  const site = openSite(folderOf('museum'));

  it('have them in the e-book', () => {
    const { chapters, pictures } = chaptersOf(site, false);
    const article = chapters.find(({ id }) => id === 'article')?.body ?? '';
    for (const words of [`alt="${alts[1] ?? ''}"`, CAPTION, `alt="${BRIDGE}"`])
      expect(article).toContain(words);
    expect(article).not.toMatch(/<(?:source|picture)\b/u);
    expect([...pictures.keys()].every((name) => filesOf('museum').includes(name))).toBe(true);
    const event = chaptersOf(openSite(folderOf('other')), false).chapters.find(
      ({ id }) => id === 'milestones',
    );
    for (const words of ['开幕那天的鱼市', '展板在凉棚下排成三列的平面图'])
      expect(event?.body).toContain(words);
  });

  it('have them in one file, which asks for no other', async () => {
    const said: string[] = [];
    const html = await makeSingleFile(site, (line) => said.push(line));
    for (const words of [CAPTION, BRIDGE, DOOR]) expect(html).toContain(words);
    expect(html).toContain('src="data:image/svg+xml;base64,');
    expect(html.match(/src="data:image\/webp/gu)?.length).toBeGreaterThan(2);
    expect(said).toEqual([]);
    expect(html).not.toMatch(/(?:src|srcset)="(?!data:|#)[^"]*\.(?:avif|webp|jpg|svg)/u);
  });

  it('name in one file what there is no room for, and lead to it on the site', async () => {
    const said: string[] = [];
    const html = await makeSingleFile(site, (line) => said.push(line), 64);
    expect(html).not.toContain('src="data:image/webp');
    expect(html).toContain(`${alts[1] ?? ''}（这幅图没有收进本文件，请在网上看）`);
    expect(html).toMatch(/class="large-picture" href="http:\/\/localhost:4321\/_astro\/back\./u);
    expect(said).toHaveLength(1);
  });
});
