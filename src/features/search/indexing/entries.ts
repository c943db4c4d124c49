/**
 * Everything that the site publishes of its content, cut into what a reader may look for.
 */
import { addresses } from '../../../model/addresses.ts';
import { compareDates, formatDate, parseDate } from '../../../model/date.ts';
import { figureParts } from '../../../model/figure.ts';
import { chineseNumeral } from '../../../lib/text/numeral.ts';
import { fromAToZ, listThings } from '../../../model/thing-list.ts';
import { isLong } from '../../../model/years.ts';
import { words } from '../../../words/index.ts';
import type { AcceptedContent } from '../../../build/content-check.ts';
import type { SearchKind } from '../../../words/keys.ts';
import type { SearchEntry } from '../entry.ts';

function entry(
  kind: SearchKind,
  address: string,
  title: string,
  ...texts: (string | undefined)[]
): SearchEntry[] {
  const [page = '', anchor = ''] = address.split('#');
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({ kind, page, anchor, title, text }));
}

/** Entries that are themselves titles or headings. */
function headings(...texts: Parameters<typeof entry>): SearchEntry[] {
  return entry(...texts).map((one) => ({ ...one, heading: true }));
}

function exhibitionEntries({ exhibition: { data } }: AcceptedContent): SearchEntry[] {
  const texts = [data.title, data.subtitle, ...data.directions.map(({ name }) => name)];
  return headings('exhibition', addresses.home, words.site.home, ...texts);
}

function articleEntries({ article }: AcceptedContent): SearchEntry[] {
  const lead = article[0]?.data;
  const name = lead?.title ?? '';
  return [
    ...headings('article', addresses.article, words.headings.article, name),
    ...entry('article', addresses.article, name, lead?.subtitle, lead?.byline),
    ...article.flatMap(({ id, data, passages }, number) => [
      ...(number === 0 ? [] : headings('article', addresses.passage(id), name, data.title)),
      ...passages.flatMap((passage) => [
        ...entry('article', addresses.passage(passage.id), data.title, passage.text),
        ...passage.notes.flatMap((note, index) =>
          entry('article', addresses.passage(`${passage.id}-n${index + 1}`), data.title, note),
        ),
      ]),
    ]),
  ];
}

function milestoneEntries({ exhibition, milestones }: AcceptedContent): SearchEntry[] {
  const { title } = exhibition.data.milestones;
  const events = milestones.flatMap(({ id, data, paragraphs }) => {
    const when = parseDate(data.date);
    return when ? [{ id, when, text: paragraphs.join(''), note: data.note }] : [];
  });
  const long = isLong(events);
  const place = (id: string, year: number) =>
    long ? `${addresses.year(year)}#${id}` : addresses.milestone(id);
  events.sort((a, b) => compareDates(a.when, b.when) || (a.id < b.id ? -1 : 1));
  return [
    ...headings('milestone', addresses.timeline, words.headings.milestones, title),
    ...events.flatMap(({ id, when, text, note }) =>
      entry('milestone', place(id, when.year), title, `${formatDate(when)} ${text}`, note),
    ),
  ];
}

function figureEntries({ exhibition, figures }: AcceptedContent): SearchEntry[] {
  return exhibition.data.themes.flatMap((theme) => [
    ...headings(
      'figure',
      addresses.figure(`theme-${theme.id}`),
      words.headings.figures,
      theme.title,
    ),
    ...figures
      .filter(({ data }) => data.theme === theme.id)
      .flatMap(({ id, data }) => {
        const { before, value, unit } = figureParts(data, words.qualifiers);
        const text = `${data.label}：${before}${value}${unit}`;
        return entry('figure', addresses.figure(id), theme.title, text);
      }),
  ]);
}

function noticeEntries({ notice, solicitation }: AcceptedContent): SearchEntry[] {
  const name = notice[0]?.data.title ?? '';
  return notice.flatMap(({ id, data, paragraphs }, number) => {
    const part = addresses.noticePart(id);
    return [
      ...(number === 0
        ? headings('notice', addresses.donate, words.headings.donate, name)
        : headings('notice', part, name, `${chineseNumeral(number)}、${data.title}`)),
      ...paragraphs.flatMap((text, index) =>
        entry('notice', addresses.noticePart(`${id}-p${index + 1}`), data.title, text),
      ),
      ...(data.role === 'categories' ? solicitation : []).flatMap((category) => {
        const { label } = category.data;
        const address = addresses.category(category.id);
        return [
          ...headings('notice', address, data.title, label),
          ...entry('notice', address, label, category.paragraphs.join('')),
        ];
      }),
    ];
  });
}

/** The names of things stand in the list from A to Z, by letters. */
function thingEntries({ things, solicitation }: AcceptedContent): SearchEntry[] {
  const categories = solicitation.map(({ id, data, paragraphs }, index) => ({
    ...data,
    id,
    number: index + 1,
    text: paragraphs.join(''),
  }));
  const letters = fromAToZ(listThings(things?.data.things ?? [], categories));
  return [
    ...headings('notice', addresses.things, words.headings.donate, words.headings.things),
    ...letters.flatMap(({ letter, names }) =>
      entry(
        'notice',
        addresses.thingLetter(letter),
        words.headings.things,
        ...names.map(({ word }) => word),
      ),
    ),
  ];
}

/** One entry, so that a name and a number are found together. */
function contactEntries({ exhibition }: AcceptedContent): SearchEntry[] {
  const { contact, publisher } = exhibition.data;
  const { organisation, address, people, telephones, email, postcode, hours } = contact;
  const numbers = telephones.flatMap(({ number, printed }) =>
    // What is printed without the area code is a part of what is printed with it.
    printed === undefined || number.includes(printed) ? [number] : [number, printed],
  );
  const parts = [organisation, address, people.join('、'), ...numbers, email, postcode, hours];
  return entry('contact', addresses.contact, publisher, parts.filter(Boolean).join('；'));
}

/**
 * Cuts the content into entries, in reading order.
 * @param content as the content check has accepted it
 */
export function searchEntries(content: AcceptedContent): SearchEntry[] {
  return [
    ...exhibitionEntries(content),
    ...articleEntries(content),
    ...milestoneEntries(content),
    ...figureEntries(content),
    ...noticeEntries(content),
    ...thingEntries(content),
    ...contactEntries(content),
  ];
}
