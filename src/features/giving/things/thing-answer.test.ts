import { expect, it } from 'vitest';
import { thingAnswer } from './thing-answer.ts';

const FIRST = { category: '第一类', kind: '证券' };
const FIFTH = { category: '第五类', kind: '手稿……信函' };

it('says that the notice names what it names', () => {
  expect(thingAnswer('证券', [FIRST])).toBe('公告写了“证券”，在第一类。');
  expect(thingAnswer('信函', [{ category: '第三类', kind: '信函' }, FIFTH])).toBe(
    '公告写了“信函”，在第三类、第五类。',
  );
});

it('never says that the notice names what the editor has put there', () => {
  expect(thingAnswer('粮票', [FIRST, FIFTH])).toBe(
    '可以问问。公告没有点名写“粮票”，编者把它归入第一类“证券”、第五类“手稿……信函”；收不收，由档案馆鉴定。',
  );
  expect(thingAnswer('金鱼', [])).toBe('公告没有写“金鱼”。');
});
