/**
 * The editions: what each is called, in which file it is, and how it is made.
 */
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { words } from '../words/index.ts';
import { makeEpub } from './epub/epub.ts';
import { fitTexts, PANEL, panelsPage } from './panels/panels.ts';
import { printPdf } from './pdf.ts';
import { makeSingleFile } from './single-file.ts';
import type { BuiltSite } from './site.ts';

const { editions } = words;

/** What editions are made from. */
interface EditionContext {
  readonly site: BuiltSite;
  /** Of the version: what they bear as the day of their making. */
  readonly date: Date;
  /** The browser that prints; started by the first that asks. */
  readonly browser: () => Promise<Browser>;
}

export interface Edition {
  /** Its name in the folder of editions, for good. */
  readonly file: string;
  /** What readers know it by. */
  readonly label: string;
  /** Writes it to a path; throws EditionsError where something is missing. */
  readonly make: (context: EditionContext, out: string) => Promise<void>;
}

/** In the order in which they are offered. */
export const EDITIONS: readonly Edition[] = [
  epub('exhibition.epub', editions.epub, false),
  epub('exhibition-vertical.epub', editions.epubVertical, true),
  {
    file: 'exhibition.html',
    label: editions.singleFile,
    make: ({ site }, out) => makeSingleFile(site, out),
  },
  {
    file: 'booklet.pdf',
    label: editions.booklet,
    make: async ({ site, date, browser }, out) =>
      writeFile(out, await printPdf(await browser(), site, { page: 'print/' }, date)),
  },
  {
    file: 'panels.pdf',
    label: editions.panels,
    make: async ({ site, date, browser }, out) => {
      const html = panelsPage(site);
      const sheets = { page: 'panels/', html, size: PANEL, prepare: fitTexts };
      await writeFile(out, await printPdf(await browser(), site, sheets, date));
    },
  },
];

function epub(file: string, label: string, vertical: boolean): Edition {
  return {
    file,
    label,
    make: async ({ site, date }, out) => writeFile(out, await makeEpub(site, file, vertical, date)),
  };
}
