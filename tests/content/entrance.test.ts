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
  '%s: on a telephone, a year of one event leads to its page, others to their first in the list',
  (site) => {
    const { elements } = pageOf(site, 'index.html');
    const years = elements.filter((element) => hasClass(element, 'years')).flatMap(elementsOf);
    const links = years.filter(({ tagName }) => tagName === 'a');
    const data = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
    const ids = data.milestones.events.map(({ id }) => id);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const ofYear = ids.filter((id) => id.startsWith(textOf(link).trim()));
      const address = ofYear.length === 1 ? `/timeline/${ofYear[0]}/` : `/timeline/#${ofYear[0]}`;
      expect(attribute(link, 'href'), textOf(link)).toBe(address);
    }
  },
);
