/** What an editor leaves out on purpose: words of a source, which stand nowhere on the site. */
import { comparable, type Source } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import type { Content } from './parse.ts';
import { shown } from './schema-messages.ts';
import { publishedTexts } from './published-texts.ts';
import type { PlacedSource } from './verbatim.ts';

/** Checks `unpublished` of `exhibition.yaml`; its words may stand in any source. */
export function checkUnpublished(content: Content, sources: readonly PlacedSource[]): Problem[] {
  return content.exhibition.flatMap(({ file, data: { unpublished } }) => {
    // Without a source that can be read nothing can be said.
    if (unpublished.length === 0 || sources.length === 0) return [];
    const covered = sources.map((placed) => ({ ...placed, covered: coverage(content, placed) }));
    return unpublished.flatMap((text, index): Problem[] => {
      const mistake = mistakeIn(comparable(text), covered);
      if (!mistake) return [];
      const [what, expected, advice] = mistake;
      const found = `${shown(text)}, ${what}`;
      return [{ file, field: `unpublished[${index}]`, found, expected, advice }];
    });
  });
}

/** Where a source is published, character by character: each paragraph at its own place. */
function coverage(content: Content, { source, placing }: PlacedSource): Uint8Array {
  const covered = new Uint8Array(source.comparable.length);
  for (const { place } of placing.placed) covered.fill(1, ...place);
  const texts = publishedTexts(content).filter(({ field }) => field !== 'body');
  for (const text of new Set(texts.map(({ text }) => comparable(text)))) {
    for (const at of source.occurrences.of(text)) covered.fill(1, at, at + text.length);
  }
  return covered;
}

function mistakeIn(
  text: string,
  sources: readonly { readonly source: Source; readonly covered: Uint8Array }[],
): readonly [found: string, expected: string, advice: string] | undefined {
  const published = sources.flatMap(({ source, covered }) =>
    Array.from(source.occurrences.of(text), (at) =>
      covered.subarray(at, at + text.length).every((one) => one === 1),
    ),
  );
  if (published.length === 0) {
    const advice = '原文中没有这段文字，请照 source/ 里的原文抄写，或删去这一项';
    return ['which the source does not say', 'words of the source, verbatim', advice];
  }
  if (!published.every(Boolean)) return undefined;
  const advice = '这段文字已经刊出（在文章、大事记或公告里），请从 unpublished 中删去';
  return ['which is published all the same', 'words that are published nowhere', advice];
}
