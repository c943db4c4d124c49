/**
 * Viewers that others wrote read our manifests: they show a large picture by its tiles, and turn to the
 * last page of what has several.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { folderOfViewer, IIIF_VIEWERS, type IiifViewer } from './iiif-viewers.ts';
import { read } from '../content/html.ts';
import { rootOf } from './sites.ts';

// Whatever plays the graphics card draws each pixel of what they show.
test.use({ viewport: { width: 800, height: 600 } });

/** What the site was built for, which its manifests name. */
const BUILT_FOR = 'http://localhost:4321/';

interface Manifest {
  readonly items: readonly { items: readonly { items: readonly { body: { id: string } }[] }[] }[];
}

/** Opens a manifest of the museum in a viewer that stands on the same host. */
async function open(page: Page, name: IiifViewer, object: string): Promise<void> {
  const { body } = IIIF_VIEWERS[name];
  await page.route(`${BUILT_FOR}**`, async (route) => {
    const asked = new URL(route.request().url()).pathname.slice(1);
    if (!asked.startsWith('viewer/')) {
      const response = await route.fetch({ url: rootOf('museum') + asked });
      await route.fulfill({ response });
      return;
    }
    const file = asked.slice('viewer/'.length);
    if (file !== '') {
      const contentType = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      const bytes = readFileSync(path.join(folderOfViewer(name), file));
      await route.fulfill({ contentType, body: bytes });
      return;
    }
    const style = '<style>html,body,#viewer{height:100%;margin:0;position:relative}</style>';
    const html = `<!doctype html><meta charset="utf-8">${style}${body(`${BUILT_FOR}iiif/${object}/manifest.json`)}`;
    await route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto(`${BUILT_FOR}viewer/`);
}

/** How each is told to turn the page. */
const NEXT: Record<IiifViewer, (page: Page) => Promise<void>> = {
  tify: (page) => page.getByRole('button', { name: 'Next page' }).first().click(),
  mirador: (page) => page.getByRole('button', { name: 'Next item' }).click(),
  '@samvera/clover-iiif': (page) => page.getByRole('tab').last().click(),
};

const wheel = async (page: Page): Promise<void> => {
  await page.locator('.openseadragon-canvas').first().hover();
  await page.mouse.wheel(0, -200);
};

/** How each is told to show more of a picture. */
const NEARER: typeof NEXT = {
  ...{ tify: wheel, mirador: wheel },
  '@samvera/clover-iiif': (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
};

for (const name of Object.keys(IIIF_VIEWERS) as IiifViewer[]) {
  test(`${name} shows a large picture by its tiles`, async ({ page }) => {
    const tile = page.waitForResponse((response) =>
      /\/iiif\/newspaper\/p1\/\d+,\d+,512,512\/512,512\/0\/default\.jpg$/u.test(response.url()),
    );
    await open(page, name, 'newspaper');
    let found = false;
    void tile.then(() => (found = true));
    await expect(async () => {
      await NEARER[name](page);
      expect(found).toBe(true);
    }).toPass();
    expect((await tile).status()).toBe(200);
  });

  test(`${name} turns to the last page`, async ({ page }) => {
    const manifest = JSON.parse(
      read('museum', 'iiif/court-house/manifest.json').toString(),
    ) as Manifest;
    const last = manifest.items.at(-1)?.items[0]?.items[0]?.body.id ?? '';
    const shown = page.waitForResponse(last);
    await open(page, name, 'court-house');
    await NEXT[name](page);
    expect((await shown).status()).toBe(200);
  });
}
