/**
 * The whole exhibition as one file of HTML, which opens from a memory stick: made from the built site,
 * with its styles, fonts, pictures and scripts. Without a script all pages stand one after the other;
 * with it each is shown by itself, and search, timeline and settings work as on the site.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataOf } from './single-file/data.ts';
import { documentOf } from './single-file/document.ts';
import { scriptOf } from './single-file/script.ts';
import { isGathered, sectionOf } from './single-file/section.ts';
import { openSite } from './single-file/site.ts';
import { Sheets } from './single-file/sheets.ts';
import { frameOf } from './single-file/frame.ts';

export { SingleFileError } from './single-file/site.ts';

/**
 * Makes the file.
 * @param folder of the built site
 * @param out the file to write; its folder is made where there is none
 * @throws SingleFileError where the folder holds no built site
 */
export async function makeSingleFile(folder: string, out: string): Promise<void> {
  const site = openSite(folder);
  const gathered = new Set(site.paths.filter(isGathered));
  const sheets = new Sheets(site);
  const html = documentOf({
    ...frameOf(site, gathered),
    sections: site.paths.map((page) => sectionOf(site, page, gathered, sheets)),
    sheets: sheets.all(),
    data: dataOf(site),
    script: await scriptOf(site),
  });
  await mkdir(path.dirname(out), { recursive: true });
  await writeFile(out, html);
}
