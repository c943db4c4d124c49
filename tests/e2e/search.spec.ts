/**
 * Search as a reader uses it. That every piece of the text is found is tested without a page, in
 * src/features/search/search.test.ts.
 */
import { expect, test } from '@playwright/test';
import { fixtureExhibition } from '../fixture-exhibition.ts';
import { searchEntries } from '../../src/features/search/indexing/entries.ts';
import { normalise } from '../../src/lib/text/normalise.ts';
import { violations } from './axe.ts';
import { faintTexts } from './contrast.ts';
import {
  ask,
  box,
  compose,
  expectState,
  filter,
  hits,
  indexRequests,
  near,
  status,
  textAt,
} from './search-page.ts';
import { rootOf } from './sites.ts';

test.describe('finds', () => {
  test('every text by its own words, and leads to it', async ({ page }) => {
    const queries = [
      '一座城的潮起潮落',
      '一船一档',
      '65432109',
      '６５４３２１０９',
      '0500-65432109',
      '岭有云；城有潮', // across punctuation
      '涛',
      '2012年10月',
      '疑为“观潮路”之误',
    ];
    /** The anchors that hits lead to, and their questions, by their pages: each is opened once. */
    const led = new Map<string, [anchor: string, query: string][]>();
    for (const query of queries) {
      await ask(page, query);
      const links = await hits(page)
        .locator('a:first-of-type')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length, query).toBeGreaterThan(0);
      await expect(status(page)).toContainText(`“${query}”`);
      await expect(status(page)).toContainText(String(links.length));
      await expect(hits(page).first().locator('mark').first()).toBeVisible();
      for (const link of links) {
        const { origin, pathname, hash } = new URL(link);
        const known = led.get(origin + pathname) ?? [];
        led.set(origin + pathname, [...known, [hash.slice(1), query]]);
      }
    }
    for (const [address, places] of led) {
      await page.goto(address);
      for (const [anchor, query] of places)
        expect(await textAt(page, anchor), `${address}#${anchor}`).toContain(normalise(query));
    }
  });

  test('what holds all of several words', async ({ page }) => {
    await ask(page, '76543210　沈观潮');
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page).locator('mark')).toHaveText(['沈观潮', '76543210']);
  });

  test('says so when there is nothing', async ({ page }) => {
    await ask(page, '长安十二时辰');
    await expect(hits(page)).toHaveCount(0);
    await expect(status(page)).toContainText('没有找到“长安十二时辰”');
    await expect(page.locator('[data-search-contents] a').first()).toBeVisible();
  });
});

test('what was heard or typed in other characters is found, and the reader is told so', async ({
  page,
}) => {
  await ask(page, '家普');
  await expect(status(page)).toHaveText(
    /^没有找到“家普”，已换成读音相同的字再找。“家谱”：找到\d+处。$/u,
  );
  await expect(hits(page).first().locator('mark').first()).toHaveText('家谱');
});

test('a whole question is answered by its words, and the reader is told so', async ({ page }) => {
  await ask(page, '请问你们的电话是多少？');
  await expect(status(page)).toHaveText(
    /^没有找到“请问你们的电话是多少？”，已换个说法再找。“电话”：找到\d+处。$/u,
  );
  await expect(hits(page).first()).toContainText('0500-76543210');
  await expect(hits(page).first().locator('mark').first()).toHaveText('电话');
  await ask(page, '你们在哪里');
  await expect(status(page)).toContainText('“地址”：找到');
  await expect(hits(page).first()).toContainText('观潮路16号');
});

test('what the exhibition does not say is not guessed, and the telephone stands by', async ({
  page,
}) => {
  for (const question of ['几点开门', '开放时间']) {
    await ask(page, question);
    await expect(hits(page)).toHaveCount(1);
    await expect(near(page)).toHaveCount(0);
    await expect(hits(page)).toContainText('没写开放时间，来之前请打电话问一声');
    await expect(hits(page)).toContainText('0500-76543210');
  }
});

