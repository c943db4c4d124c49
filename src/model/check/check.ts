/** The content check: everything that an editor can get wrong, found at once. */
import path from 'node:path';
import { readSource } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { type ContentFolder, readContentFolder } from '../read/content-folder.ts';
import { displayPath } from '../../lib/environment.ts';
import { makeExhibition } from '../exhibition.ts';
import type { Exhibition } from '../types.ts';
import { checkBodies } from './bodies.ts';
import { checkDates, checkRepeatedDates, rightlyNamed } from './dates.ts';
import { type Content, parseContent } from './parse.ts';
import { checkConditions, checkGiving } from './giving.ts';
import { checkGlyphs } from './glyphs.ts';
import { checkLists } from './lists.ts';
import { checkMoved } from './moved.ts';
import { checkObjects } from './objects.ts';
import { checkOrder, sectionsRunOn } from './order.ts';
import { checkOwnPages } from './own-pages.ts';
import { checkParts } from './parts.ts';
import { checkPictures } from './pictures.ts';
import { checkPeriod } from './period.ts';
import { checkRecordings } from './recordings.ts';
import { readable } from './problems.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkQuotations } from './quotations.ts';
import { checkSources } from './sources.ts';
import { checkSequence } from './sequence.ts';
import { checkThings } from './things.ts';
import { checkTours } from './tours.ts';
import { checkUnpublished } from './unpublished.ts';
import { checkCompleteness, checkCuts } from './completeness.ts';
import {
  checkVerbatim,
  checkWithoutSource,
  placeBodies,
  type PlacedSource,
  type Sources,
} from './verbatim.ts';
import { checkWholes } from './wholes.ts';

/** A content folder as the check found it. */
export interface CheckedContent {
  /** As far as it could be parsed. */
  readonly content: Content;
  /** A problem for each mistake. */
  readonly problems: readonly Problem[];
  /** The drafts that were left out, as problems name files. */
  readonly drafts: readonly string[];
  /** What the folder says; only where there is no mistake. */
  readonly exhibition: Exhibition | undefined;
}

/**
 * Reads and checks a content folder.
 * @param root absolute path
 * @param options whether drafts are checked as all others are, as in development; else they are left out
 */
export async function checkContent(
  root: string,
  options?: { readonly withDrafts: boolean },
): Promise<CheckedContent> {
  const folder = readContentFolder(root, options);
  const parsed = parseContent(folder);
  const { recordings, problems: inRecordings } = await checkRecordings(folder, root);
  const objects = parsed.content.objects.map((entry) => {
    return { ...entry, recording: recordings.get(entry.id) };
  });
  const content = { ...parsed.content, objects };
  // Not by push(): a file may have more mistakes than a call has arguments.
  let problems = [
    ...folder.problems,
    ...parsed.problems,
    ...checkParts(folder, displayPath(root)),
    ...checkSources(folder, root),
    ...checkOrder(folder, displayPath(path.join(root, 'notice'))),
    ...checkLists(folder),
    ...checkWholes(folder),
    ...checkBodies(folder),
    ...checkOwnPages(folder),
    ...checkObjects(folder),
    ...checkPunctuation(folder),
    ...(await checkPictures(folder, root)),
    ...inRecordings,
    ...(await checkTours(folder)),
    // A passage whose number is wrong is reported as that.
    ...(sectionsRunOn(folder) ? checkQuotations(content, folder) : []),
    ...checkGlyphs(content),
  ];
  const sources = readSources(folder);
  problems =
    folder.sources.size === 0
      ? [...problems, ...checkWithoutSource(content)]
      : checkAgainstSources(content, sources, root, problems);
  // What quotes a text that is itself wrong would only say so again.
  const quoted = ['notice', 'solicitation', 'source'].map((name) =>
    displayPath(path.join(root, name)),
  );
  if (!problems.some(({ file }) => quoted.some((folder) => file.startsWith(folder)))) {
    problems = [
      ...problems,
      ...checkConditions(content),
      ...checkPeriod(content),
      ...checkThings(content),
      ...checkGiving(content),
    ];
  }
  problems = readable(problems);
  const made = problems.length === 0 ? makeExhibition(content, sources) : undefined;
  if (made) problems = checkMoved(content, made);
  const exhibition = problems.length === 0 ? made : undefined;
  const drafts = Object.values(folder.drafts).flatMap((files) => files.map(({ file }) => file));
  return { content, problems, drafts, exhibition };
}

/** The sources that could be read, by their names. */
function readSources({ sources }: ContentFolder): Sources {
  const read = Array.from(sources).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, readSource(text)] as const],
  );
  return new Map(read);
}

/**
 * Compares what is published with the sources, as far as they can be read.
 * @param others problems that were found before
 * @returns these, without what the sources show to be none, and those of the comparison
 */
function checkAgainstSources(
  content: Content,
  sources: Sources,
  root: string,
  others: readonly Problem[],
): Problem[] {
  const fileOf = (name: string) => displayPath(path.join(root, 'source', name));
  const empty = [...sources].filter(([, { comparable }]) => comparable === '');
  if (empty.length > 0) {
    const advice = '原文是空的：请把原文粘贴进来，程序要拿它逐字核对';
    const found = { field: 'text', found: 'nothing', expected: 'the source, as printed', advice };
    return [...others, ...empty.map(([name]) => ({ file: fileOf(name), ...found }))];
  }
  const placings = Array.from(sources, ([name, source]): PlacedSource => {
    return { name, source, placing: placeBodies(content, name, source) };
  });
  const named = new Set(placings.flatMap(({ placing }) => rightlyNamed(placing)));
  const before = others.filter(({ file, field }) => field !== 'file name' || !named.has(file));
  const isWhole = !others.some(({ file }) => file.startsWith(fileOf('')));
  const problems = [
    ...checkVerbatim(content, sources, fileOf, isWhole),
    ...placings.flatMap(({ source, placing }) => [
      ...checkDates(placing),
      ...checkRepeatedDates(source, placing),
      ...checkCuts(source, placing),
    ]),
    ...checkUnpublished(content, placings),
  ];
  // What could not be parsed would be reported a second time, as lost.
  if (before.length > 0 || problems.length > 0) return [...before, ...problems];
  return placings.flatMap((placed) => [
    ...checkCompleteness(content, placed.source, placed.placing, fileOf(placed.name)),
    ...checkSequence(content, placed),
  ]);
}
