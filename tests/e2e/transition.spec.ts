/** One page passes over into the next where motion is welcome, and is simply there where it is not. */
import { expect, test } from '@playwright/test';
import { rootOf } from './sites.ts';

for (const [motion, passes] of [
  ['no-preference', true],
  ['reduce', false],
] as const)
  test(`from page to page with motion “${motion}”`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['passed'] = String(
          (event as { viewTransition?: unknown }).viewTransition !== null,
        );
      });
    });
    await page.goto(`${rootOf('other')}article/`);
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link').last().click();
    await expect(page).toHaveURL(/\/contact\/$/u);
    await expect(page.locator('html')).toHaveAttribute('data-passed', String(passes));
  });
