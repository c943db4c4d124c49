/** Each text stands in a source that is there, and each source has a text. */
import path from 'node:path';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { displayPath } from '../../lib/environment.ts';
import { MAIN_SOURCE } from '../quotation.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { shown } from './schema-messages.ts';

/** The source that a content file names, as it stands there; another type is the schema's to report. */
export function sourceOf({ data }: Pick<ContentFile, 'data'>): string {
  const named = data?.['source'];
  return typeof named === 'string' ? named : MAIN_SOURCE;
}

/**
 * Checks the names of sources.
 * @param root the content folder, absolute
 */
export function checkSources(
  { collections, drafts, sources }: ContentFolder,
  root: string,
): Problem[] {
  const { article, articles, milestones, solicitation, notice } = collections;
  const files = [...article, ...articles, ...milestones, ...solicitation, ...notice];
  const named = new Set([...files, ...Object.values(drafts).flat()].map(sourceOf));
  const known = [...sources.keys()];
  // Where none can be read, the folder is what is wrong.
  const isRead = [...sources.values()].some((text) => text !== undefined);
  const missing = files.flatMap((content): Problem[] => {
    const name = sourceOf(content);
    if (sources.has(name) || !isRead) return [];
    const [hint, hintInChinese] = didYouMean(name, known);
    const expected = `a file of source/: ${known.join(', ')}${hint}`;
    const advice = `source/ 里没有这个原文文件${hintInChinese}`;
    return [{ file: content.file, field: 'source', found: shown(name), expected, advice }];
  });
  // A text that could not be read may be the one that names it.
  const readable = files.every(({ data }) => data !== undefined);
  const unnamed = known.filter((name) => readable && name !== MAIN_SOURCE && !named.has(name));
  return [
    ...missing,
    ...unnamed.map((name) => ({
      file: displayPath(path.join(root, 'source', name)),
      field: 'file',
      found: 'a source that no text names',
      expected: `a text with "source: ${name}" in its front matter`,
      advice: `没有一个文件写着“source: ${name}”；不用的原文请移出 source/`,
    })),
  ];
}
