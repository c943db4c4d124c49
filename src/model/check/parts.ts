/** An exhibition holds something, and each of its parts what it stands on. */
import type { CollectionName } from '../collections.ts';
import type { Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';

/** What an exhibition may consist of. */
const PARTS: readonly CollectionName[] = ['article', 'milestones', 'notice', 'objects'];

/** What says nothing without another part: its fields quote that, or are shown there. */
const STANDS_ON: readonly (readonly [CollectionName, on: CollectionName])[] = [
  ['solicitation', 'notice'],
  ['things', 'solicitation'],
  ['giving', 'notice'],
  ['figures', 'article'],
  ['articles', 'article'],
];

/**
 * Checks which parts there are.
 * @param root the folder as problems name it
 */
export function checkParts({ collections }: ContentFolder, root: string): Problem[] {
  // Of a folder that is not there nothing more is to be said.
  if (collections.exhibition.length === 0) return [];
  const missing = STANDS_ON.flatMap(([part, on]) => {
    const [first] = collections[part];
    if (!first || collections[on].length > 0) return [];
    const expected = `a folder ${on}/, on which ${part} stands`;
    const advice =
      part === 'articles'
        ? 'articles/ 放的是另外的文章，第一篇放在 article/：请把其中一个文件夹移作 article/'
        : `${part} 以 ${on}/ 为依据，请补上 ${on}/，或删去 ${part}`;
    return [{ file: first.file, field: 'file', found: `no folder ${on}/`, expected, advice }];
  });
  const [table] = collections.exhibition;
  if (table?.data && table.data['contact'] === undefined && collections.notice.length > 0) {
    const expected = 'how the archives is reached, which a notice says';
    const advice = '公告要写明怎样联系：请填 contact';
    missing.push({ file: table.file, field: 'contact', found: 'nothing', expected, advice });
  }
  if ([...PARTS, 'articles' as const].some((part) => collections[part].length > 0)) return missing;
  const expected = `at least one of ${PARTS.join('/, ')}/`;
  const advice = `展览还没有内容，至少要有 ${PARTS.join('/、')}/ 之一`;
  return [...missing, { file: root, field: 'folder', found: 'no part', expected, advice }];
}
