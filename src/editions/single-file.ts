/**
 * The whole exhibition as one file of HTML, which opens from a memory stick: made from the built site,
 * with its styles, fonts, pictures and scripts. Without a script all pages stand one after the other;
 * with it each is shown by itself, and search, timeline and settings work as on the site.
 */
import { writeFile } from 'node:fs/promises';
import type { BuiltSite } from './site.ts';
import { dataOf } from './single-file/data.ts';
import { documentOf } from './single-file/document.ts';
import { scriptOf } from './single-file/script.ts';
import { isGathered, sectionOf } from './single-file/section.ts';
import { withPages } from './single-file/paged-site.ts';
import { Sheets } from './single-file/sheets.ts';
import { frameOf } from './single-file/frame.ts';

/**
 * Makes the file.
 * @param built the site
 * @param out the file to write
 * @throws EditionsError where another version has built the site
 */
export async function makeSingleFile(built: BuiltSite, out: string): Promise<void> {
  const site = withPages(built);
  const gathered = new Set(site.paths.filter(isGathered));
  const sheets = new Sheets(site);
  const html = documentOf({
    ...frameOf(site, gathered),
    sections: site.paths.map((page) => sectionOf(site, page, gathered, sheets)),
    sheets: sheets.all(),
    data: dataOf(site),
    script: await scriptOf(site),
  });
  await writeFile(out, html);
}