test('an event whose date covers what was asked for says why it was found', async ({ page }) => {
  await page.goto(`${rootOf('long')}search/?q=1908年2月`);
  const dated = (date: string) => hits(page).filter({ hasText: date }).first();
  await expect(dated('1908年1月至3月')).toContainText('您找的日期在这个时间之内。');
  await page.goto(`${rootOf('long')}search/?q=1908年3月`);
  await expect(dated('1908年3月13日')).toBeVisible();
  await expect(dated('1908年3月13日')).not.toContainText('您找的日期');
});

test('every entry of the index leads to its words', async ({ page }) => {
  let current = '';
  for (const entry of searchEntries(await fixtureExhibition())) {
    if (entry.page !== current) await page.goto(entry.page);
    current = entry.page;
    const text = await textAt(page, entry.anchor);
    // A figure’s label and number, and the parts of a contact, stand in elements of their own.
    for (const part of entry.text.split(/[：；]/u)) {
      expect.soft(text, `${entry.page}#${entry.anchor}`).toContain(normalise(part));
    }
  }
});

test('nothing is fetched before the reader shows that they mean to search', async ({ page }) => {
  const requests = indexRequests(page);
  for (const address of ['./', './search/']) {
    await page.goto(address);
    await page.getByRole('banner').getByRole('searchbox').focus();
  }
  await page.evaluate(() => customElements.whenDefined('search-results').then(() => true));
  expect(requests).toEqual([]);
  const fetched = page.waitForResponse('**/pagefind/characters.txt');
  await box(page).focus();
  await fetched;
});

test('the box of any page asks the page of results', async ({ page }) => {
  await page.goto('./contact/');
  const input = page.getByRole('banner').getByRole('searchbox');
  await input.fill('一船一档');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expectState(page, 'done');
  await expect(box(page)).toHaveValue('一船一档');
  await expect(hits(page).first()).toBeVisible();
});

test.describe('while typing', () => {
  test('answers each change, and does not fill the history', async ({ page }) => {
    await page.goto('./search/');
    await box(page).pressSequentially('石桥');
    await expect(status(page)).toContainText('“石桥”');
    await expect(page).toHaveURL(/\/search\/$/u);
    await box(page).fill('');
    await expectState(page, 'idle');
    await expect(page.locator('[data-search-contents]')).toBeVisible();
  });

  test('does not tear a composition apart', async ({ page }) => {
    await page.goto('./search/');
    await box(page).focus();
    const end = await compose(page, 'dang’an');
    await expect(box(page)).toHaveValue('dang’an');
    await expectState(page, 'idle');
    await end('档案');
    await expect(status(page)).toContainText('“档案”');
  });
});

test('back and forward lead through the answers', async ({ page }) => {
  await ask(page, '一船一档');
  for (const query of ['石桥', '不存在的字句']) {
    await box(page).fill(query);
    await box(page).press('Enter');
    await expect(status(page)).toContainText(`“${query}”`);
  }
  await page.goBack();
  await expect(status(page)).toContainText('“石桥”');
  await expect(box(page)).toHaveValue('石桥');
  await page.goBack();
  await expect(status(page)).toContainText('“一船一档”');
  await page.goForward();
  await expect(status(page)).toContainText('“石桥”');
});

