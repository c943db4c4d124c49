/**
 * The notice as one entry of the feed, with all its words.
 */
import { exportWords } from '../../words/zh-cn/data.ts';
import { words } from '../../words/index.ts';
import type { NoticeRole } from '../../model/schemas/notice.ts';
import type { FeedEntry } from '../../lib/formats/feed.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { type PrintedContact, printedContact } from '../../model/printed-contact.ts';
import { stableId } from '../../model/stable-id.ts';

export interface NoticeInput {
  readonly publisher: string;
  /** Absolute. */
  readonly url: string;
  /** The opening first. */
  readonly parts: readonly {
    readonly role: NoticeRole;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
  /** The texts of the categories, in order. */
  readonly categories: readonly string[];
  readonly contact: PrintedContact & { readonly email?: string | undefined };
  /** When the source was published, as far as is known: its first day stands for the year. */
  readonly published?: { readonly year: number } | undefined;
  /** The day that the newest milestone bears, where the year is not known either. */
  readonly fallbackDay: string;
}

/**
 * @returns `undefined` where the content has no notice to announce
 */
export function noticeEntry(input: NoticeInput): FeedEntry | undefined {
  const { publisher, url, parts, published, fallbackDay } = input;
  const title = parts.find(({ role }) => role === 'opening')?.title ?? parts[0]?.title;
  if (title === undefined) return undefined;
  let number = 0;
  const paragraphs = parts.flatMap((part) => [
    ...(part.role === 'opening' ? [] : [`${chineseNumeral((number += 1))}、${part.title}`]),
    ...part.paragraphs,
    ...addedTo(part.role, input),
  ]);
  return {
    id: `urn:uuid:${stableId(publisher, 'notice', title)}`,
    title,
    url,
    day: published ? `${String(published.year).padStart(4, '0')}-01-01` : fallbackDay,
    paragraphs: [...paragraphs, exportWords.noticeInFeed],
  };
}

/** What stands elsewhere in the content and belongs below a heading of the notice. */
function addedTo(role: NoticeRole, { categories, contact }: NoticeInput): string[] {
  if (role === 'categories') return categories.map((text, index) => `${index + 1}. ${text}`);
  if (role !== 'contact') return [];
  const { donate } = words;
  return [
    ...printedContact(contact, donate),
    ...(contact.email === undefined ? [] : [exportWords.field(donate.email, contact.email)]),
  ];
}
