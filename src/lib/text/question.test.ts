import { describe, expect, it } from 'vitest';
import { withoutAsking } from './question.ts';

describe('withoutAsking', () => {
  it.each([
    ['每年多少人参观', ['参观']],
    ['你们的电话是多少?', ['电话']],
    ['怎么捐家谱', ['捐家谱']],
    ['请问可以捐老照片吗', ['捐老照片']],
    ['能不能捐赠信件呢', ['捐赠信件']],
    ['档案馆有多少人', ['档案馆']],
    ['馆里有什么', ['馆里']],
    ['你们是什么时候建馆的', ['建馆']],
    ['怎样查档案', ['查档案']],
    ['2012年发生了什么', ['2012年']],
    ['2012年有什么事情', ['2012年']],
    ['库房多大', ['库房']],
    ['我的档案 在哪里', ['档案']],
    ['有哪些珍贵档案', ['珍贵档案']],
    ['几点开门', ['开门']],
    ['在哪里', []],
    ['你们在哪儿?', []],
    ['怎么样', []],
  ])('leaves of %s the words %j', (question, left) => {
    expect(withoutAsking(question)).toEqual(left);
  });

  it.each(['依法治档', '目的', '有声档案', '是非', '走向开放的档案', 'rfid', '0571-82377412'])(
    'finds no question in %s',
    (text) => expect(withoutAsking(text)).toBeUndefined(),
  );
});
