/**
 * Numbers run on, names begin with dates, and roles are filled once. All this is read from the
 * fields as they stand, so that it is found even where a file has other mistakes.
 */
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { NOTICE_ROLES, type NoticeRole } from '../schemas/notice.ts';
import { date as dateSchema } from '../schemas/parts.ts';

/** Files by the numbers of their names. */
const inOrder = (files: readonly ContentFile[]) => files.toSorted((a, b) => a.number - b.number);

/** The number of each numbered collection's first file. */
const FIRST = { article: 0, notice: 0, solicitation: 1 } as const;

/** Without these a page would miss its subject. */
const REQUIRED_ROLES: readonly NoticeRole[] = ['opening', 'categories', 'contact'];

/**
 * Checks what files' names promise.
 * @param noticeFolder the notice's folder as problems name it
 */
export function checkOrder({ collections }: ContentFolder, noticeFolder: string): Problem[] {
  const { article, solicitation, notice, milestones } = collections;
  return [
    ...gaps(article, FIRST.article),
    ...gaps(solicitation, FIRST.solicitation),
    ...gaps(notice, FIRST.notice),
    ...sameNumber(solicitation),
    ...article.flatMap(leadOnly),
    ...milestones.flatMap(misnamed),
    ...checkRoles(notice, noticeFolder),
  ];
}

function gaps(files: readonly ContentFile[], first: number): Problem[] {
  return inOrder(files).flatMap((file, index, sorted) => {
    const previous = sorted[index - 1];
    const expected = previous ? previous.number + 1 : first;
    // Two files of one number have the same id, or are reported by sameNumber().
    if (file.number === expected || file.number === previous?.number) {
      return [];
    }
    return [
      {
        file: file.file,
        field: 'file name',
        found: `number ${file.number}`,
        expected: `number ${expected}: the numbers run on from ${first}`,
        advice: `序号应从 ${first} 起连续，此处应为 ${expected}，请检查是否缺了一个文件`,
      },
    ];
  });
}

/** What stands below the article's title stands in the lead; elsewhere no page would show it. */
function leadOnly(file: ContentFile): Problem[] {
  if (file.number === FIRST.article) return [];
  return ['subtitle', 'byline']
    .filter((field) => file.data?.[field] !== undefined)
    .map((field) => ({
      file: file.file,
      field,
      found: 'a field that only the lead has',
      expected: `${field} in the file whose number is 00`,
      advice: '副题和署名只写在 00 号文件（篇首）里',
    }));
}

/** Categories have their ids by name, so two may bear one number. */
function sameNumber(files: readonly ContentFile[]): Problem[] {
  return inOrder(files).flatMap((file, index, sorted) => {
    const previous = sorted[index - 1];
    if (file.number !== previous?.number || file.id === previous.id) return [];
    return [
      {
        file: file.file,
        field: 'file name',
        found: `number ${file.number}, which ${previous.file} has already`,
        expected: 'a number of its own',
        advice: `序号 ${file.number} 与 ${previous.file} 重复，请改文件名`,
      },
    ];
  });
}

/** A milestone's name is its date, and a letter or a word where a day has several. */
function misnamed({ file, id, data }: ContentFile): Problem[] {
  const date = dateSchema.safeParse(data?.['date']).data?.iso;
  if (date === undefined || id === date) return [];
  if (id.startsWith(`${date}-`) && /^[a-z]/u.test(id.slice(date.length + 1))) return [];
  return [
    {
      file,
      field: 'file name',
      found: `"${id}"`,
      expected: `the date, "${date}", or "${date}-b" for a second milestone of that date`,
      advice: `文件名应为日期 ${date}（同日第二件事为 ${date}-b），它就是网页地址；或请核对 date`,
    },
  ];
}

function checkRoles(notice: readonly ContentFile[], folder: string): Problem[] {
  const problems: Problem[] = [];
  const roles = new Map<unknown, string>();
  for (const { file, data } of notice) {
    const role = data?.['role'];
    const other = roles.get(role);
    roles.set(role, file);
    if (other === undefined || !NOTICE_ROLES.includes(role as NoticeRole)) continue;
    problems.push({
      file,
      field: 'role',
      found: `"${String(role)}", which ${other} has already`,
      expected: 'each role once',
      advice: `“${String(role)}”已由 ${other} 使用，每种只能有一个`,
    });
  }
  // A part whose role cannot be read is reported as that; it may be the one that is missed.
  const unclear = [...roles.keys()].some((role) => !NOTICE_ROLES.includes(role as NoticeRole));
  for (const role of unclear || notice.length === 0 ? [] : REQUIRED_ROLES) {
    if (roles.has(role)) continue;
    problems.push({
      file: folder,
      field: 'role',
      found: `no part whose role is "${role}"`,
      expected: `one part for each of ${REQUIRED_ROLES.join(', ')}`,
      advice: `公告缺少 role 为“${role}”的部分`,
    });
  }
  return problems;
}
