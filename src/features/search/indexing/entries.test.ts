import { describe, expect, it } from 'vitest';
import { addresses } from '../../../model/addresses.ts';
import { checkContent } from '../../../model/check/check.ts';
import type { AcceptedContent } from '../../../build/content-check.ts';
import { publishedTexts } from '../../../model/check/verbatim.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { searchEntries } from './entries.ts';
import { OTHER_CONTENT } from '../../../../tests/sites.ts';

const content = (await checkContent(OTHER_CONTENT)).content as AcceptedContent;
const entries = searchEntries(content);

/** Where a text is found. */
function foundAt(text: string): string[] {
  return entries
    .filter((entry) => normalise(entry.text).includes(normalise(text)))
    .map(({ page, anchor }) => (anchor === '' ? page : `${page}#${anchor}`));
}

describe('searchEntries', () => {
  it('holds every text that is published as the source’s own', () => {
    const missing = publishedTexts(content).filter(({ text }) => foundAt(text).length === 0);
    expect(missing).toEqual([]);
  });

  it('leads to every passage, note, milestone, figure, category and part of the notice', () => {
    const anchors = new Set(entries.map(({ page, anchor }) => `${page}#${anchor}`));
    const promised = [
      ...content.article.flatMap(({ passages }) => passages.map(({ id }) => addresses.passage(id))),
      ...content.article.slice(1).map(({ id }) => addresses.passage(id)),
      ...content.milestones.map(({ id }) => addresses.milestone(id)),
      ...content.figures.map(({ id }) => addresses.figure(id)),
      ...content.solicitation.map(({ id }) => addresses.category(id)),
      ...content.notice.slice(1).map(({ id }) => addresses.noticePart(id)),
    ];
    expect(promised.filter((address) => !anchors.has(address))).toEqual([]);
  });

  it.each([
    ['把一座城的潮起潮落收进柜中', '/article/#s0-p2'],
    ['疑为“观潮路”之误', '/article/#s3-p3-n1'],
    ['2012年10月受潮纸质档案', '/timeline/#2012-10'],
    ['一、征集内容', '/donate/#n1'],
    ['捐赠人将原件交本馆', '/donate/#n2-p1'],
    ['65432109', '/contact/'],
    ['0500-65432109', '/contact/'],
    ['9300余件', '/figures/#collected'],
    ['柜中', '/figures/#theme-shelves'],
    ['走向田野', '/'],
    ['大事记：听潮四十年', '/timeline/'],
  ])('finds %s at %s', (text, address) => {
    expect(foundAt(text)).toContain(address);
  });

  it('gives a telephone number as printed where that is not a part of the whole one', () => {
    const { exhibition } = content;
    const { contact } = exhibition.data;
    const telephones = [{ number: '0571-83733817', printed: '8373 3817' }];
    const changed = {
      ...content,
      exhibition: {
        ...exhibition,
        data: { ...exhibition.data, contact: { ...contact, telephones } },
      },
    };
    expect(searchEntries(changed).at(-1)?.text).toContain('0571-83733817；8373 3817');
  });
});
