/**
 * Takes pictures of stories.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { stubEngine } from '../e2e/engine.ts';
import type { Scripted, Story } from './story.ts';

/** Of a telephone, a tablet held upright, and a screen: in CSS pixels. */
export const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;

const HEIGHT = 800;
/** Milliseconds after which what has not come will not come, on however busy a machine. */
const LONGEST = 300_000;

/** The stories of a page, in their order. */
function storiesOn(page: Page): Promise<Story[]> {
  return page
    .locator('[data-story]')
    .evaluateAll((all) =>
      all.map((one) => JSON.parse((one as HTMLElement).dataset['story'] ?? '') as Story),
    );
}

/** Waits until all pictures of a page are there, also those that nobody has come near. */
async function complete(page: Page): Promise<void> {
  await page.locator('main img').evaluateAll((images) =>
    Promise.all(
      images.map((image) => {
        Object.assign(image, { loading: 'eager', decoding: 'sync' });
        // What is skipped while it is far from the window is left white.
        if (image.parentElement) image.parentElement.style.contentVisibility = 'visible';
        return (image as HTMLImageElement).decode();
      }),
    ),
  );
}

/**
 * Takes a picture of a story, as wide as the page. It is moved to a whole pixel: letters that begin at
 * a half look otherwise, and one story would change with the height of those before it.
 */
async function take(page: Page, index: number, path: string): Promise<void> {
  const { y, height } = await page
    .locator('[data-story]')
    .nth(index)
    .evaluate((story) => {
      const top = story.getBoundingClientRect().y + scrollY;
      (story as HTMLElement).style.marginBlockStart = `${Math.ceil(top) - top}px`;
      return { y: Math.ceil(top), height: Math.ceil(story.getBoundingClientRect().height) };
    });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y, width, height } });
}

/** Does what a state with a script asks for. */
async function act(page: Page, address: string, scripted: Scripted): Promise<void> {
  const { voices, query = '', press, until } = scripted;
  if (voices) await stubEngine(page, [...voices]);
  // What names the day names the same one always.
  await page.clock.setFixedTime('2024-06-09T12:00:00Z');
  await page.goto(address + query);
  if (press) await page.locator(press).filter({ visible: true }).first().click();
  if (until) await page.locator(until).filter({ visible: true }).first().waitFor();
}

/**
 * Takes pictures of all stories of one room at one width, in both themes.
 * @param address the room's page
 * @param folder of the pictures, named `Seal-large-360-dark.png`
 */
export async function takeRoom(
  browser: Browser,
  address: string,
  width: number,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const options = {
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    permissions: ['clipboard-write'],
  } satisfies BrowserContextOptions;
  const open = async (theme: (typeof THEMES)[number], javaScriptEnabled: boolean) => {
    const page = await browser.newPage({ ...options, colorScheme: theme, javaScriptEnabled });
    page.setDefaultTimeout(LONGEST);
    return page;
  };
  for (const theme of THEMES) {
    const fileOf = (name: string) => path.join(folder, `${name}-${width}-${theme}.png`);
    const plain = await open(theme, false);
    await plain.goto(address);
    await complete(plain);
    for (const [index, { name, scripted }] of (await storiesOn(plain)).entries()) {
      await take(plain, index, fileOf(name));
      for (const [state, what] of Object.entries(scripted)) {
        const page = await open(theme, true);
        await act(page, address, what);
        await complete(page);
        const file = fileOf(`${name}-${state}`);
        await (what.window ? page.screenshot({ path: file }) : take(page, index, file));
        await page.close();
      }
    }
    await plain.close();
  }
}
