/**
 * What an editor leaves out on purpose: words of the source, which stand nowhere on the site, and no
 * part of a date.
 */
import { comparable, type Source } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import type { Content } from './parse.ts';
import { shown } from './schema-messages.ts';
import { publishedTexts, type Sources } from './verbatim.ts';

const DATE =
  '(?:\\d{4}|[〇零一二三四五六七八九十]{4})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{1,2}月(?:\\d{1,2}日)?';
/** What makes the date behind it less certain, and the date before it. */
const BEFORE = new RegExp(`(?:约|大约|大概|近|前后|至|到|—|-|~)$`, 'u');
const BEHIND =
  /^(?:左右|前后|许|间|代|以前|以后|初|末|底|中|春|夏|秋|冬|上旬|中旬|下旬|至|到|—|-|~)/u;
const DATE_BEHIND = new RegExp(`^(?:${DATE})`, 'u');
const DATE_BEFORE = new RegExp(`(?:${DATE})$`, 'u');

/** Characters around a place in which a date stands. */
const AROUND = 12;

/** Checks `unpublished` of `exhibition.yaml`. */
export function checkUnpublished(content: Content, sources: Sources): Problem[] {
  return content.exhibition.flatMap(({ file, data: { unpublished } }) => {
    if (unpublished.length === 0) return [];
    const covered = Array.from(sources.values(), (source) => ({
      source,
      covered: coverage(content, source),
    }));
    return unpublished.flatMap((text, index): Problem[] => {
      const sought = comparable(text);
      // It may stand in any source.
      const own = covered.find(({ source }) => source.occurrences.of(sought).next().done === false);
      const { source, covered: places } = own ?? covered[0] ?? {};
      const mistake = source && places && mistakeIn(sought, source, places);
      if (!mistake) return [];
      const [what, expected, advice] = mistake;
      const found = `${shown(text)}, ${what}`;
      return [{ file, field: `unpublished[${index}]`, found, expected, advice }];
    });
  });
}

/** Where the source is published, character by character. */
function coverage(content: Content, source: Source): Uint8Array {
  const covered = new Uint8Array(source.comparable.length);
  for (const text of new Set(publishedTexts(content).map(({ text }) => comparable(text)))) {
    for (const at of source.occurrences.of(text)) covered.fill(1, at, at + text.length);
  }
  return covered;
}

function mistakeIn(
  text: string,
  source: Source,
  covered: Uint8Array,
): readonly [found: string, expected: string, advice: string] | undefined {
  const places = [...source.occurrences.of(text)];
  if (places.length === 0) {
    const advice = '原文中没有这段文字，请照 source/page.txt 抄写，或删去这一项';
    return ['which the source does not say', 'words of the source, verbatim', advice];
  }
  const ends = places.map((at) => [at, at + text.length] as const);
  if (ends.every(([from, to]) => covered.subarray(from, to).every((one) => one === 1))) {
    const advice = '这段文字已经刊出（在文章、大事记或公告里），请从 unpublished 中删去';
    return ['which is published all the same', 'words that are published nowhere', advice];
  }
  const hides = ends.some(([from, to]) => {
    const before = source.comparable.slice(Math.max(0, from - AROUND), from);
    const behind = source.comparable.slice(to, to + AROUND);
    return (
      (BEFORE.test(text) && DATE_BEHIND.test(behind)) ||
      (BEHIND.test(text) && DATE_BEFORE.test(before))
    );
  });
  if (!hides) return undefined;
  const advice = '“约”“左右”一类的字是日期的一部分，不能略去；请在大事记的 date 里照原文写明';
  return ['which makes a date less certain', 'words that belong to no date', advice];
}
