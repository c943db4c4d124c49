/** Switches the stylesheets of the file on and off, as pages and scripts need them. */

const sheets = document.querySelectorAll<HTMLStyleElement>('style[data-sheet]');

/** Those that a script has asked for; they stay. */
const asked = new Set<string>();
let ofPage: readonly string[] = [];

function settle(): void {
  for (const sheet of sheets) {
    const { sheet: name = '', media = '' } = sheet.dataset;
    sheet.media = asked.has(name) || ofPage.includes(name) ? media : 'not all';
  }
}

/** Has the stylesheets of a page hold, and no other page's. */
export function holdSheets(names: readonly string[]): void {
  ofPage = names;
  settle();
}

/** Takes the place of the site's, which fetches the stylesheet. */
export function addStylesheet(href: string): Promise<void> {
  asked.add(href);
  settle();
  return Promise.resolve();
}
