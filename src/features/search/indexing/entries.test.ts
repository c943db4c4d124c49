import { describe, expect, it } from 'vitest';
import {
  exhibitionOf,
  FIXTURE,
  fixtureExhibition,
  fixtureWith,
} from '../../../../tests/fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../../../../tests/sites.ts';
import { checkContent } from '../../../model/check/check.ts';
import { publishedTexts } from '../../../model/check/published-texts.ts';
import { telephone } from '../../../model/schemas/parts.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { searchEntries } from './entries.ts';

const exhibition = await fixtureExhibition();
const { content } = await checkContent(FIXTURE);
const entries = searchEntries(exhibition);
const addressOf = ({ page, anchor }: { page: string; anchor: string }) =>
  anchor === '' ? page : `${page}#${anchor}`;

/** Where a text is found. */
function foundAt(text: string): string[] {
  return entries.filter((entry) => normalise(entry.text).includes(normalise(text))).map(addressOf);
}

describe('searchEntries', () => {
  it('holds every text that is published as the source’s own', () => {
    const missing = publishedTexts(content).filter(({ text }) => foundAt(text).length === 0);
    expect(missing).toEqual([]);
  });

  it('holds every field of an object that is catalogued', async () => {
    const museum = await exhibitionOf(MUSEUM_CONTENT);
    const said = searchEntries(museum);
    for (const { href, subjects, description, rights, tour, ...object } of museum.objects) {
      const texts = said.filter(({ page }) => page === href).map(({ text }) => text);
      const { creator, place, identifier, extent, language, donor, credit, date } = object;
      const known = [creator, place, identifier, extent, language, donor, credit, date];
      const steps = tour.map(({ text }) => text);
      for (const field of [...known, ...subjects, ...description, rights.label, ...steps])
        if (field !== undefined) expect(texts.join('\n'), href).toContain(field);
    }
  });

  it('leads to every passage, note, milestone, figure, category and part of the notice', () => {
    const anchors = new Set(entries.map(addressOf));
    const { article, chronicle, figures, categories, notice } = exhibition;
    const promised = [
      ...article.passages.flatMap(({ href, notes }) => [
        href,
        ...notes.map((_, index) => `${href}-n${index + 1}`),
      ]),
      ...article.sections.slice(1).map(({ href }) => href),
      ...chronicle.milestones.map(({ href }) => href),
      ...figures.map(({ href }) => href),
      ...categories.map(({ href }) => href),
      ...notice.parts.slice(1).map(({ href }) => href),
    ];
    expect(promised.filter((address) => !anchors.has(address))).toEqual([]);
  });

  it.each([
    ['把一座城的潮起潮落收进柜中', '/article/#s0-p2'],
    ['疑为“观潮路”之误', '/article/#s3-p3-n1'],
    ['2012年10月受潮纸质档案', '/timeline/#2012-10'],
    ['一、征集内容', '/donate/#n1'],
    ['捐赠人将原件交本馆', '/donate/#n2-p1'],
    ['相册', '/donate/things/#t-photo'],
    ['方式与步骤', '/donate/ways/'],
    ['65432109', '/contact/'],
    ['0500-65432109', '/contact/'],
  ])('finds %s at %s', (text, address) => {
    expect(foundAt(text)).toContain(address);
  });

  it('finds the fixture’s words where they stand', () => {
    const [figure] = exhibition.figures;
    const { before = '', value = '', unit = '' } = figure?.parts ?? {};
    const [theme] = exhibition.themes;
    for (const [text, address] of [
      [`${before}${value}${unit}`, figure?.href],
      [theme?.title, theme?.href],
      [exhibition.contact.address, '/contact/'],
      [exhibition.directions[0]?.name, '/'],
      [exhibition.chronicle.title, '/timeline/'],
    ]) {
      expect(foundAt(text ?? '-'), text).toContain(address);
    }
  });

  it('lists figures in the order of their page', () => {
    const listed = entries.filter(({ kind, heading }) => kind === 'figure' && !heading);
    const onPage = exhibition.themes.flatMap(({ figures }) => figures.map(({ href }) => href));
    expect(listed.map(addressOf)).toEqual(onPage);
  });

  it('leads to no theme that stands nowhere', () => {
    const empty = { ...exhibition, themes: exhibition.themes.slice(1) };
    const [gone] = exhibition.themes;
    expect(searchEntries(empty).map(addressOf)).not.toContain(gone?.href);
  });

  it('gives a telephone number as printed where that is not a part of the whole one', async () => {
    const number = telephone.parse('010-88888888');
    const telephones = [{ number, printed: '8888 8888' }];
    const contact = { organisation: '某馆', address: '某街', people: [], telephones };
    const called = await fixtureWith({ fields: { contact } });
    expect(searchEntries(called).at(-1)?.text).toContain('010-88888888；8888 8888');
  });

  it('names the pages that may give the hours', () => {
    const visit = { title: '怎么来', inMenu: true, href: '/visit/', blocks: [] };
    const thanks = { ...visit, title: '致谢', inMenu: false };
    const pages = [visit, thanks] as unknown as typeof exhibition.pages;
    const found = searchEntries({ ...exhibition, pages }).map(({ text }) => text);
    expect(found).toContainEqual(
      expect.stringMatching(/；这一页没写开放时间，可以看看“怎么来”，/u),
    );
  });

  it('says that the hours are not known, and how one asks, where none are given', async () => {
    const contact = { organisation: '某馆', address: '某街', people: [] };
    const telephones = [telephone.parse('010-88888888')].map((number) => ({ number, printed: '' }));
    const textOf = async (more: {
      telephones: typeof telephones;
      email?: string;
      hours?: string;
    }) =>
      searchEntries(await fixtureWith({ fields: { contact: { ...contact, ...more } } })).at(-1)
        ?.text;
    expect(await textOf({ telephones })).toMatch(/；公告没写开放时间，来之前请打电话问一声。$/u);
    expect(await textOf({ telephones: [], email: 'a@b.example' })).toMatch(
      /来之前请写信问一声。$/u,
    );
    expect(await textOf({ telephones, hours: '周一至周五' })).toMatch(/；开放时间：周一至周五$/u);
  });
});
