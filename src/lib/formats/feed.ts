/**
 * Atom feeds (RFC 4287).
 *
 * `updated` is required of every entry, and the source gives no time of publication. An entry bears
 * the first day that its event's date covers, at midnight UTC, and its text says so; no date of a
 * build is used, so the same content gives the same bytes and no reader is told of news that is none.
 */

export interface FeedEntry {
  /** A URI that stays. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** `2018-12-01` */
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly category?: { readonly term: string; readonly label: string };
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  readonly language: string;
  /** Absolute, as the others. */
  readonly self: string;
  readonly home: string;
  readonly icon: string;
  /** At least one; in any order. */
  readonly entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 has no way to write. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes a text where XML, or HTML, has a text or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}

/** Writes a feed, newest entries first. */
export function atomFeed(feed: Feed): string {
  // Of one day, those that the chronicle has later are newer.
  const entries = [...feed.entries].reverse().sort((a, b) => b.day.localeCompare(a.day));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    updated(entries[0]?.day ?? ''),
    `<author>${element('name', feed.publisher)}</author>`,
    element('icon', feed.icon),
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(feed.home)}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, title, url, day, paragraphs, category }: FeedEntry): string[] {
  const html = paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('');
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    updated(day),
    `<link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>`,
    ...(category
      ? [
          `<category term="${escapeMarkup(category.term)}" label="${escapeMarkup(category.label)}"/>`,
        ]
      : []),
    `<content type="html">${escapeMarkup(html)}</content>`,
    '</entry>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function updated(day: string): string {
  return element('updated', `${day}T00:00:00Z`);
}
