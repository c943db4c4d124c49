/**
 * The next page is fetched when a reader means to open it, and not asked for again when it is opened.
 */
import { expect, test } from '@playwright/test';
import { Host } from './host.ts';

for (const site of ['other', 'lean'] as const) {
  test(`${site}: a link that a pointer rests on`, async ({ page }) => {
    await using host = await new Host(site).start();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto(`${host.address}timeline/2012-10/`);
    const asked = (path: string) => host.asked.filter((one) => one.path === path);
    const link = page.getByRole('banner').getByRole('link', { name: '数字' });
    await link.hover();
    await expect.poll(() => asked('figures/')).toEqual([{ path: 'figures/', purpose: 'prefetch' }]);
    await link.click();
    await expect(page).toHaveURL(`${host.address}figures/`);
    await expect(page.locator('#holdings')).toBeVisible();
    expect(asked('figures/')).toHaveLength(1);
    expect(heard.filter((text) => /policy|speculation/iu.test(text))).toEqual([]);
  });
}
