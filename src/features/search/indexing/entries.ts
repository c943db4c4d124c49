/** Everything that the site publishes of its content, cut into what a reader may look for. */
import { addresses } from '../../../model/addresses.ts';
import type { Prose } from '../../../model/own-page/blocks.ts';
import type { Contact, Department, Exhibition } from '../../../model/types.ts';
import { words } from '../../../words/index.ts';
import type { PageEntry, SearchEntry, SearchPage } from '../entry.ts';
import { entry, headings, pictureEntries } from './make-entry.ts';
import { objectEntries } from './object-entries.ts';
import { unprintedWords } from './unprinted-words.ts';

/** Some 12 KB compressed: an article is one fetch, a long chronicle many, each where it is needed. */
export const CHARACTERS_AT_ONCE = 6000;

function exhibitionEntries({ title, subtitle, directions }: Exhibition): SearchEntry[] {
  const texts = [title, subtitle, ...directions.map(({ name }) => name)];
  return headings('exhibition', addresses.home, words.site.home, ...texts);
}

function articleEntries({ articles }: Exhibition): SearchEntry[] {
  return articles.flatMap(({ href: page, title: name, subtitle, byline, sections }) => [
    ...headings('article', page, words.headings.article, name),
    ...entry('article', page, name, subtitle, byline),
    ...sections.flatMap(({ number, title, href, passages, pictures }) => [
      ...(number === 0 ? [] : headings('article', href, name, title)),
      ...pictureEntries('article', href, title, pictures),
      ...passages.flatMap((passage) => [
        ...entry('article', passage.href, title, passage.text),
        ...passage.notes.flatMap((note, index) =>
          entry('article', `${passage.href}-n${index + 1}`, title, note),
        ),
      ]),
    ]),
  ]);
}

function milestoneEntries({ chronicle: all, chronicles }: Exhibition): SearchEntry[] {
  const { title: whole, milestones } = all;
  if (milestones.length === 0) return [];
  const kind = words.headings.milestones;
  return [
    ...headings('milestone', addresses.timeline, kind, whole),
    ...chronicles.flatMap(({ href, name }) => headings('milestone', href, kind, name)),
    ...milestones.flatMap(({ href, when, date, text, note, chronicle, pictures }) => {
      const title = chronicle?.name ?? whole;
      const also = unprintedWords(when);
      const [said] = entry('milestone', href, title, `${date} ${text}`);
      return [
        ...(said ? [also === '' ? said : { ...said, also }] : []),
        ...entry('milestone', href, title, note),
        ...pictureEntries('milestone', href, title, pictures),
      ];
    }),
  ];
}

function figureEntries({ themes }: Exhibition): SearchEntry[] {
  return themes.flatMap(({ title, href, figures }) => [
    ...headings('figure', href, words.headings.figures, title),
    ...figures.flatMap(({ label, parts: { before, value, unit }, href }) =>
      entry('figure', href, title, `${label}：${before}${value}${unit}`),
    ),
  ]);
}

function noticeEntries({ notice, categories }: Exhibition): SearchEntry[] {
  if (!notice) return [];
  return notice.parts.flatMap(({ number, role, title, heading, href, paragraphs }) => [
    ...(number === 0
      ? headings('notice', addresses.donate, words.headings.donate, notice.title)
      : headings('notice', href, notice.title, heading)),
    ...paragraphs.flatMap((text, index) => entry('notice', `${href}-p${index + 1}`, title, text)),
    ...(role === 'categories' ? categories : []).flatMap(({ href, label, text, pictures }) => [
      ...headings('notice', href, title, label),
      ...entry('notice', href, label, text),
      ...pictureEntries('notice', href, label, pictures),
    ]),
  ]);
}

/** A thing by all its names, at what the notice says of it: the answer is one tap away. */
function thingEntries({ things }: Exhibition): SearchEntry[] {
  if (things.length === 0) return [];
  const title = words.headings.things;
  return [
    ...headings('notice', addresses.things, words.headings.donate, title),
    ...things.flatMap(({ id, listed }) =>
      entry('notice', addresses.thing(id), title, listed.join('、')),
    ),
  ];
}

