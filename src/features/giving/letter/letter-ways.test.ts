import { expect, it } from 'vitest';
import { fixtureExhibition } from '../../../../tests/fixture-exhibition.ts';
import { letterWays } from './letter-ways.ts';

const { notice } = await fixtureExhibition();
const saying = (text: string) => letterWays({ giving: undefined, notice: { ...notice, text } });

it('are those that a notice speaks of', () => {
  expect(saying('捐赠者请来电，也可以复制。')).toEqual(['捐赠', '复制']);
});

it('are all where it names none', () => {
  expect(saying('请来电。')).toEqual(['捐赠', '寄存', '复制']);
});
