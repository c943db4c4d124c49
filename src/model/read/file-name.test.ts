import { describe, expect, it } from 'vitest';
import { FOLDER_COLLECTIONS, idOf, numberedName, stem } from './file-name.ts';

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

describe('idOf', () => {
  it('gives each collection its addresses', () => {
    expect(idOf.article('01-rule-of-law')).toBe('s1');
    expect(idOf.article('00-lead')).toBe('s0');
    expect(idOf.notice('2-ways')).toBe('n2');
    expect(idOf.solicitation('3-revolution')).toBe('revolution');
    expect(idOf.milestones('2018-12')).toBe('2018-12');
    expect(idOf.milestones('2018-12-b')).toBe('2018-12-b');
    expect(idOf.figures('archives-building')).toBe('archives-building');
  });

  it('gives none where the name has another form', () => {
    expect(idOf.article('lead')).toBeUndefined();
    expect(idOf.notice('ways')).toBeUndefined();
    expect(idOf.solicitation('revolution')).toBeUndefined();
    expect(idOf.milestones('2018 12')).toBeUndefined();
    expect(idOf.figures('Holdings')).toBeUndefined();
  });

  it('knows the five folders of an exhibition', () => {
    expect(FOLDER_COLLECTIONS.toSorted()).toEqual([
      'article',
      'figures',
      'milestones',
      'notice',
      'solicitation',
    ]);
  });
});
