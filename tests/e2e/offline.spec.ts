/**
 * The exhibition without a network, after one visit.
 */
import { expect, test } from '@playwright/test';
import { pageOf, textOf } from '../content/html.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import { Host, Version } from './host.ts';
import { alarms, kept } from './kept.ts';
import { ask, expectState, headBox, hits } from './search-page.ts';
import { pathsOf, standsForAll } from './sites.ts';

// In all other tests they are blocked, so that pages ask the server.
test.use({ serviceWorkers: 'allow' });

const { objects } = await exhibitionOf(MUSEUM_CONTENT);

const mainOf = (site: 'other' | 'lean', file: string) =>
  textOf(pageOf(site, file).elements.find(({ tagName }) => tagName === 'h1') ?? never());

function never(): never {
  throw new Error('There is no heading');
}

/** Below a path a few, as only that differs; that every file is on the list is tested without a page. */
const VISITED = {
  other: pathsOf('other').filter((path) => standsForAll('other', path)),
  lean: ['', 'article/', 'timeline/2012-10/', 'search/', '404.html'],
};

for (const site of ['other', 'lean'] as const) {
  test(`${site}: after one visit, every page is there without a network`, async ({ page }) => {
    await using host = await new Host(site).start();
    await page.goto(host.address);
    await kept(page);
    const heard = alarms(page);
    await host.cut();

    // The page that was open all the time finds, too.
    await headBox(page).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('档案');
    await expect(page.getByRole('dialog').locator('[data-result]').first()).toBeVisible();

    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const file of VISITED[site]) {
      const response = await page.goto(host.address + file, { waitUntil: 'load' });
      expect([file, response?.status()]).toEqual([file, 200]);
      const heading = mainOf(site, file.replace(/(^|\/)$/u, '$1index.html'));
      expect(
        await page
          .locator('h1')
          .first()
          .evaluate((h1) => h1.textContent),
      ).toBe(heading);
      const broken = page
        .locator('img')
        .evaluateAll(
          (images: HTMLImageElement[]) =>
            images.filter(({ complete, naturalWidth }) => complete && !naturalWidth).length,
        );
      expect([file, await broken]).toEqual([file, 0]);
    }
    expect([failed, heard]).toEqual([[], []]);
  });
}

test('without a network: search, the letter, addresses of every form, and one that is none', async ({
  page,
}) => {
  await using host = await new Host('other').start();
  // Some hosts have this page at no address of its own.
  host.refused.add('404.html');
  // Any page may be the first.
  await page.goto(`${host.address}contact/`);
  await kept(page);
  await host.cut();

  await page.goto(`${host.address}search/?q=湿度`);
  await expectState(page, 'done');
  await hits(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/article\/.*#s/u);
  // In letters, by the second index; nothing of it was asked for before.
  await page.goto(`${host.address}search/?q=yunling`);
  await expectState(page, 'done');
  await expect(hits(page).first()).toBeVisible();

  await page.goto(`${host.address}donate/letter/`);
  await page.locator('[data-act=start]:visible').click();
  await page.locator('#letter-name').fill('张阿公');
  await expect(page.locator('[data-letter] [data-slot=name]')).toHaveText('张阿公');

  await page.goto(`${host.address}timeline/?from=2003#2012-10`);
  await expect(page.locator('[id="2012-10"]')).toBeInViewport();
  // As the host does.
  await page.goto(`${host.address}article?a=b#s2`);
  await expect(page).toHaveURL(`${host.address}article/?a=b#s2`);
  await expect(page.locator('#s2')).toBeInViewport();

  for (const address of [
    'nothing/',
    'nothing',
    'timeline/1000-01/?q=1',
    'nothing.html',
    '%E0%A4%A',
  ]) {
    const response = await page.goto(host.address + address);
    expect([address, response?.status()]).toEqual([address, 404]);
    await expect(page.locator('h1')).toHaveText(mainOf('other', '404.html'));
  }
  // It is there, though not here: nothing is said of it that is not so.
  await expect(page.goto(`${host.address}data/manifest-sha256.txt`)).rejects.toThrow('ERR_FAILED');
});

test('of an exhibition that is too large, what was opened and the pages that stand for all', async ({
  page,
}) => {
  await using host = await new Host('other').start();
  using version = await new Version('other').finish(1_050_000);
  host.show(version);
  await page.goto(host.address);
  await kept(page);
  await page.goto(`${host.address}timeline/2012-10/`);
  await ask(page, '一船一档').catch(() => undefined);
  await host.cut();
  for (const file of ['', 'article/', 'timeline/', 'donate/letter/', 'timeline/2012-10/']) {
    expect([file, (await page.goto(host.address + file))?.status()]).toEqual([file, 200]);
  }
  // It may well be there.
  await expect(page.goto(`${host.address}timeline/2009-02/`)).rejects.toThrow('ERR_FAILED');
});

test('of an exhibition with too many pictures a small one of each, in the place of the larger', async ({
  page,
}) => {
  await using host = await new Host('museum').start();
  using version = await new Version('museum').finish(1_800_000);
  host.show(version);
  await page.goto(host.address);
  await kept(page);
  await host.cut();
  for (const { href, pictures } of objects) {
    await page.goto(host.address + href.slice(1));
    const images = page.locator('figure .large-picture img');
    await expect(images).toHaveCount(pictures.length);
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      // Whole: a detail of it has another shape than its place.
      const off = () =>
        image.evaluate(
          (one: HTMLImageElement) =>
            one.naturalWidth / one.naturalHeight -
            Number(one.getAttribute('width')) / Number(one.getAttribute('height')),
        );
      await expect.poll(off).toBeCloseTo(0, 1);
    }
  }
  // What is left out is said where it is missed.
  await page.goto(`${host.address}objects/ferryman/`);
  await expect(page.locator('.transcript')).toContainText('没有网络');
  await page.goto(`${host.address}about/`);
  await expect(page.locator('#privacy ~ div')).toContainText('录音、录像不存');
});
