/**
 * From something at home to a letter: as a reader does it, with nothing sent and nothing kept.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { linesOf } from './lines.ts';
import { rootOf } from './sites.ts';

const status = (page: Page) => page.locator('[data-status]');
const act = (page: Page, name: string) => page.locator(`[data-act=${name}]:visible`);
const sheet = (page: Page) => page.locator('[data-letter]');

/** Opens the desk; the first thing that one may do has the focus. */
async function openDesk(page: Page, first = page.locator('#letter-name')) {
  await page.goto(`${rootOf('other')}donate/letter/`, { waitUntil: 'networkidle' });
  await act(page, 'start').click();
  await expect(first).toBeFocused();
}

async function fillLetter(page: Page) {
  await page.getByLabel('姓名或单位').fill('张阿公');
  await page.getByLabel('电话', { exact: true }).fill('138 0000 0000');
  await page.getByLabel('寄存', { exact: true }).check();
  await page.getByLabel('名称').first().fill('民国家谱');
}

const stored = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(
      Object.fromEntries([localStorage, sessionStorage].flatMap((kept) => Object.entries(kept))),
    ),
  );

test('the box on the notice leads to the answer, in traditional characters too', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}donate/`);
  await page.locator('#thing').fill('爺爺的族譜');
  await page.locator('#thing').press('Enter');
  await expect(page).toHaveURL(/\/donate\/things\/\?q=/u);
  const answer = page.locator('[data-answer]');
  await expect(answer).toContainText('第三类');
  await expect(answer).toContainText('反映云岭百姓日常生活的……族谱');
  await page.locator('#thing').fill('电视机、老照片、金鱼');
  // The notice of the fixture says 老照片 in two categories, and 相册 in none.
  await expect(status(page)).toHaveText(
    '公告没有写“电视机”。可以联系捐赠。公告写了“老照片”，在第一类、第三类；收不收，以档案馆鉴定为准。公告没有写“金鱼”。',
  );
  await expect(answer.locator('.thing')).toHaveCount(3);
  await expect(answer.locator('.thing').nth(2)).toContainText('也许能收，请打电话问');
  await expect(answer.locator('h2').nth(2)).toHaveText('金鱼');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.locator('#thing').fill('相册');
  await expect(answer).toContainText(
    '可以问问。公告没有直接写“相册”，编者把它归入第一类“老照片”、第三类“老照片”；收不收，以档案馆鉴定为准。',
  );
  await expect(answer.locator('b').first()).toHaveText('可以问问。');
  await page.locator('#thing').fill('');
  await expect(answer.locator('.thing')).toHaveCount(0);
});

test('an answer is heard first, and its reasons fill the lines of a telephone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}donate/things/?q=相册`);
  await expect(page.locator('.answer b').first()).toHaveText('可以问问。');
  const [answer, ...reasons] = (await linesOf(page, '.answer .thing > p:not(.next)')).map(
    ({ text }) => text,
  );
  expect(answer).toBe('可以问问。');
  // Half a line of characters were left empty where a line ended with a clause only.
  expect(reasons.length).toBeGreaterThan(2);
  expect(Math.min(...reasons.slice(0, -1).map(({ length }) => length))).toBeGreaterThan(11);
  // No line begins amid a word.
  const words = ['公告', '直接', '编者', '归入', '第一类', '第三类', '老照片', '收不收', '鉴定'];
  for (const word of words)
    expect(
      reasons.some((line) => line.includes(word)),
      word,
    ).toBe(true);
});

