/** The paragraphs of an article or a notice follow each other as in their source, each below its own heading. */
import { byArticle } from '../article.ts';
import type { Place } from '../annals/read-annals.ts';
import { comparable, placesOf } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import type { Content } from './parse.ts';
import { shown } from './schema-messages.ts';
import type { PlacedSource } from './verbatim.ts';

/** A part of a text: what stands above it in the source, and its paragraphs where they stand there. */
interface Part {
  readonly file: string;
  readonly title: string | undefined;
  readonly paragraphs: readonly { readonly text: string; readonly place: Place }[];
}

/** A file of a text; what the first one is called stands above the whole. */
interface Titled {
  readonly file: string;
  readonly number: number;
  readonly data: { readonly source: string; readonly title: string };
}

/** So much of a paragraph tells which it is. */
const brief = (text: string) => text.slice(0, 20);

/** The parts of each text that stands in a source, in the order of their files. */
function partsOf(content: Content, { name, placing }: PlacedSource): Part[][] {
  const places = Map.groupBy(placing.placed, ({ paragraph }) => paragraph.file);
  const partOf = (file: string, title: string | undefined): Part => {
    const left = [...(places.get(file) ?? [])];
    const { passages = [] } = content.bodies.find((body) => body.file === file) ?? {};
    // The same words may stand in a part twice.
    const paragraphs = passages.flatMap(({ text }) => {
      const at = left.findIndex(({ paragraph }) => paragraph.text === text);
      return left.splice(at, at < 0 ? 0 : 1).map(({ place }) => ({ text, place }));
    });
    return { file, title, paragraphs };
  };
  const partsIn = (entries: readonly Titled[]) =>
    entries
      .filter(({ data }) => data.source === name)
      .map(({ file, number, data }) => partOf(file, number === 0 ? undefined : data.title));
  const articles = byArticle(content).map(([, sections]) => partsIn(sections));
  return [...articles, partsIn(content.notice.toSorted((a, b) => a.number - b.number))];
}

/**
 * Checks the order of what is published of a source.
 * @param placed the source with the places of the paragraphs
 */
export function checkSequence(content: Content, placed: PlacedSource): Problem[] {
  return partsOf(content, placed).flatMap((parts) => {
    const problems = outOfOrder(parts);
    return problems.length > 0 ? problems : belowOtherHeadings(parts, placed);
  });
}

/** Paragraphs that the source prints before the one that they follow here. */
function outOfOrder(parts: readonly Part[]): Problem[] {
  let last: Part['paragraphs'][number] | undefined;
  return parts.flatMap(({ file, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      if (!last || paragraph.place[0] > last.place[0]) {
        last = paragraph;
        return [];
      }
      const [here, before] = [brief(paragraph.text), brief(last.text)];
      return [
        {
          ...{ file, field: 'body', found: `${shown(here)} after ${shown(before)}` },
          expected: 'the order of the source, which has it before',
          advice: `原文里“${here}”在“${before}”之前，请把次序改过来`,
        },
      ];
    }),
  );
}

/** Paragraphs that stand in the source on the other side of a heading. */
function belowOtherHeadings(parts: readonly Part[], { source }: PlacedSource): Problem[] {
  return parts.flatMap(({ file, title, paragraphs }, index) => {
    const [first] = paragraphs;
    const before = parts[index - 1];
    const last = before?.paragraphs.at(-1);
    if (!first || !before || title === undefined) return [];
    const printed = [...placesOf(source, comparable(title))];
    const from = last?.place[1] ?? 0;
    // A heading of few characters may stand in sentences, too.
    if (printed.length === 0 || printed.some((at) => at >= from && at < first.place[0])) return [];
    const early = printed.some((at) => at > first.place[0]);
    const [wrong, where] = early || !last ? [first, file] : [last, before.file];
    return [
      {
        ...{ file: where, field: 'body', found: shown(brief(wrong.text)) },
        expected: `a paragraph that the source has ${early ? 'below' : 'above'} the heading ${shown(title)}`,
        advice: `原文里这一段在标题“${title}”${early ? '之前，不在这一节' : '之后，应放进那一节'}`,
      },
    ];
  });
}
