import { expect, it } from 'vitest';
import { fixtureExhibition } from '../../../tests/fixture-exhibition.ts';
import { visitPage } from '../../../tests/components/variants.ts';
import { parseMdx } from '../../model/passage.ts';
import { ownPageSchema } from '../../model/schemas/own-page-json.ts';
import { markdownFile } from './markdown.ts';
import { ownPageData } from './own-page-json.ts';
import { ownBlocks } from './own-page-markdown.ts';

const exhibition = await fixtureExhibition();
const page = visitPage(exhibition);
const [holdings] = exhibition.figures.filter(({ id }) => id === 'holdings');

it('writes a page of the institution’s own as Markdown, with what it names', () => {
  const text = markdownFile({}, ownBlocks(page.blocks, exhibition.contact));
  const { before = '', value = '', unit = '' } = holdings?.parts ?? {};
  expect(text).toContain(`${before}${value}${unit}`);
  expect(text).toContain('2012年10月');
  expect(text).toContain('> 受潮纸质档案修复技术列入国家级科研项目。');
  expect(text).toMatch(/\*\*周一至周五\*\*：上午 9:00—11:30；下午 14:00—17:00/u);
  expect(text).toContain('http://localhost:4321/contact/');
  expect(text).toMatch(/\[\^p-visit-p1-1\]: 注：节日前请先问一问。/u);
  expect(text).toContain(exhibition.contact.address);
  // It is CommonMark: whoever reads it finds the headings.
  const headings = parseMdx(text.replace(/^---[^]*?---/u, '').replaceAll('<', '&lt;')).children;
  expect(headings.filter(({ type }) => type === 'heading')).toHaveLength(3);
});

it('writes it as a record that its schema accepts', () => {
  const record = ownPageData(page);
  expect(ownPageSchema.parse(record)).toEqual(record);
  expect(record.words).toBe('own');
  expect(record.blocks.map(({ kind }) => kind)).toEqual(page.blocks.map(({ kind }) => kind));
});
