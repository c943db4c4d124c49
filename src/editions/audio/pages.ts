/** The pages that have sounds know of them only when there are some. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../../lib/command-error.ts';
import { words } from '../../words/index.ts';
import { articlesOf } from '../articles.ts';
import type { BuiltSite } from '../site.ts';

/** A page that is read aloud. */
export interface SpokenPage {
  /** As the files of its sounds name it, for good. */
  readonly name: string;
  readonly path: string;
  /** What sets its passages apart from those of the first article, for what speaks them. */
  readonly before: string;
  /** Of what is read. */
  readonly title: string;
  /** What its sounds are called. */
  readonly label: (by: string) => string;
}

/** Those that an exhibition has. */
export function spokenPages(data: BuiltSite['data']): SpokenPage[] {
  const { soundOf, soundOfArticle, soundOfNotice } = words.editions;
  const articles = articlesOf(data);
  const pages = articles.map(({ id, title }): SpokenPage => {
    return {
      name: id === undefined ? 'article' : `article-${id}`,
      path: id === undefined ? 'article/' : `articles/${id}/`,
      before: id === undefined ? '' : `${id}-`,
      title,
      label: articles.length > 1 ? (by) => soundOf(title, by) : soundOfArticle,
    };
  });
  const { notice } = data;
  if (!notice) return pages;
  return [
    ...pages,
    { name: 'notice', path: 'donate/', before: '', title: notice.title, label: soundOfNotice },
  ];
}

/** What offers reading aloud, and the beginning of the page's policy, which allows what it plays. */
const LISTENER = /(<read-aloud)(?: data-sounds="[^"]*")?/u;
const POLICY = /(content="default-src 'none';)(?:media-src 'self';)?/u;

/**
 * Names the sounds of a page in it, in the place of those that it names.
 * @param page its HTML
 * @param list the address of their list; none, and the page is as the build made it
 * @throws CommandError where the page has no such places
 */
export function withSounds(page: string, list?: string): string {
  if (!LISTENER.test(page) || !POLICY.test(page)) {
    throw new CommandError(
      'A page has no place for sounds; build the site again: npm run build（网页没有留出朗读的位置，请重新生成）',
    );
  }
  const sounds = list === undefined ? '' : ` data-sounds="${list}"`;
  const allowed = list === undefined ? '' : "media-src 'self';";
  return page.replace(LISTENER, `$1${sounds}`).replace(POLICY, `$1${allowed}`);
}

/**
 * Names sounds in their pages, and takes away those that were.
 * @param folder of the editions, in that of the site
 */
export async function linkSounds(
  { folder: root, data }: BuiltSite,
  folder: string,
  made: readonly { readonly page: SpokenPage }[],
): Promise<void> {
  for (const spoken of spokenPages(data)) {
    const file = path.join(root, spoken.path, 'index.html');
    const { pathname } = new URL(`${folder}/audio/${spoken.name}.json`, data.url);
    const list = made.some(({ page }) => page.name === spoken.name) ? pathname : undefined;
    await writeFile(file, withSounds(await readFile(file, 'utf8'), list));
  }
}
