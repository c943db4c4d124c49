/** Links the editions from the page about the exhibition. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { escapeText } from 'entities';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { CommandError } from '../lib/command-error.ts';
import { words } from '../words/index.ts';
import { printedDate } from './milestones.ts';
import type { BuiltSite } from './site.ts';

/** An edition that stands in the site. */
export interface MadeEdition {
  /** Its address, from the host’s root. */
  readonly href: string;
  readonly label: string;
  /** In bytes. */
  readonly size: number;
}

/** The place that `Editions.astro` leaves: hidden or not, and its list. */
const PLACE = /( data-editions)(?: hidden)?([^>]*>[\s\S]*?<ul\b[^>]*>)[\s\S]*?(<\/ul>)/u;

/** A size as readers know it, in the steps of a thousand that systems show: `191 KB`, `1.6 MB`. */
export function readableSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * Puts links into the page, in the place of those that it has.
 * @param page its HTML
 * @param made none, and the place is hidden again
 * @param date of the version
 * @throws CommandError where the page has no such place
 */
export function withEditions(page: string, made: readonly MadeEdition[], date: Date): string {
  if (!PLACE.test(page)) {
    throw new CommandError(
      'The page about the exhibition has no place for editions; build it again: npm run build（“关于”页没有留出位置，请重新生成）',
    );
  }
  const day = printedDate(date.toISOString().slice(0, 10));
  const items = made.map(({ href, label, size }) => {
    const about = words.editions.sizeAndDate(readableSize(size), day);
    return `<li><a href="${href}" type="${mediaTypeOf(href) ?? ''}" download>${escapeText(label)}</a> <span>${about}</span></li>`;
  });
  const hidden = made.length === 0 ? ' hidden' : '';
  return page.replace(PLACE, (_, place: string, before: string, end: string) => {
    return place + hidden + before + items.join('') + end;
  });
}

/** Links editions from the site; what the build has made from its files is to be renewed then. */
export async function linkEditions(
  { folder }: BuiltSite,
  made: readonly MadeEdition[],
  date: Date,
): Promise<void> {
  const page = path.join(folder, 'about', 'index.html');
  await writeFile(page, withEditions(await readFile(page, 'utf8'), made, date));
}
