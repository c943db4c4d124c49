import { describe, expect, it } from 'vitest';
import { search } from '../../../words/zh-cn/search.ts';
import { donate } from '../../../words/zh-cn/giving.ts';
import { rephrased } from './rephrased.ts';

describe('rephrased', () => {
  it.each([
    ['你们的电话是多少?', [['电话']], ['电话']],
    ['在哪里', [['地址']], []],
    ['怎么去你们那里', [['地址']], []],
    ['档案馆在哪里', [['档案馆', '地址'], ['档案馆']], ['档案馆']],
    ['几点开门', [['开放时间']], []],
    ['开放时间', [['开放时间']], []],
    ['怎么捐家谱', [['家谱', '捐赠'], ['家谱']], ['家谱']],
    ['可以捐老照片吗', [['老照片', '捐赠'], ['老照片']], ['老照片']],
    ['怎么捐', [['捐赠']], []],
    ['馆里有哪些珍贵档案', [['馆里', '珍贵档案']], ['馆里', '珍贵档案']],
    ['哪年建馆', [['建馆']], ['建馆']],
    ['怎么样', [], []],
  ])('looks for %s as %j, and for a part of %j', (question, ways, rest) => {
    expect(rephrased(question.split(' '))).toEqual({ ways, rest });
  });

  it('leaves alone what is no question', () => {
    expect(rephrased(['依法治档', '2014年'])).toEqual({ ways: [] });
  });

  it('calls what is asked for as the contact does', () => {
    const terms = search.asked.map(([, term]) => term);
    expect(terms).toEqual(expect.arrayContaining([donate.address, donate.hours]));
  });
});
