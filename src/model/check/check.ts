/** The content check: everything that an editor can get wrong, found at once. */
import path from 'node:path';
import { readSource } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { readContentFolder } from '../read/content-folder.ts';
import { displayPath } from '../../lib/environment.ts';
import { makeExhibition } from '../exhibition.ts';
import type { Exhibition } from '../types.ts';
import { checkBodies } from './bodies.ts';
import { type Content, parseContent } from './parse.ts';
import { checkConditions, checkGiving } from './giving.ts';
import { checkLists } from './lists.ts';
import { checkOrder } from './order.ts';
import { checkParts } from './parts.ts';
import { checkPictures } from './pictures.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkQuotations } from './quotations.ts';
import { checkSources } from './sources.ts';
import { checkThings } from './things.ts';
import { checkCompleteness, checkDates, checkVerbatim, placeBodies } from './verbatim.ts';

/** A content folder as the check found it. */
export interface CheckedContent {
  /** As far as it could be parsed. */
  readonly content: Content;
  /** A problem for each mistake. */
  readonly problems: readonly Problem[];
  /** What the folder says; only where there is no mistake. */
  readonly exhibition: Exhibition | undefined;
}

/**
 * Reads and checks a content folder.
 * @param root absolute path
 */
export async function checkContent(root: string): Promise<CheckedContent> {
  const folder = readContentFolder(root);
  const { content, problems } = parseContent(folder);
  problems.unshift(...folder.problems);
  problems.push(
    ...checkParts(folder, displayPath(root)),
    ...checkOrder(folder, displayPath(path.join(root, 'notice'))),
    ...checkLists(folder),
    ...checkBodies(folder),
    ...checkPunctuation(folder),
    ...(await checkPictures(folder)),
    ...checkQuotations(content),
  );
  problems.push(...checkSources(folder, root));
  const sources = new Map(
    Array.from(folder.sources).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, readSource(text)] as const],
    ),
  );
  problems.push(...checkVerbatim(content, sources));
  const placings = Array.from(sources, ([name, source]) => {
    return { name, source, placing: placeBodies(content, name, source) };
  });
  problems.push(...placings.flatMap(({ placing }) => checkDates(placing)));
  // What could not be parsed would be reported a second time, as lost.
  if (problems.length === 0) {
    for (const { name, source, placing } of placings) {
      const file = displayPath(path.join(root, 'source', name));
      problems.push(...checkCompleteness(content, source, placing, file));
    }
  }
  // What quotes a text that is itself wrong would only say so again.
  const quoted = ['notice', 'solicitation', 'source'].map((name) =>
    displayPath(path.join(root, name)),
  );
  if (!problems.some(({ file }) => quoted.some((folder) => file.startsWith(folder)))) {
    problems.push(...checkConditions(content), ...checkThings(content), ...checkGiving(content));
  }
  const exhibition = problems.length === 0 ? makeExhibition(content) : undefined;
  return { content, problems, exhibition };
}
