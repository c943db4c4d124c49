/** Long pages that lay out what is not in sight when it comes: their scroll bars tell the truth all the same. */
import { expect, test } from '@playwright/test';
import { rootOf } from './sites.ts';

for (const [site, path] of [
  ['other', 'print/'],
  ['other', 'source/'],
  ['long', 'source/'],
  ['example', 'print/'],
  ['example', 'source/'],
] as const) {
  for (const width of [360, 1280]) {
    test(`${site}/${path} at ${width} px is about as high as it says at first`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(rootOf(site) + path);
      const first = await page.evaluate(() => document.documentElement.scrollHeight);
      const whole = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { content-visibility: visible !important }');
        document.adoptedStyleSheets = [sheet];
        return document.documentElement.scrollHeight;
      });
      expect(first / whole).toBeGreaterThan(0.8);
      expect(first / whole).toBeLessThan(1.25);
    });
  }
}
