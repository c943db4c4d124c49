/** The editions: what each is called, in which file it is, and how it is made. */
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
  /** Tells whoever makes them what could not be held. */
  readonly say: (line: string) => void;
  /** The browser that prints; started by the first that asks. */
  readonly browser: () => Promise<Browser>;
}

interface Edition {
  /** Its name in the folder of editions, for good. */
  readonly file: string;
  /** What readers know it by. */
  readonly label: string;
  /** @throws CommandError where something is missing */
  readonly make: (context: EditionContext) => Promise<Uint8Array | string>;
}

/** In the order in which they are offered. */
export const EDITIONS: readonly Edition[] = [
  epub('exhibition.epub', editions.epub, false),
  epub('exhibition-vertical.epub', editions.epubVertical, true),
  {
    file: 'exhibition.html',
    label: editions.singleFile,
    make: ({ site, say }) => makeSingleFile(site, say),
  },
  {
    file: 'booklet.pdf',
    label: editions.booklet,
    make: async ({ site, date, browser }) =>
      printPdf(await browser(), site, { page: 'print/' }, date),
  },
  {
    file: 'panels.pdf',
    label: editions.panels,
    make: async ({ site, date, browser }) => {
      const html = await panelsPage(site);
      const sheets = { page: 'panels/', html, size: PANEL, prepare: fitTexts };
      return printPdf(await browser(), site, sheets, date);
    },
  },
];

function epub(file: string, label: string, vertical: boolean): Edition {
  return { file, label, make: ({ site, date }) => makeEpub(site, file, vertical, date) };
}