test('who follows a hit of what they typed comes back to the hits', async ({ page }) => {
  await page.goto('./search/');
  await box(page).fill('石桥镇');
  await hits(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/#/u);
  await page.goBack();
  await expect(box(page)).toHaveValue('石桥镇');
  await expect(hits(page).first()).toBeVisible();
});

test.describe('the hits', () => {
  test('stand together by what they are, below one heading, and among them by page', async ({
    page,
  }) => {
    await ask(page, '档案');
    const shown = await hits(page).evaluateAll((items) =>
      items.map((item) => ({
        page: new URL(item.querySelector('a')?.href ?? '').pathname,
        heading: item.querySelector('h2 [data-kind]')?.textContent,
      })),
    );
    const headings = shown.flatMap(({ heading }) => heading ?? []);
    expect(headings.length).toBeGreaterThan(2);
    expect(new Set(headings).size).toBe(headings.length);
    expect(shown[0]?.heading).toBeDefined();
    // A page's hits are not parted by those of another.
    const runs = shown.filter((hit, index) => hit.page !== shown[index - 1]?.page);
    expect(new Set(runs.map((hit) => hit.page)).size).toBe(runs.length);
    expect(runs.length).toBeGreaterThan(headings.length);
  });

  test('come fifty at a time, and the reader goes on where the new ones begin', async ({
    page,
  }) => {
    await page.goto(`${rootOf('long')}search/?q=移交档案`);
    await expectState(page, 'done');
    await expect(hits(page)).toHaveCount(50);
    const total = Number(await filter(page, '').locator('[data-count]').textContent());
    expect(total).toBeGreaterThan(50);
    await page.getByRole('button', { name: /^再显示/u }).click();
    await expect(hits(page)).toHaveCount(Math.min(total, 100));
    await expect(hits(page).nth(50).getByRole('link')).toBeFocused();
  });
});

test.describe('near ones', () => {
  test('are said to be near, and stand apart from exact ones', async ({ page }) => {
    await ask(page, '一船一档的火星');
    await expect(status(page)).toContainText('没有找到“一船一档的火星”，下面这些地方有其中的词');
    await expect(hits(page)).toHaveCount(0);
    await expect(page.getByRole('list', { name: '有其中的词' })).toBeVisible();
    await expect(near(page).first().locator('mark').first()).toBeVisible();
    const address = await near(page).first().getByRole('link').getAttribute('href');
    expect(address).toContain('mark=');
  });

  test('give way to exact ones', async ({ page }) => {
    await ask(page, '一船一档的火星');
    await box(page).fill('一船一档');
    await expect(hits(page).first()).toBeVisible();
    await expect(near(page)).toHaveCount(0);
    await expect(status(page)).toContainText('找到');
    await expect(status(page)).not.toContainText('没有');
  });
});

test.describe('filters', () => {
  test('have the counts of the whole answer, and keep the kind in the address', async ({
    page,
  }) => {
    await ask(page, '征集');
    const all = await hits(page).count();
    const counts: number[] = [];
    for (const kind of ['article', 'milestone', 'figure', 'notice']) {
      const count = Number(await filter(page, kind).locator('[data-count]').textContent());
      await filter(page, kind).click();
      await expect(page).toHaveURL(new RegExp(`[?]q=[^&]+&kind=${kind}$`, 'u'));
      await expect(hits(page)).toHaveCount(count);
      await expect(filter(page, kind)).toHaveAttribute('aria-current', 'true');
      await expect(filter(page, kind)).toBeFocused();
      await expect(status(page)).toContainText(`找到${all}处，其中`);
      counts.push(count);
    }
    expect(counts.reduce((sum, count) => sum + count)).toBe(all);
    await expect(filter(page, '').locator('[data-count]')).toHaveText(String(all));
    await expect(filter(page, 'contact')).toBeHidden();
  });

  test('can be shared, and back and forward lead through them', async ({ page }) => {
    await page.goto('./search/?q=征集&kind=figure');
    await expect(filter(page, 'figure')).toHaveAttribute('aria-current', 'true');
    const figures = await hits(page).count();
    await filter(page, '').click();
    await expect(page).toHaveURL(/[?]q=[^&]+$/u);
    const all = await hits(page).count();
    expect(all).toBeGreaterThan(figures);
    await page.goBack();
    await expect(hits(page)).toHaveCount(figures);
    await page.goForward();
    await expect(hits(page)).toHaveCount(all);
  });

  test('do not outlive the question', async ({ page }) => {
    await page.goto('./search/?q=征集&kind=figure');
    await expectState(page, 'done');
    await box(page).fill('沈观潮');
    await expect(status(page)).toContainText('“沈观潮”');
    expect(await hits(page).count()).toBeGreaterThan(0);
    await box(page).press('Enter');
    await expect(page).toHaveURL(/[?]q=[^&]+$/u);
  });
});

for (const query of ['征集', '长安十二时辰']) {
  test(`an answer to ${query} has no fault that axe finds, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await ask(page, query);
    expect.soft(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faintTexts(page), 'dark').toEqual([]);
  });
}

test('an answer fits the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await ask(page, '征集');
  const [content, room] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(content).toBe(room);
});
