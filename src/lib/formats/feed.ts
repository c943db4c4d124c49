/**
 * Atom feeds (RFC 4287).
 *
 * `updated` is required of every entry, and the source gives no time of publication. An entry bears
 * the first day that its event's date covers, at midnight UTC, and its text says so; no date of a
 * build is used, so the same content gives the same bytes and no reader is told of news that is none.
 */
import { escapeText } from 'entities';
import { type Xml, xmlDocument } from './xml.ts';

export interface FeedEntry {
  /** A URI that stays. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** `2018-12-01` */
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly category?: { readonly term: string; readonly label: string } | undefined;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly publisher: string;
  readonly language: string;
  /** Absolute, as the others. */
  readonly self: string;
  readonly home: string;
  readonly icon: string;
  /** At least one; in any order. */
  readonly entries: readonly FeedEntry[];
}

/** Writes a feed, newest entries first. */
export function atomFeed(feed: Feed): string {
  // Of one day, those that the chronicle has later are newer.
  const entries = [...feed.entries].reverse().sort((a, b) => b.day.localeCompare(a.day));
  const root = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': feed.language,
    id: feed.id,
    title: feed.title,
    subtitle: feed.subtitle,
    updated: midnight(entries[0]?.day ?? ''),
    author: { name: feed.publisher },
    icon: feed.icon,
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self },
      alternate(feed.home),
    ],
    entry: entries.map(atomEntry),
  };
  return xmlDocument({ feed: root }, '');
}

function atomEntry({ id, title, url, day, paragraphs, category }: FeedEntry): Xml {
  const html = paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('');
  return {
    id,
    title,
    updated: midnight(day),
    link: alternate(url),
    category: category && { '@term': category.term, '@label': category.label },
    content: { '@type': 'html', '#text': html },
  };
}

const alternate = (url: string) => ({ '@rel': 'alternate', '@type': 'text/html', '@href': url });

const midnight = (day: string) => `${day}T00:00:00Z`;
