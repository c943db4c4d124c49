import { describe, expect, it } from 'vitest';
import { type CollectionName, collectionOf } from './collections.ts';

const idOf = (name: CollectionName, file: string) => collectionOf(name).folder?.idOf(file);

describe('idOf', () => {
  it('gives each collection its addresses', () => {
    expect(idOf('article', '01-rule-of-law')).toBe('s1');
    expect(idOf('article', '00-lead')).toBe('s0');
    expect(idOf('notice', '2-ways')).toBe('n2');
    expect(idOf('solicitation', '3-revolution')).toBe('revolution');
    expect(idOf('milestones', '2018-12')).toBe('2018-12');
    expect(idOf('milestones', '2018-12-b')).toBe('2018-12-b');
    expect(idOf('figures', 'archives-building')).toBe('archives-building');
  });

  it('gives none where the name has another form', () => {
    expect(idOf('article', 'lead')).toBeUndefined();
    expect(idOf('notice', 'ways')).toBeUndefined();
    expect(idOf('solicitation', 'revolution')).toBeUndefined();
    expect(idOf('milestones', '2018 12')).toBeUndefined();
    expect(idOf('figures', 'Holdings')).toBeUndefined();
  });
});