test('a picked thing is answered at once, with what one does next', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}donate/`);
  const pick = page.locator('.picks a[href*="#t-"]').first();
  const name = (await pick.textContent())?.trim() ?? '';
  await pick.click();
  const answer = page.locator('[data-answer] .thing');
  await expect(answer.locator('h2')).toHaveText(name);
  await expect(answer).toBeInViewport();
  await expect(answer).toContainText(/公告(?:没有)?写/u);
  // The question stands at the top of the screen, and no half line above it.
  const question = await page.locator('label[for=thing]').boundingBox();
  expect(question?.y).toBeGreaterThanOrEqual(0);
  const above = page.locator('main p').filter({ hasText: '写上您有什么东西' });
  const { y = 0, height = 0 } = (await above.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(0);
  expect((await answer.locator('a[href^="tel:"]').boundingBox())?.height).toBeGreaterThan(55);
  expect(await violations(page)).toEqual([]);
  await expect(answer.getByRole('link', { name: '方式与步骤' })).toHaveAttribute(
    'href',
    '/donate/ways/',
  );
  await answer.getByRole('link', { name: '写进意向书' }).click();
  await expect(page.getByLabel('名称').first()).toHaveValue(name);
  await expect(page.getByText(`已写上“${name}”`)).toBeInViewport();
  // Nobody is told what it is: it stands in the part of the address that is not sent.
  expect(new URL(page.url()).search).toBe('');
});

test('a thing of the list is answered where it stands', async ({ page }) => {
  await page.goto(`${rootOf('other')}donate/things/`);
  const card = page.locator('.shelf .thing').first();
  await card.locator('summary').click();
  await expect(card.getByRole('link', { name: '写进意向书' })).toBeVisible();
  await expect(card).toContainText(/公告(?:没有)?写/u);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box leads to the list from A to Z, and that to the card', async ({ page }) => {
    await page.goto(`${rootOf('other')}donate/things/`);
    await page.locator('#thing').fill('相册');
    await page.locator('#thing').press('Enter');
    await page.getByRole('link', { name: '相册', exact: true }).click();
    await expect(page.locator('#t-photo')).toBeInViewport();
    await expect(page.locator('#t-photo')).toContainText('照片');
  });

  test('the blank letter is there, and no field that does nothing', async ({ page }) => {
    await page.goto(`${rootOf('other')}donate/letter/`);
    await expect(sheet(page)).toBeVisible();
    for (const field of await page.locator('main :is(input, textarea, select, button)').all()) {
      await expect(field).toBeHidden();
    }
  });
});

test('the letter says beside the fields what is missing, and leaves nothing anywhere', async ({
  page,
}) => {
  await openDesk(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    // What prints comes when it is asked to, with nothing of the letter in its address.
    if (!/\/_astro\/print\.[\w-]+\.js$/u.test(request.url())) requests.push(request.url());
  });
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.body.setAttribute('data-printed', '');
    };
  });
  await act(page, 'print').click();
  await expect(status(page)).toContainText('还有4处');
  await expect(page.locator('#letter-name')).toBeFocused();
  await expect(page.locator('#letter-name-error')).not.toBeEmpty();
  await expect(page.locator('body')).not.toHaveAttribute('data-printed');
  await page.getByLabel('电话', { exact: true }).fill('88888888');
  await page.getByLabel('电子邮箱').fill('不是邮箱');
  await page.getByLabel('地址', { exact: true }).focus();
  await expect(page.locator('#letter-telephone-error')).toContainText('区号');
  await expect(page.locator('#letter-email-error')).toContainText('邮箱');
  await expect(page.getByLabel('电子邮箱')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('电子邮箱').fill('');
  await fillLetter(page);
  await expect(sheet(page).locator('[data-slot=name]')).toHaveText('张阿公');
  await expect(sheet(page).locator('[data-value=寄存]')).toContainText('☑');
  await expect(sheet(page).locator('tbody tr')).toHaveCount(1);
  await act(page, 'print').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  expect(requests).toEqual([]);
  expect(await stored(page)).toBe('{}');
});

test('is copied, kept and forgotten when one presses for it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page);
  await fillLetter(page);
  await act(page, 'copy').click();
  await expect(status(page)).toContainText('已复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['云岭档案馆：', '姓名或单位：张阿公', '方式：寄存', '1. 民国家谱', '敬礼']) {
    expect(text).toContain(part);
  }
  expect(await stored(page)).toBe('{}');
  await act(page, 'store').click();
  await expect(status(page)).toContainText('没有发送');
  await expect(status(page)).toBeInViewport({ ratio: 1 });
  // Whoever comes back is offered it before the empty fields.
  await openDesk(page, act(page, 'restore'));
  await expect(page.getByText('这台设备上存有一份意向书')).toBeInViewport();
  await expect(page.getByLabel('姓名或单位')).toHaveValue('');
  await act(page, 'restore').click();
  await expect(page.getByLabel('姓名或单位')).toBeFocused();
  await expect(page.getByLabel('姓名或单位')).toHaveValue('张阿公');
  await expect(page.getByLabel('寄存', { exact: true })).toBeChecked();
  await act(page, 'forget').click();
  expect(await stored(page)).toBe('{}');
  await expect(act(page, 'restore')).toHaveCount(0);
});

test.describe('with a finger, on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('what is tapped is chosen, also where a mark goes away above it', async ({ page }) => {
    await openDesk(page);
    await act(page, 'print').tap();
    await expect(
      page.locator('#letter-telephone-error, #letter-name-error').first(),
    ).not.toBeEmpty();
    await page.getByLabel('姓名或单位').fill('张阿公');
    await page.getByLabel('电话', { exact: true }).fill('13800000000');
    await page.getByLabel('寄存', { exact: true }).tap();
    await expect(page.getByLabel('寄存', { exact: true })).toBeChecked();
  });
});

test('is saved as a file and opened again; a foreign or damaged one changes nothing', async ({
  page,
}) => {
  await openDesk(page);
  await fillLetter(page);
  await act(page, 'add').click();
  await page.getByLabel('名称').nth(1).fill('要拿掉的');
  await act(page, 'remove').nth(1).click();
  await expect(page.getByLabel('名称')).toHaveCount(1);
  await expect(sheet(page).locator('tbody')).not.toContainText('要拿掉的');
  await act(page, 'add').click();
  await page.getByLabel('名称').nth(1).fill('老照片');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    act(page, 'save-file').click(),
  ]);
  const bytes = readFileSync(await download.path());
  expect(download.suggestedFilename()).toMatch(/\.html$/u);
  // Anybody reads it who opens it.
  await page.setContent(bytes.toString());
  await expect(page.locator('body')).toContainText('张阿公');
  await expect(page.locator('body')).toContainText('2. 老照片');
  await expect(page.locator('body')).not.toContainText('letter-of-intent', { useInnerText: true });
  await openDesk(page);
  const open = (buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: '', buffer });
  await open(bytes);
  await expect(status(page)).toContainText('已打开');
  await expect(page.getByLabel('名称').nth(1)).toHaveValue('老照片');
  // As earlier pages have saved them.
  const [, json = ''] = /<script[^>]*>(.*)<\/script>/u.exec(bytes.toString()) ?? [];
  await openDesk(page);
  await open(Buffer.from(json));
  await expect(page.getByLabel('名称').nth(1)).toHaveValue('老照片');
  for (const [buffer, said] of [
    [Buffer.from('{"type":"x"}'), '不是本站存的'],
    [bytes.subarray(0, -30), '损坏'],
    [Buffer.from([0xff, 0xd8, 0xff]), '不是本站存的'],
  ] as const) {
    await open(buffer);
    await expect(status(page)).toContainText(said);
    await expect(page.getByLabel('姓名或单位')).toHaveValue('张阿公');
    await expect(page.getByLabel('名称')).toHaveCount(2);
  }
});

test('prints whatever is typed as text, and 200 things on whole pages', async ({ page }) => {
  await openDesk(page);
  await fillLetter(page);
  const hostile = '<img src=x onerror=alert(1)>\u202e👨‍👩‍👧 مرحبا\u0007';
  await page.getByLabel('姓名或单位').fill(hostile);
  await page.getByLabel('不宜向社会开放').fill('长'.repeat(50_000));
  await page.evaluate(() => {
    for (let more = 1; more < 200; more += 1)
      document.querySelector<HTMLElement>('[data-act=add]')?.click();
    for (const name of document.querySelectorAll<HTMLInputElement>(
      '[data-item] [data-field="items.name"]',
    ))
      name.value = '很长很长的名称'.repeat(8);
    const [note] = document.querySelectorAll<HTMLInputElement>('[data-field="items.note"]');
    if (note) note.value = '<b>x</b>';
    document
      .querySelector('[data-field=name]')
      ?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(sheet(page).locator('tbody tr')).toHaveCount(200);
  await expect(sheet(page).locator('[data-slot=name]')).toHaveText(
    '<img src=x onerror=alert(1)>👨‍👩‍👧 مرحبا',
  );
  expect((await sheet(page).locator('[data-slot=limits]').innerText()).length).toBe(50_000);
  await expect(sheet(page).locator('img, b')).toHaveCount(0);
  await expect(sheet(page).locator('tbody tr').first()).toContainText('<b>x</b>');
  await page.emulateMedia({ media: 'print' });
  const [beyond, parted] = await page.evaluate(() => {
    const row = document.querySelector('[data-letter] tbody tr');
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth - clientWidth, row ? getComputedStyle(row).breakInside : ''];
  });
  expect([beyond, parted]).toEqual([0, 'avoid']);
});

test('the contact is copied with a word of confirmation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${rootOf('other')}contact/`);
  await page.getByRole('button', { name: '复制地址' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('听潮市云岭区观潮路16号');
  await expect(page.getByRole('link', { name: /地图/u })).toHaveCount(4);
});
