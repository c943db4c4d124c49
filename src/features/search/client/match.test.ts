import { expect, it } from 'vitest';
import { matchWord } from './match.ts';
import { word } from './query.ts';
import { soundOf } from './sound.ts';

it('looks within letters that begin alike and end within a syllable', () => {
  const sound = soundOf('那南', (character) => (character === '那' ? 'na' : 'nan'));
  const readable = { text: '那南', starts: [0], sound: () => sound };
  const found = matchWord(readable, word([['nan']], 'nan'), ['literal', 'full']);
  expect([...found]).toEqual([[0, { kind: 'full', ranges: [[1, 2]] }]]);
});
