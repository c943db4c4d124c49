import { describe, expect, it } from 'vitest';
import { numberedName, stem } from './file-name.ts';

describe('stem', () => {
  it.each([
    ['content/article/00-lead.mdx', '00-lead'],
    ['C:\\content\\article\\00-lead.mdx', '00-lead'],
    ['00-lead.mdx', '00-lead'],
    ['00-lead', '00-lead'],
    ['a.b/holdings.yaml', 'holdings'],
    ['holdings.old.yaml', 'holdings.old'],
  ])('takes of %s %s', (path, name) => expect(stem(path)).toBe(name));
});

describe('numberedName', () => {
  it.each([
    ['0-opening', 0, 'opening'],
    ['00-lead', 0, 'lead'],
    ['01-rule-of-law', 1, 'rule-of-law'],
    ['12-x', 12, 'x'],
  ])('reads %s', (name, number, slug) => expect(numberedName(name)).toEqual({ number, slug }));

  it.each(['lead', '123-lead', '01_lead', '01-', '-lead', '01-Lead', '01-依法', '01-a--b', ''])(
    'refuses “%s”',
    (name) => expect(numberedName(name)).toBeUndefined(),
  );
});
