/**
 * A page as readers set it, and what it loses by that.
 */
import type { Page } from '@playwright/test';
import { SETTING_NAMES } from '../../src/features/settings/settings.ts';

/** Sets the attributes that settings are, and no others. */
export function show(page: Page, settings: Record<string, string>): Promise<void> {
  return page.evaluate(
    ({ names, chosen }) => {
      for (const name of names) document.documentElement.removeAttribute(`data-${name}`);
      Object.assign(document.documentElement.dataset, chosen);
    },
    { names: SETTING_NAMES, chosen: settings },
  );
}

/** What is laid out when it comes into sight is laid out at once, to be looked at. */
const ALL = '* { content-visibility: visible !important }';

/** Lays out all of the page, with these styles beside its own. */
export function style(page: Page, css = ''): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, ALL + css);
}

/** What reaches beyond the page, or is cut by a box that shows no more. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const beyond = root.scrollWidth - root.clientWidth;
    const cut = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((element) => {
      // Names for those who hear are cut on purpose.
      if (!element.textContent.trim() || element.closest('.visually-hidden, [hidden]'))
        return false;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (overflowX === 'hidden' && scrollWidth > clientWidth + 1) ||
        (overflowY === 'hidden' && scrollHeight > clientHeight + 1)
      );
    });
    return [
      ...(beyond > 0 ? [`${beyond} px beyond the edge`] : []),
      ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 100)}`),
    ];
  });
}