function waysEntries({ giving }: Exhibition): SearchEntry[] {
  const { donate, ways } = words.headings;
  return giving ? headings('notice', addresses.ways, donate, ways) : [];
}

/** One text with the name of each field, so that 电话 finds the number, and a name and it together. */
function contactText(
  { organisation, address, people, telephones, email }: Contact | Department,
  ...more: readonly [name: string, text: string | undefined][]
): string {
  const numbers = telephones.flatMap(({ number, printed }) =>
    // What is printed without the area code is a part of what is printed with it.
    number.includes(printed) ? [number] : [number, printed],
  );
  const { donate } = words;
  const fields = [
    [donate.address, address],
    [donate.people, people.join('、')],
    [donate.telephone, numbers.join('；')],
    [donate.email, email],
    ...more,
  ];
  const lines = fields.filter(([, text]) => text).map((field) => field.join('：'));
  return [organisation, ...lines].join('；');
}

/** Where the hours are not known, it says so, beside the number to ask. */
function contactEntries({ contact, notice, pages, publisher }: Exhibition): SearchEntry[] {
  if (!contact) return [];
  const { donate } = words;
  const { postcode, hours, telephones, departments } = contact;
  const said = contactText(contact, [donate.postcode, postcode], [donate.hours, hours]);
  const own = pages.filter(({ inMenu }) => inMenu).map(({ title }) => title);
  const [perhaps, and, orAsk] = words.contact.hoursPerhaps(telephones.length > 0);
  const unknown =
    own.length === 0
      ? words.contact.hoursUnknown(Boolean(notice), telephones.length > 0)
      : perhaps + own.join(and) + orAsk;
  return [
    ...headings('contact', addresses.contact, publisher, hours ? said : `${said}；${unknown}`),
    ...departments.flatMap((department) => {
      const { id, organisation, purpose } = department;
      const own = contactText(department, [donate.purpose, purpose]);
      return entry('contact', `${addresses.contact}#${id}`, organisation, own);
    }),
  ];
}

function ownPageEntries({ pages }: Exhibition): SearchEntry[] {
  return pages.flatMap(({ title, href, blocks }) => {
    let heading = title;
    const said = blocks.flatMap((block): SearchEntry[] => {
      const proseEntries = ({ id, text, notes }: Prose) =>
        entry('page', `${href}#${id}`, heading, text, ...notes);
      switch (block.kind) {
        case 'heading':
          heading = block.text;
          return headings('page', `${href}#${block.id}`, title, block.text);
        case 'paragraph':
          return proseEntries(block);
        case 'list':
          return block.items.flatMap(proseEntries);
        case 'table':
          return entry('page', href, heading, ...block.rows.map((row) => row.join('　')));
        case 'picture':
          return pictureEntries('page', href, heading, [block.picture]);
        default:
          // What stands elsewhere is found there.
          return [];
      }
    });
    return [...headings('page', href, words.search.kinds.page, title), ...said];
  });
}

/** Cuts what the exhibition says into entries, in reading order. */
export function searchEntries(exhibition: Exhibition): SearchEntry[] {
  return [
    exhibitionEntries,
    articleEntries,
    milestoneEntries,
    objectEntries,
    figureEntries,
    noticeEntries,
    thingEntries,
    waysEntries,
    contactEntries,
    ownPageEntries,
  ].flatMap((entriesOf) => entriesOf(exhibition));
}

/**
 * Groups entries by page, and parts long pages.
 * @param entries in reading order
 * @returns pages in the same order, each of at most {@link CHARACTERS_AT_ONCE} characters, or of
 * one entry that is longer
 */
export function searchPages(entries: readonly SearchEntry[]): SearchPage[] {
  const pages: (SearchPage & { entries: PageEntry[] })[] = [];
  let length = 0;
  for (const { kind, page, anchor, title, text, heading = false, also } of entries) {
    let last = pages.at(-1);
    length += text.length;
    if (last?.page !== page || last.kind !== kind || length > CHARACTERS_AT_ONCE) {
      last = { kind, page, entries: [] };
      pages.push(last);
      length = text.length;
    }
    if (also !== undefined) last.entries.push([anchor, title, text, heading, also]);
    else last.entries.push(heading ? [anchor, title, text, true] : [anchor, title, text]);
  }
  return pages;
}
