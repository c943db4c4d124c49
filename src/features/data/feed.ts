/** The feed: the milestones, and the notice with all its words. */
import { absolute, addresses } from '../../model/addresses.ts';
import { atomFeed, type FeedEntry } from '../../lib/formats/feed.ts';
import { hasPage } from '../../model/optional-pages.ts';
import { stableId } from '../../model/stable-id.ts';
import type { Exhibition, Notice, NoticePart } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { contactLines } from './contact.ts';
import { milestoneEntry } from './milestone-files.ts';

const { exportWords } = words;

/** What stands elsewhere in the content and belongs below a heading of the notice. */
function addedTo({ role }: NoticePart, { categories, contact }: Exhibition): string[] {
  if (role === 'categories') return categories.map(({ text }, index) => `${index + 1}. ${text}`);
  return role === 'contact' && contact ? contactLines(contact) : [];
}

/**
 * The notice as an entry.
 * @param fallbackDay what it bears where the year of the source is not known
 */
function noticeEntry(exhibition: Exhibition, notice: Notice, fallbackDay: string): FeedEntry {
  const { publisher, published } = exhibition;
  const paragraphs = notice.parts.flatMap((part) => [
    ...(part.number === 0 ? [] : [part.heading]),
    ...part.paragraphs,
    ...addedTo(part, exhibition),
  ]);
  return {
    id: `urn:uuid:${stableId(publisher, 'notice', notice.title)}`,
    title: notice.title,
    url: absolute(addresses.donate),
    day: published ? `${published.year}-01-01` : fallbackDay,
    paragraphs: [...paragraphs, exportWords.noticeInFeed],
  };
}

/** Whether there is anything to be told in a feed. */
export const hasFeed = (exhibition: Exhibition): boolean =>
  hasPage(exhibition, 'timeline') || hasPage(exhibition, 'donate');

/** The feed as Atom. */
export function feedFile(exhibition: Exhibition): string {
  const { title, subtitle, publisher, chronicle, notice } = exhibition;
  const milestones = chronicle.milestones.map((one) => milestoneEntry(exhibition, one));
  return atomFeed({
    id: `urn:uuid:${stableId(publisher, 'feed', chronicle.title)}`,
    title,
    subtitle,
    publisher,
    language: words.site.language,
    self: absolute(addresses.feed),
    home: absolute(addresses.home),
    icon: absolute(addresses.icon),
    entries: [
      ...milestones,
      ...(notice ? [noticeEntry(exhibition, notice, milestones.at(-1)?.day ?? '')] : []),
    ],
  });
}
