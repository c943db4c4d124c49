/** Prints pages of the built site into PDF: tagged, with an outline, all type embedded. */
import type { Browser, Page } from 'playwright-core';
import { CommandError } from '../lib/command-error.ts';
import { faceOf } from '../lib/drawing/display-face.ts';
import { nameSheets } from './contents.ts';
import { finishPdf } from './finish-pdf.ts';
import { type BuiltSite, fileAt } from './site.ts';

/** Names under the site’s own address that only this program answers. */
const FACES = ([400, 700] as const).map((weight) => ({ weight, name: `edition-${weight}.ttf` }));

/** All type in one face, so that two machines with other fonts print the same. */
const styleOf = (site: string) => `
  ${FACES.map(
    ({ weight, name }) =>
      `@font-face { font-family: 'Edition Song'; font-weight: ${weight}; src: url('${site}${name}'); }`,
  ).join('\n')}
  :root {
    --font-display: 'Edition Song';
    --font-reading: 'Edition Song';
    --font-body: 'Edition Song';
  }
  code { font-family: 'Edition Song' !important; }
`;

/** The sheets of a page. */
interface Sheets {
  /** From the site’s root: `print/`. */
  readonly page: string;
  /** The page itself, where the site has none of that address. */
  readonly html?: string;
  /** In millimetres; what the page’s own styles say, without. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What is done to the page before it is printed. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * Prints a page as it is published: links lead to the public address, whatever machine prints it.
 * @param date of the version, which the file bears
 * @throws CommandError where the site has no such page
 */
export async function printPdf(
  browser: Browser,
  site: BuiltSite,
  { page: name, html, size, prepare }: Sheets,
  date: Date,
): Promise<Uint8Array> {
  const address = site.data.url + name;
  if (html === undefined && !fileAt(site, address)) {
    throw new CommandError(
      `The site has no page ${name}; build it again: npm run build（网站缺少这一页，请重新生成）`,
    );
  }
  // The page’s own policy would not let this program add type.
  const context = await browser.newContext({ bypassCSP: true });
  try {
    await context.route('**/*', async (route) => {
      const asked = route.request().url();
      // The page is whole without its scripts, and paper needs none.
      if (route.request().resourceType() === 'script') return route.abort();
      if (html !== undefined && asked === address) {
        return route.fulfill({ contentType: 'text/html;charset=utf-8', body: html });
      }
      const face = FACES.find(({ name: font }) => asked === site.data.url + font);
      const file = face ? faceOf(face.weight) : fileAt(site, asked);
      await (file ? route.fulfill({ path: file }) : route.abort());
    });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(address);
    await page.addStyleTag({ content: styleOf(site.data.url) });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await prepare?.(page);
    const headings = await page
      .locator(':is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    const print = () =>
      page.pdf({
        tagged: true,
        outline: true,
        printBackground: true,
        preferCSSPageSize: true,
        ...(size && { width: `${size.width}mm`, height: `${size.height}mm` }),
      });
    await nameSheets(page, print);
    return await finishPdf(await print(), headings, date);
  } finally {
    await context.close();
  }
}
