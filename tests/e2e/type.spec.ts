/**
 * Whatever is set in the display face has its characters in the subset that is served.
 */
import { create } from 'fontkitten';
import { expect, type Page, test } from '@playwright/test';
import { filesOf, read } from '../content/html.ts';
import { pathsOf, rootOf } from './sites.ts';

/** The characters that a page sets in a face of its own, by the element that sets them. */
function displayed(page: Page): Promise<{ element: string; text: string }[]> {
  return page.evaluate(() => {
    const own = new Set(Array.from(document.fonts, ({ family }) => family.replaceAll('"', '')));
    const isOwn = (style: CSSStyleDeclaration) =>
      own.has((style.fontFamily.split(',')[0] ?? '').trim().replaceAll('"', ''));
    const found: { element: string; text: string }[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      const words = Array.from(element.childNodes)
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '');
      if (isOwn(getComputedStyle(element))) {
        found.push({ element: element.outerHTML.slice(0, 80), text: words.join('') });
      }
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const [, text] = /^"(.*)"$/u.exec(style.content) ?? [];
        if (text && isOwn(style)) found.push({ element: `${element.className}${pseudo}`, text });
      }
    }
    return found;
  });
}

for (const site of ['site', 'other'] as const) {
  test(site, async ({ page }) => {
    const faces = filesOf(site, '**/*.woff2').map((file) => create(read(site, file)));
    const has = (character: string) =>
      faces.some(
        (face) =>
          'hasGlyphForCodePoint' in face &&
          face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
    for (const path of pathsOf(site)) {
      await page.goto(rootOf(site) + path);
      const all = await displayed(page);
      const words = all.map(({ text }) => text).join('');
      expect.soft(words.trim(), `/${path} has display type`).not.toBe('');
      const lacking = all
        .map(({ element, text }) => ({
          element,
          missing: Array.from(text.replace(/\s/gu, '')).filter((character) => !has(character)),
        }))
        .filter(({ missing }) => missing.length > 0);
      expect.soft(lacking, `/${path}`).toEqual([]);
    }
  });
}
