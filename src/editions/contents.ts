/** Says in a printed page's list of contents on which sheet each entry is, as a first print has it. */
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';

/** Entries of a list of contents that lead into their own page. */
const ENTRIES = '[data-contents] a[href^="#"]';

/**
 * On which sheet each anchor that a page links is.
 * @param pdf as Chromium writes it, which lists them by name
 * @returns sheets by anchors, counted from 1
 */
async function sheetsOfAnchors(pdf: Uint8Array): Promise<Record<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const sheets = document.getPages().map(({ ref }) => ref.toString());
  const anchors = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return Object.fromEntries(
    (anchors?.keys() ?? []).map((name) => {
      const sheet = anchors?.lookup(name, PDFArray).get(0);
      return [name.decodeText(), sheets.indexOf(String(sheet)) + 1] as const;
    }),
  );
}

/**
 * Writes sheets into a page's list of contents, whose styles have a place for them. A browser's own print
 * has none, as browsers do not know `target-counter`.
 * @param print prints the page
 */
export async function nameSheets(page: Page, print: () => Promise<Uint8Array>): Promise<void> {
  const entries = page.locator(ENTRIES);
  if ((await entries.count()) === 0) return;
  const sheets = await sheetsOfAnchors(await print());
  await entries.evaluateAll((links, known) => {
    for (const link of links as HTMLAnchorElement[]) {
      const sheet = known[decodeURIComponent(link.hash.slice(1))];
      if (sheet) link.dataset['number'] = String(sheet);
    }
  }, sheets);
}
