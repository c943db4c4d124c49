/** Where a text leaves its source, and what an editor has done there. */
import { firstDifference, type Source, standsIn } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { codeOf, INVISIBLE } from '../read/text-file.ts';
import type { PublishedText } from './published-texts.ts';
import { shown } from './schema-messages.ts';

/** Characters that are taken for each other by people, and by programs that read scans. */
const ALIKE = [
  '○〇◯ОоΟοOo0',
  '-‐‑–—―−─ー一',
  '·・•‧∙⋅',
  '~〜∼',
  '己已巳',
  '日曰',
  '未末',
  '戊戌戍',
];
const LIKE_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The codes of the first characters of two texts, where nobody can tell these apart by looking. */
function codesOf(...texts: readonly string[]): readonly string[] | undefined {
  const first = texts.map((text) => Array.from(text)[0] ?? '');
  const alike =
    ALIKE.some((group) => first.every((one) => one !== '' && group.includes(one))) ||
    (first.some((one) => LIKE_LATIN.test(one)) && first.some((one) => /[A-Za-z]/u.test(one)));
  return alike ? first.map(codeOf) : undefined;
}

/** Characters that a text and its source have in common by chance. */
const BY_CHANCE = 6;
const isNew = (common: string) => common.length < BY_CHANCE;

const LISTED = /^(\d{1,2})(?:[、．)）]|\.(?=\S))\s*/u;
const IN_MARKS = /^[“"「『]([^“”"「」『』]+)[”"」』]$/u;

/** What is wrong with a text that is the source's but for marks of the editor's; else nothing. */
function slipIn(source: Source, file: string, text: string) {
  const [unseen] = INVISIBLE.exec(text) ?? [];
  if (unseen !== undefined && standsIn(source, text.replace(new RegExp(INVISIBLE, 'gu'), ''))) {
    const words = text.slice(0, text.indexOf(unseen)).slice(-8);
    const code = codeOf(unseen);
    const advice = `“${words}”之后有看不见的字符（${code}），多半是从别处复制来的：请删去，或把这几个字重新打一遍`;
    return { expected: `the text without ${code}, which cannot be seen, after "${words}"`, advice };
  }
  const [, inMarks] = IN_MARKS.exec(text) ?? [];
  if (inMarks !== undefined && standsIn(source, inMarks)) {
    const advice = '原文没有外面的引号：请删去，内容两头不用加引号';
    return { expected: 'the words without the quotation marks around them', advice };
  }
  const [begins, number] = LISTED.exec(text) ?? [];
  if (begins === undefined || !/(?:^|\/)(?:notice|articles?)\//u.test(file)) return undefined;
  // 1、…… and the next lines are one paragraph to Markdown.
  const [first = ''] = text.slice(begins.length).split(/\d{1,2}[、．.)）]/u);
  if (!standsIn(source, first)) return undefined;
  const advice = `列表的序号写作“${number}. ”：半角的数字和句点，后面空一格，一项一行`;
  return { expected: `an item of a list, which begins with "${number}. "`, advice };
}

/**
 * Says where a text leaves the source that it should stand in.
 * @param source the whole source document, or a part of it
 * @param name of the document
 */
export function notInSource(
  source: Source,
  name: string,
  { file, field, text }: Pick<PublishedText, 'file' | 'field' | 'text'>,
): Problem {
  const slip = slipIn(source, file, text);
  if (slip) {
    const found = shown(text.replace(INVISIBLE, (unseen) => `[${codeOf(unseen)}]`));
    return { file, field, found, ...slip };
  }
  const different = firstDifference(source, text);
  const at = different && { ...different, expected: different.expected.replace(INVISIBLE, codeOf) };
  const codes = different && codesOf(different.expected, different.found);
  return {
    file,
    field,
    found: at ? `"…${at.common}" followed by "${at.found}"` : shown(text),
    expected: at
      ? `"${at.expected}" there, as in the source${codes ? ` (${codes.join(', not ')})` : ''}`
      : 'words of the source, verbatim',
    advice: at
      ? `与原文不符：“${at.common}”之后原文为“${at.expected}”，此处为“${at.found}”${isNew(at.common) ? `；新添的，先补进 source/${name}` : ''}${codes ? `；两个字符看着相近，编码不同（${codes.join('、')}），请从原文复制` : ''}`
      : `原文中没有这段文字，请与 source/${name} 核对；新添的，先补进原文`,
  };
}
