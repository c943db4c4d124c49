import type { Page } from '@playwright/test';

/** Scrolls by CSS pixels, and waits until the page has been told. */
export function scrolled(page: Page, by: number): Promise<unknown> {
  return page.evaluate(
    (pixels) =>
      new Promise((done) => {
        addEventListener('scroll', done, { once: true });
        scrollBy(0, pixels);
      }),
    by,
  );
}
