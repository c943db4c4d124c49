/**
 * An exhibition of two chronicles: all events stand on the timeline, those of each on a page of its own,
 * and every event says which it is of.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../src/editions/epub/chapters.ts';
import { openSite } from '../../src/editions/site.ts';
import type { ExhibitionData } from '../../src/model/schemas/exhibition-json.ts';
import { folderOf } from '../sites.ts';
import { attribute, elementsOf, pageOf, read, textOf } from './html.ts';

const EVENTS = [
  ['1949-05-06', 'county', '清河县编年'],
  ['1958', 'county', '清河县编年'],
  ['1984-10', 'office', '修志编年'],
  ['1996-03-12', 'office', '修志编年'],
  ['2008', 'county', '清河县编年'],
] as const;
const PAGES = [
  ['timeline/', '编年', EVENTS],
  ['timeline/county/', '清河县编年', EVENTS.filter(([, id]) => id === 'county')],
  ['timeline/office/', '修志编年', EVENTS.filter(([, id]) => id === 'office')],
] as const;

const text = (file: string) => read('annals', file).toString();
const textOfPage = (file: string) =>
  pageOf('annals', file)
    .elements.filter(({ tagName }) => tagName === 'body')
    .map((body) => textOf(body))
    .join('');
const said = (words: string) => words.replace(/\s+/gu, ' ').trim();

describe.each(PAGES)('%s', (page, title, events) => {
  const { elements, html } = pageOf('annals', `${page}index.html`);
  const ids = events.map(([id]) => id);

  it('has its events, in their order, under its name', () => {
    const listed = elements
      .filter((one) => one.tagName === 'li' && /^\d{4}/u.test(attribute(one, 'id') ?? ''))
      .map((one) => attribute(one, 'id'));
    expect(listed).toEqual(ids);
    const [heading] = elements.filter(({ tagName }) => tagName === 'h1');
    expect(heading && said(textOf(heading))).toBe(title);
  });

  it('draws the river of its events only', () => {
    const crests = elements.filter((one) => attribute(one, 'class') === 'crest');
    expect(crests.map((one) => attribute(one, 'href'))).toEqual(ids.map((id) => `#${id}`));
  });

  it('leads to all and to each, and says which is shown', () => {
    const [nav] = elements.filter((one) => attribute(one, 'aria-label') === '各部编年');
    const named = (nav ? elementsOf(nav) : []).filter(({ tagName }) => /^[ab]$/u.test(tagName));
    expect(named.map((one) => [attribute(one, 'href'), said(textOf(one))])).toEqual(
      PAGES.map(([other], at) => [
        other === page ? undefined : `/${other}`,
        ['全部编年', '清河县编年', '修志编年'][at],
      ]),
    );
    const current = named.filter((one) => attribute(one, 'aria-current') === 'page');
    expect(current.map(({ tagName }) => tagName)).toEqual(['b']);
    expect(nav && said(textOf(nav))).toMatch(/全部编年 5则清河县编年 3则修志编年 2则/u);
  });

  it('stands in Markdown beside itself, and in the map', () => {
    const markdown = text(`${page.slice(0, -1)}.md`);
    expect(markdown.match(/^## /gmu)).toHaveLength(ids.length);
    expect(text('sitemap-0.xml')).toContain(`/${page}</loc>`);
    expect(html).toContain(`/${page.slice(0, -1)}.md"`);
  });
});

describe.each(EVENTS)('the event of %s', (event, id, name) => {
  it('says on its page which chronicle it is of, leads there, and is cited by it', () => {
    const { elements, html } = pageOf('annals', `timeline/${event}/index.html`);
    const links = elements.filter((one) => attribute(one, 'href') === `/timeline/${id}/`);
    expect(links.map((one) => said(textOf(one)))).toContain(name);
    expect(html).toContain(`${name}：`);
  });

  it('says it on the timeline, too, where it stands among others', () => {
    const { elements } = pageOf('annals', 'timeline/index.html');
    const [entry] = elements.filter((one) => attribute(one, 'id') === event);
    expect(entry && textOf(entry)).toContain(name);
  });

  it('says it in its calendar, the table, the feed and the Markdown', () => {
    expect(text(`data/milestones/${event}.ics`).replaceAll('\r\n ', '')).toContain(`编年：${name}`);
    const row = text('data/milestones.csv')
      .split('\r\n')
      .find((line) => line.includes(`/timeline/${event}/`));
    expect(row).toContain(`,"${name}",`);
    const entries = text('feed.xml').split('<entry>');
    expect(entries.find((one) => one.includes(`/timeline/${event}/`))).toContain(`编年：${name}`);
    expect(text('timeline.md')).toContain(`（${name}）`);
  });
});

it('has its chronicles, and that of each event, in the data, by the schema', () => {
  const data = JSON.parse(text('data/exhibition.json')) as ExhibitionData;
  const schema = JSON.parse(text('data/exhibition.schema.json')) as object;
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (url) => URL.canParse(url) } });
  expect([ajv.validate(schema, data), ajv.errors]).toEqual([true, null]);
  expect(data.chronicles?.map(({ id, name, url }) => [id, name, new URL(url).pathname])).toEqual([
    ['county', '清河县编年', '/timeline/county/'],
    ['office', '修志编年', '/timeline/office/'],
  ]);
  expect(data.milestones?.events.map(({ id, chronicle }) => [id, chronicle])).toEqual(
    EVENTS.map(([event, id, name]) => [event, { id, name }]),
  );
});

it('says in the e-book of each event which it is of', () => {
  const { chapters } = chaptersOf(openSite(folderOf('annals')), false);
  const chapter = chapters.find(({ id }) => id === 'milestones')?.body ?? '';
  for (const [event, , name] of EVENTS) {
    const from = chapter.indexOf(`id="m-${event}"`);
    expect(from, event).toBeGreaterThan(0);
    expect(chapter.slice(from, chapter.indexOf('</li>', from))).toContain(name);
  }
  expect(chapter).toContain('2008年底');
});

/** Of which EDTF, and the page's address, say the year alone. */
it.each([
  ...['timeline/index.html', 'timeline/2008/index.html', 'print/index.html', 'source/index.html'],
  ...['timeline.md', 'feed.xml', 'data/milestones.csv', 'data/milestones/2008.ics'],
  ...['data/milestones.json', 'data/exhibition.json', 'compilers/index.html'],
])('says 2008年底 as the source prints it in %s', (file) => {
  const whole = text(file).replaceAll('\r\n ', '');
  const told = file.endsWith('.html') ? said(textOfPage(file)) : whole;
  const at = told.indexOf('县地方志办公室迁入新址');
  const around = told.slice(Math.max(0, at - 120), at + 400);
  expect(at).toBeGreaterThan(0);
  expect(around).toContain('2008年底');
});

it('does not say that no more than its year is known', () => {
  const calendar = text('data/milestones/2008.ics').replaceAll('\r\n ', '');
  expect(calendar).toContain('DESCRIPTION:2008年底。日历中占全年。');
  expect(said(textOfPage('timeline/2008/index.html'))).toContain('日期照原文所记');
});

it('lists them for those who search in vain, and finds them by name', () => {
  const { contents } = JSON.parse(text('search/suggestions.json')) as {
    contents: { href: string; items: { title: string; href: string }[] }[];
  };
  const listed = contents.find(({ href }) => href === '/timeline/')?.items.slice(0, 2);
  expect(listed?.map(({ title, href }) => [title, href])).toEqual([
    ['清河县编年', '/timeline/county/'],
    ['修志编年', '/timeline/office/'],
  ]);
});

it('adds nothing where there is one chronicle', () => {
  for (const file of ['timeline/index.html', 'data/milestones.csv', 'data/exhibition.json'])
    expect(read('other', file).toString()).not.toMatch(/各部|全部大事记|,大事记,|"chronicles?"/u);
});
