/** What the entrance and the page of an event say of the whole is what the data say. */
import { describe, expect, it } from 'vitest';
import type { WholeData } from '../whole.ts';
import type { SiteName } from '../sites.ts';
import { attribute, elementsOf, hasClass, pageOf, read, textOf } from './html.ts';

const compact = (text: string) => text.replace(/\s+/gu, '');

describe.each<SiteName>(['site', 'other', 'lean'])('%s', (site) => {
  const data = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
  const { events } = data.milestones;

  it('the doors of the entrance say how much is behind them', () => {
    const doors = pageOf(site, 'index.html').elements.find((element) => hasClass(element, 'ways'));
    const links = (doors ? elementsOf(doors) : []).filter(({ tagName }) => tagName === 'a');
    const passages = data.article.sections.flatMap((section) => section.passages);
    expect(links.slice(0, 3).map((link) => compact(textOf(link)))).toEqual([
      `读文章${passages.length}段`,
      `看大事记${events.length}件`,
      `捐赠档案${data.notice.categories.length}类`,
    ]);
  });

  it('the page of each event has the numbers of its passages, and no others', () => {
    for (const { id, passages } of events) {
      const numbers = pageOf(site, `timeline/${id}/index.html`).elements.find((element) =>
        hasClass(element, 'numbers'),
      );
      const listed = (numbers ? elementsOf(numbers) : [])
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => attribute(link, 'href')?.split('#')[1]);
      const named = new Set(passages.map((passage) => passage.id));
      const figures = data.figures.filter(({ passage }) => named.has(passage.id));
      expect(new Set(listed), id).toEqual(new Set(figures.map((figure) => figure.id)));
    }
  });

  it('each category is a card, and each thing stands on one of them once', () => {
    const page = pageOf(site, 'donate/things/index.html').elements;
    const cards = page.filter((element) => hasClass(element, 'shelf'));
    const things = page.filter((element) => hasClass(element, 'thing') && attribute(element, 'id'));
    expect(cards.length).toBeLessThanOrEqual(data.notice.categories.length + 1);
    const onCards = cards.flatMap((card) =>
      elementsOf(card).filter((element) => hasClass(element, 'thing')),
    );
    expect(onCards).toHaveLength(things.length);
    const ids = things.map((thing) => attribute(thing, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of data.things) expect(ids).toContain(`t-${id}`);
  });
});

// The one has a year of several events, the other years of one each.
it.each<SiteName>(['site', 'annals'])(
  '%s: on a telephone, each event is one link away, or its year leads to the first in the list',
  (site) => {
    const { elements } = pageOf(site, 'index.html');
    const years = elements.filter((element) => hasClass(element, 'years')).flatMap(elementsOf);
    const links = years.filter(({ tagName }) => tagName === 'a');
    const data = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
    const dateOn = (page: string) =>
      pageOf(site, page)
        .elements.filter(({ tagName }) => tagName === 'h1')
        .map((heading) => textOf(heading))
        .join('');
    const ofYears = Map.groupBy(data.milestones.events, ({ id }) => id.slice(0, 4));
    const expected = Array.from(ofYears, ([year, events]) => {
      if (events.length === 1) return [[year, `/timeline/${events[0]?.id}/`]];
      if (events.length > 3) return [[year, `/timeline/#${events[0]?.id}`]];
      return events.map(({ id }) => [dateOn(`timeline/${id}/index.html`), `/timeline/${id}/`]);
    });
    expect(links.length).toBeGreaterThan(2);
    expect(links.map((link) => [textOf(link).trim(), attribute(link, 'href')])).toEqual(
      expected.flat(),
    );
  },
);

it.each<SiteName>(['site', 'other', 'annals'])(
  '%s: each event has one picture to send to a friend, with its own words',
  (site) => {
    const { milestones } = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
    for (const { id, text } of milestones.events) {
      const gifts = pageOf(site, `timeline/${id}/index.html`).elements.flatMap(
        (element) => attribute(element, 'data-gift') ?? [],
      );
      expect(
        gifts.map((gift) => (JSON.parse(gift) as { words: string }).words),
        id,
      ).toEqual([text]);
    }
  },
);

it('two directions are counted as 两个, and no door of others is taken for that back', () => {
  const { elements } = pageOf('annals', 'index.html');
  const heading = elements.find((element) => attribute(element, 'id') === 'directions');
  expect(heading && textOf(heading).trim()).toBe('两个主题');
  const doors = elements.find((element) => hasClass(element, 'ways'));
  const items = (doors ? elementsOf(doors) : []).filter(({ tagName }) => tagName === 'li');
  expect(items.map((item) => [textOf(item).trim() !== '', hasClass(item, 'back')])).toEqual([
    [true, false],
  ]);
});
