import complete from '@pinyin-pro/data/complete';
import { expect, test } from 'vitest';
import { dictionaryWords } from './dictionary.ts';

test('the dictionary is read as its module has it, word by word', () => {
  const words = dictionaryWords(() => true);
  // Said of the first that differs, as a list of all would fill a screen.
  const differs = Object.entries(complete).find(
    ([word, [reading, often]]) => words[word]?.[0] !== reading || words[word][1] !== often,
  );
  expect(differs).toBeUndefined();
  expect(Object.keys(words)).toHaveLength(Object.keys(complete).length);
  expect(Object.keys(dictionaryWords((word) => word === '馆长'))).toEqual(['馆长']);
});
