/**
 * What `npm run new` writes for each part of an exhibition. Every word that stands for the institution’s own is
 * marked 示例: it invents nothing. Each part brings its files, its fields of exhibition.yaml, and its
 * words of the source.
 */
import { article } from './parts/article.ts';
import { chronicle } from './parts/chronicle.ts';
import { figures } from './parts/figures.ts';
import { notice } from './parts/notice.ts';
import { objects } from './parts/objects.ts';
import { pages } from './parts/pages.ts';
import type { Part, PartName } from './parts/part.ts';

export const PARTS: Readonly<Record<PartName, Part>> = {
  article,
  chronicle,
  notice,
  figures,
  objects,
  pages,
};

/** Those that can be chosen, in the order in which the source has them. */
export const PART_NAMES = Object.keys(PARTS) as PartName[];
