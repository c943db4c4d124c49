import { expect, it } from 'vitest';
import { partsAround, thingAnswer } from './thing-answer.ts';

const FIRST = { category: '第一类', kind: '证券' };
const FIFTH = { category: '第五类', kind: '手稿……信函' };

it('says that the notice names what it names', () => {
  expect(thingAnswer('证券', [FIRST])).toBe(
    '可以联系捐赠。公告写了“证券”，在第一类；收不收，以档案馆鉴定为准。',
  );
  expect(thingAnswer('信函', [{ category: '第三类', kind: '信函' }, FIFTH])).toBe(
    '可以联系捐赠。公告写了“信函”，在第三类、第五类；收不收，以档案馆鉴定为准。',
  );
});

it('never says that the notice names what the editor has put there', () => {
  expect(thingAnswer('粮票', [FIRST, FIFTH])).toBe(
    '可以问问。公告没有直接写“粮票”，编者把它归入第一类“证券”、第五类“手稿……信函”；收不收，以档案馆鉴定为准。',
  );
  expect(thingAnswer('金鱼', [])).toBe('公告没有写“金鱼”。');
});

it('finds the kind in what the notice says of it, where it stands in one piece', () => {
  expect(partsAround('照片', '本地照片……照片')).toEqual(['本地照片……', '照片', '']);
  expect(partsAround('地貌、物产', '本地地貌、物产等')).toEqual(['本地', '地貌、物产', '等']);
  expect(partsAround('手稿……信函', '手稿和信函')).toEqual(['手稿和信函']);
});
