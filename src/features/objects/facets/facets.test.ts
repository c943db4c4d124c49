import { describe, expect, it } from 'vitest';
import { OBJECT_SORTS } from '../../../words/keys.ts';
import {
  EVERYTHING,
  type Facet,
  keyOf,
  matchingObjects,
  searchOf,
  sorted,
  toggled,
  type Wishes,
  wishesOf,
} from './facets.ts';

const facet = (key: string): Facet => {
  const [by = '', id = ''] = key.split('/');
  return { by: by as Facet['by'], id };
};

const object = (title: string, keys: string, dated = true) => {
  return { title, dated, facets: keys.split(' ').filter(Boolean).map(facet), text: title };
};

const OBJECTS = [
  object('码头地图', 'kind/map decade/1950s subject/quay'),
  object('码头全景', 'kind/photograph decade/1950s subject/quay subject/town'),
  object('渡口地图', 'kind/map decade/1960s subject/town'),
  object('阿公的船牌', 'kind/thing decade/1960s subject/quay'),
  object('《白》', 'kind/photograph', false),
];

const asked = (keys: string, text = '') => {
  const wishes = { facets: keys.split(' ').filter(Boolean).map(facet) };
  const { found, counts } = matchingObjects(OBJECTS, wishes, text);
  return { titles: found.map(({ title }) => title), counts };
};

describe('matchingObjects', () => {
  it.each<[string, string, string[]]>([
    ['', '', ['码头地图', '码头全景', '渡口地图', '阿公的船牌', '《白》']],
    ['kind/map', '', ['码头地图', '渡口地图']],
    // Of one kind of group any will do.
    ['kind/map kind/thing', '', ['码头地图', '渡口地图', '阿公的船牌']],
    // Of several, one of each.
    ['kind/map kind/thing decade/1960s', '', ['渡口地图', '阿公的船牌']],
    ['kind/map decade/1960s subject/quay', '', []],
    ['subject/town', '码头', ['码头全景']],
    ['', '没有', []],
    ['kind/film', '', []],
  ])('%s %s', (keys, text, titles) => expect(asked(keys, text).titles).toEqual(titles));

  it('counts what each group would show', () => {
    const none = asked('').counts;
    expect(none.get('kind/map')).toBe(2);
    expect(none.get('subject/quay')).toBe(3);
    const maps = asked('kind/map').counts;
    // One more kind would add its own; of other groups only maps are left.
    expect(maps.get('kind/photograph')).toBe(2);
    expect(maps.get('decade/1950s')).toBe(1);
    expect(maps.get('subject/quay')).toBe(1);
    const both = asked('kind/map decade/1960s').counts;
    expect(both.get('kind/thing')).toBe(1);
    expect(both.get('decade/1950s')).toBe(1);
    expect(both.get('subject/quay')).toBeUndefined();
    expect(asked('', '地图').counts.get('kind/map')).toBe(2);
    expect(asked('', '全景').counts.get('kind/map')).toBeUndefined();
  });

  it('counts what choosing that group alone would find, whatever else is chosen', () => {
    const keys = [...new Set(OBJECTS.flatMap(({ facets }) => facets.map(keyOf)))];
    for (const first of keys)
      for (const second of keys)
        for (const key of keys) {
          const chosen = [first, second].filter((one) => facet(one).by !== facet(key).by);
          const { counts } = asked(`${first} ${second}`);
          const { titles } = asked([...chosen, key].join(' '));
          expect(counts.get(key) ?? 0, `${first} ${second} ${key}`).toBe(titles.length);
        }
  });
});

it('sorts from present to past and by pinyin, what has no date last', () => {
  const titles = OBJECT_SORTS.map((sort) => sorted(OBJECTS, sort).map(({ title }) => title));
  expect(titles).toEqual([
    ['码头地图', '码头全景', '渡口地图', '阿公的船牌', '《白》'],
    ['阿公的船牌', '渡口地图', '码头全景', '码头地图', '《白》'],
    ['阿公的船牌', '《白》', '渡口地图', '码头地图', '码头全景'],
  ]);
});

describe('the address', () => {
  const wishes: Wishes = {
    facets: [facet('kind/map'), facet('kind/thing'), facet('subject/ab12')],
    text: '码头',
    sort: 'title',
  };

  it('keeps all that is asked, and what else it says', () => {
    const search = searchOf(wishes, '?from=here&kind=film');
    expect(search).toBe(
      `?from=here&kind=map&kind=thing&subject=ab12&q=${encodeURIComponent('码头')}&sort=title`,
    );
    expect(wishesOf(search)).toEqual(wishes);
  });

  it('says nothing where nothing is asked', () => {
    expect(searchOf(EVERYTHING)).toBe('');
    expect(searchOf({ ...EVERYTHING, text: ' ' }, '?q=a&sort=newest')).toBe('');
    expect(wishesOf('?kind=&sort=size')).toEqual(EVERYTHING);
  });

  it('chooses a group, and no longer', () => {
    const more = toggled(EVERYTHING, facet('kind/map'));
    expect(more.facets).toEqual([facet('kind/map')]);
    expect(toggled(more, facet('kind/map'))).toEqual(EVERYTHING);
  });
});
