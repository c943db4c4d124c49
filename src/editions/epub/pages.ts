/** The pages of the book that are written from the site’s data: its title, and the chronicle. */
import { escapeUTF8 } from 'entities';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import type { MilestoneRecord } from '../../model/schemas/milestones-json.ts';
import { tideLine } from '../../ui/tide-line/tide-line.ts';
import { words } from '../../words/index.ts';
import { articlesOf } from '../articles.ts';
import { dateElement, tideEvents, tideLabel } from '../milestones.ts';
import type { Chapter } from './chapter.ts';
import { type Conversion, convertText } from './xhtml.ts';

/** The anchor of a milestone in the book: names in XML begin with a letter. */
export function chronicleAnchor(id: string): string {
  return `m-${id}`;
}

/** The tide line, with what it shows in words. */
function tide(data: ExhibitionData): string {
  const events = tideEvents(data);
  const options = { width: 1000, height: 170, ripples: 5, rippleGap: 16, clusterWithin: 10 };
  const { stroke, ripples } = tideLine(events, options);
  const below = ripples.map((path) => `<path class="ripple" d="${path}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" class="tide" viewBox="0 -4 1000 260" role="img" aria-label="${escapeUTF8(tideLabel(events))}">${below}<path class="stroke" d="${stroke}"/></svg>`;
}

/** The title of the exhibition, who publishes it, and the tide. */
export function titlePage(data: ExhibitionData): Chapter {
  const { title, subtitle, publisher } = data;
  const body = [
    `<div class="titlepage"><h1 class="name display">${escapeUTF8(title)}</h1>`,
    subtitle === undefined ? '' : `<p class="subtitle display">${escapeUTF8(subtitle)}</p>`,
    `<p class="publisher">${escapeUTF8(publisher)}</p>${data.milestones ? tide(data) : ''}</div>`,
  ];
  return { id: 'title', title, type: 'titlepage', body: body.join(''), items: [] };
}

/** Every milestone, from past to present, however many there are. */
export function chronicle(
  data: ExhibitionData,
  { title, events }: NonNullable<ExhibitionData['milestones']>,
  conversion: Conversion,
): Chapter {
  const text = (words: string) => convertText(words, conversion);
  const places = passagePlaces(data);
  const entries = events.map((event) => entry(event, places, text, conversion)).join('');
  const body =
    `<div data-source="milestones"><h1 class="title display">${text(title)}</h1>` +
    `<div data-apparatus="">${tide(data)}</div><ol class="chronicle">${entries}</ol></div>`;
  return { id: 'milestones', title, type: 'chapter', body, items: [] };
}

/** Where a paragraph is said to stand: its number in its article, and that of the article among several. */
type Place = readonly [passage: number, article: number | undefined];

/** Paragraphs are counted through all sections of an article, as readers see them. */
function passagePlaces(data: ExhibitionData): ReadonlyMap<string, Place> {
  const articles = articlesOf(data);
  return new Map(
    articles.flatMap(({ sections }, at) =>
      sections
        .flatMap(({ passages }) => passages)
        .map(({ id }, index) => [id, [index + 1, articles.length > 1 ? at + 1 : undefined]]),
    ),
  );
}

function entry(
  event: MilestoneRecord,
  places: ReadonlyMap<string, Place>,
  text: (words: string) => string,
  { picture, link }: Conversion,
): string {
  const { id, note, chronicle, level, direction, pictures = [], passages } = event;
  const references = passages.map(({ id: passage, url }) => {
    const label = words.timeline.inArticle(...(places.get(passage) ?? ([0, undefined] as const)));
    return `<a href="${escapeUTF8(link(url) ?? url)}">${text(label)}</a>`;
  });
  const sorted = [chronicle, level, direction].flatMap((one) => (one ? [text(one.name)] : []));
  const facts = [...sorted, ...references].join(' · ');
  return [
    `<li id="${chronicleAnchor(id)}"><p class="date display">${dateElement(event, text)}</p>`,
    `<p class="text">${text(event.text)}</p>`,
    ...pictures.map(({ url, alt, caption, credit }) => {
      const said = [caption, credit].flatMap((one) => (one === undefined ? [] : text(one)));
      return `<figure data-apparatus=""><img src="${picture(url)}" alt="${escapeUTF8(alt)}"/><figcaption>${said.join('<br/>')}</figcaption></figure>`;
    }),
    note === undefined
      ? ''
      : `<p class="note" data-apparatus=""><b>${words.article.note}</b> ${text(note)}</p>`,
    facts === '' ? '</li>' : `<p class="facts" data-apparatus="">${facts}</p></li>`,
  ].join('');
}
