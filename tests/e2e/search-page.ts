/**
 * The page of results, as tests see it: by the hooks of the design, not by its looks.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { normalise } from '../../src/lib/text/normalise.ts';

export const box = (page: Page): Locator => page.locator('search-results input[name=q]');
export const hits = (page: Page): Locator => page.locator('[data-search-results] > [data-result]');
export const near = (page: Page): Locator => page.locator('[data-search-near] > [data-near]');
export const filter = (page: Page, kind: string): Locator =>
  page.locator(`[data-search-filters] [data-filter="${kind}"]`);
export const status = (page: Page): Locator => page.locator('[data-search-status]');

/** The dialog of any other page, and its box. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const dialogBox = (page: Page): Locator => dialog(page).getByRole('searchbox');
export const headBox = (page: Page): Locator => page.getByRole('banner').getByRole('searchbox');

/** Opens the dialog by key, once what opens it runs. */
export async function openDialog(page: Page, address = './article/'): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Control+k');
  await expect(dialogBox(page)).toBeFocused();
}

/** Lets an input method hold half a word in the box that has the focus; returns how it ends. */
export async function compose(page: Page, half: string): Promise<(text: string) => Promise<void>> {
  const ime = await page.context().newCDPSession(page);
  const { length } = half;
  const selection = { selectionStart: length, selectionEnd: length };
  await ime.send('Input.imeSetComposition', { text: half, ...selection });
  return async (text) => {
    await ime.send('Input.insertText', { text });
  };
}

/** The texts that the page marks, in order: without elements where the browser can. */
export async function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('search') ?? [])];
    const elements = [...document.querySelectorAll('main mark.search-mark')];
    return [...ranges.map(String), ...elements.map((mark) => mark.textContent)];
  });
}

export async function expectState(page: Page, state: string): Promise<void> {
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', state);
}

/** The page of an answer, once it has come. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?${new URLSearchParams({ q: query })}`);
  await expectState(page, 'done');
}

/**
 * The text at an anchor of the page, or of the whole page where there is no anchor: once without
 * what is not the source’s own (the marks of notes stand within sentences), and once with it.
 */
export async function textAt(page: Page, anchor: string): Promise<string> {
  const texts = await page.evaluate((id) => {
    const target = id === '' ? document.querySelector('main') : document.getElementById(id);
    const copy = target?.cloneNode(true) as HTMLElement | undefined;
    copy?.querySelectorAll('[data-apparatus]').forEach((apparatus) => apparatus.remove());
    const described = Array.from(target?.querySelectorAll('img') ?? [], ({ alt }) => alt);
    return [copy?.textContent ?? '', target?.textContent ?? '', ...described];
  }, anchor);
  return texts.map(normalise).join('\n');
}

/** Requests for parts of the index, from now on. */
export function indexRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requests.push(request.url());
  });
  return requests;
}
