/**
 * Numbers run on, names begin with dates, and roles are filled once. All this is read from the
 * fields as they stand, so that it is found even where a file has other mistakes.
 */
import path from 'node:path';
import { byArticle } from '../article.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { NOTICE_ROLES, type NoticeRole } from '../schemas/notice.ts';
import { fileNameOf } from '../edtf.ts';
import { date as dateSchema } from '../schemas/parts.ts';
import { shown } from './schema-messages.ts';

/** Files by the numbers of their names. */
const inOrder = (files: readonly ContentFile[]) => files.toSorted((a, b) => a.number - b.number);

/**
 * Checks what files' names promise.
 * @param noticeFolder the notice's folder as problems name it
 */
export function checkOrder(
  { collections, drafts }: ContentFolder,
  noticeFolder: string,
): Problem[] {
  const { solicitation, notice, milestones } = collections;
  const articles = byArticle(collections);
  const drafted = new Map(byArticle(drafts));
  return [
    ...articles.flatMap(([name, sections]) => gaps(sections, 0, drafted.get(name) ?? [])),
    ...gaps(solicitation, 1, drafts.solicitation),
    ...gaps(notice, 0, drafts.notice),
    ...sameNumber(solicitation),
    ...articles.flatMap(([, sections]) => sections.flatMap(leadOnly)),
    ...collections.article.flatMap(publishedElsewhere),
    ...milestones.flatMap(misnamed),
    ...repeatedRoles(notice),
    ...wrongRoles(notice, noticeFolder, {
      opening: true,
      categories: solicitation.length > 0,
      contact: true,
    }),
  ];
}

/** Whether the numbers of all articles' sections are those that their passages are called by. */
export const sectionsRunOn = ({ collections }: ContentFolder): boolean =>
  byArticle(collections).every(([, sections]) =>
    inOrder(sections).every(({ number }, index) => number === index),
  );

function gaps(
  files: readonly ContentFile[],
  first: number,
  drafts: readonly ContentFile[],
): Problem[] {
  return inOrder(files).flatMap(({ file, number }, index, sorted) => {
    const previous = sorted[index - 1]?.number;
    const next = previous === undefined ? first : previous + 1;
    // Two files of one number have the same id, or are reported by sameNumber().
    if (number === next || number === previous) return [];
    const expected = `number ${next}: the numbers run on from ${first}`;
    const draft = drafts.find((one) => one.number === next);
    const missing = draft
      ? `${path.basename(draft.file)} 是草稿，不算在内`
      : '请检查是否缺了一个文件';
    const advice = `序号应从 ${first} 起连续，此处应为 ${next}，${missing}`;
    return [{ file, field: 'file name', found: `number ${number}`, expected, advice }];
  });
}

/** What stands below the article's title stands in the lead; elsewhere no page would show it. */
function leadOnly({ file, number, data }: ContentFile): Problem[] {
  const fields = ['subtitle', 'byline', 'published'].filter((field) => data?.[field] !== undefined);
  const found = 'a field that only the lead has';
  const advice = '副题、署名和刊出年份只写在 00 号文件（篇首）里';
  return (number === 0 ? [] : fields).map((field) => {
    return { file, field, found, expected: `${field} in the file whose number is 00`, advice };
  });
}

/** Of the first article the exhibition's own table says it. */
function publishedElsewhere({ file, number, data }: ContentFile): Problem[] {
  if (number !== 0 || data?.['published'] === undefined) return [];
  const found = 'a field that only further articles have';
  const advice = '第一篇文章的刊出年份写在 exhibition.yaml 的 published 里';
  const expected = 'published in exhibition.yaml';
  return [{ file, field: 'published', found, expected, advice }];
}

/** Categories have their ids by name, so two may bear one number. */
function sameNumber(files: readonly ContentFile[]): Problem[] {
  return inOrder(files).flatMap(({ file, id, number }, index, sorted) => {
    const previous = sorted[index - 1];
    if (number !== previous?.number || id === previous.id) return [];
    const found = `number ${number}, which ${previous.file} has already`;
    const advice = `序号 ${number} 与 ${previous.file} 重复，请改文件名`;
    return [{ file, field: 'file name', found, expected: 'a number of its own', advice }];
  });
}

/** A milestone's name is its date as `fileNameOf` writes it, and a letter or a word where a day has several. */
function misnamed({ file, id, data }: ContentFile): Problem[] {
  const date = dateSchema.safeParse(data?.['date']).data;
  const name = date && fileNameOf(date);
  if (name === undefined || id === name) return [];
  if (id.startsWith(`${name}-`) && /^[a-z]/u.test(id.slice(name.length + 1))) return [];
  const expected = `the date, "${name}", or "${name}-b" for a second milestone of that date`;
  const advice = `文件名应为日期 ${name}（同日第二件事为 ${name}-b），它就是网页地址；或请核对 date`;
  return [{ file, field: 'file name', found: `"${id}"`, expected, advice }];
}

const isRole = (role: unknown) => NOTICE_ROLES.includes(role as NoticeRole);

function repeatedRoles(notice: readonly ContentFile[]): Problem[] {
  const taken = new Map<unknown, string>();
  return notice.flatMap(({ file, data }) => {
    const role = data?.['role'];
    const other = taken.get(role);
    taken.set(role, file);
    if (other === undefined || !isRole(role)) return [];
    const found = `"${String(role)}", which ${other} has already`;
    const advice = `“${String(role)}”已由 ${other} 使用，每种只能有一个`;
    return [{ file, field: 'role', found, expected: 'each role once', advice }];
  });
}

/** What a part of the notice shows must be there, and what is there must be shown. */
function wrongRoles(
  notice: readonly ContentFile[],
  folder: string,
  holds: Partial<Record<NoticeRole, boolean>>,
): Problem[] {
  const roles = notice.map(({ data }) => data?.['role']);
  // A part whose role cannot be read is reported as that; it may be the one that is missed.
  if (roles.length === 0 || !roles.every(isRole)) return [];
  const missing = Object.entries(holds).filter(([role, held]) => held && !roles.includes(role));
  const empty = notice.filter(({ data }) => holds[data?.['role'] as NoticeRole] === false);
  return [
    ...missing.map(([role]) => ({
      file: folder,
      field: 'role',
      found: `no part whose role is "${role}"`,
      expected: `one part whose role is "${role}"`,
      advice: `公告缺少 role 为“${role}”的部分`,
    })),
    ...empty.map(({ file, data }) => ({
      file,
      field: 'role',
      found: shown(data?.['role']),
      expected: 'another role: there is nothing that this part would show',
      advice: '没有 solicitation/ 文件夹，这一部分没有内容可写',
    })),
  ];
}
