/**
 * Browsers that cannot do everything, such as views within apps: whatever is missing, one by one and all
 * together, a reader can search, set, write the letter, send a picture, copy and print, or is told how.
 */
import { expect, type Page, test } from '@playwright/test';
import { rootOf } from './sites.ts';

/** Takes abilities away before any script of a page runs; each is a function that runs there. */
const MISSING = {
  'no worker': () => {
    for (const name of ['Worker', 'SharedWorker', 'ServiceWorkerContainer'])
      Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  },
  'no clipboard': () => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    Object.defineProperty(document, 'execCommand', { value: () => false });
  },
  'no speech': () => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'])
      Reflect.deleteProperty(window, name);
  },
  'storage that throws': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  'no storage': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: undefined });
  },
  'storage that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'no printing': () => Object.defineProperty(window, 'print', { value: undefined }),
  'printing that does nothing': () =>
    Object.defineProperty(window, 'print', { value: () => undefined }),
  'no downloads': () => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download'),
  'no windows': () => Object.defineProperty(window, 'open', { value: undefined }),
  'no sharing': () => {
    for (const name of ['share', 'canShare']) Reflect.deleteProperty(Navigator.prototype, name);
  },
  'media queries that are unknown': () => {
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), { media, matches: false }) as never;
  },
  'no highlights': () => {
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(window, 'Highlight');
  },
};

type Ability = keyof typeof MISSING;
const ABILITIES = Object.keys(MISSING) as Ability[];

/** What cannot all be missing in the same way: the later is left out of them all. */
const OTHERWISE: readonly Ability[] = [
  'no storage',
  'storage that is full',
  'printing that does nothing',
];

const goto = (page: Page, path: string) =>
  page.goto(rootOf('other') + path, { waitUntil: 'networkidle' });
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const by = (missing: readonly string[], ...names: string[]) =>
  names.some((name) => missing.includes(name));

async function searches(page: Page) {
  await goto(page, 'about/');
  await page.getByRole('banner').getByRole('searchbox').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('一船一档');
  await dialog.locator('[data-result] a').first().click();
  await expect(page).toHaveURL(/mark=/u);
  await expect(page.locator('.search-marks')).toContainText('已标出');
}

async function sets(page: Page, missing: readonly string[]) {
  await goto(page, 'about/');
  await press(page, '设置');
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await panel.getByRole('radio', { name: '黑底黄字' }).check();
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(255, 255, 0)');
  const kept = !missing.some((name) => name.includes('storage'));
  const said = kept ? '已记在这台设备上' : '只在这一页有效';
  await expect(panel.getByRole('status')).toContainText(said);
  await panel.getByRole('button', { name: '恢复原样' }).click();
  await panel.getByRole('button', { name: '关闭' }).click();
  await expect(panel).toBeHidden();
}

/** Whether a text is under the reader's hands, selected. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement)) return '';
    return box.value.slice(box.selectionStart, box.selectionEnd);
  });

async function writes(page: Page, missing: readonly string[]) {
  await goto(page, 'donate/letter/');
  const status = page.locator('[data-status]');
  await press(page, '打印空白的，用笔写');
  const printing = !by(missing, 'no printing', 'printing that does nothing');
  await expect(status).toHaveText(printing ? '' : /选择在浏览器里打开/u);
  await press(page, '在网页上填写');
  await page.getByLabel('姓名或单位').fill('张阿公');
  await page.getByLabel('电话', { exact: true }).fill('138 0000 0000');
  await page.getByLabel('寄存', { exact: true }).check();
  await page.getByLabel('名称').first().fill('民国家谱');
  await press(page, '打印');
  await expect(status).toHaveText(
    printing ? '' : /选择在浏览器里打开，再打印。也可以按“复制全文”/u,
  );
  if (!printing) await expect(status).toBeInViewport({ ratio: 1 });
  await press(page, '复制全文');
  if (by(missing, 'no clipboard')) {
    await expect(status).toContainText('没能自动复制。文字已经选好');
    expect(await selected(page)).toContain('姓名或单位：张阿公');
  } else await expect(status).toContainText('全文已复制');
  await expect(page.getByRole('button', { name: '存成文件' })).toHaveCount(
    by(missing, 'no downloads') ? 0 : 1,
  );
  await press(page, '存到这台设备上');
  const keeps = !missing.some((name) => name.includes('storage'));
  await expect(status).toContainText(keeps ? '没有发送到任何地方' : '浏览器不让保存');
}

/** Says below its neighbours where printing does nothing, and moves none of them. */
async function printsNotice(page: Page, missing: readonly string[]) {
  await goto(page, 'donate/');
  const button = page.getByRole('button', { name: '打印这份公告' });
  const gift = page.getByRole('button', { name: '发给朋友' });
  const tops = async () =>
    Promise.all([button, gift].map(async (one) => (await one.boundingBox())?.y ?? NaN));
  const before = await tops();
  await press(page, '打印这份公告');
  if (!by(missing, 'no printing', 'printing that does nothing')) return;
  const said = page.getByText('选择在浏览器里打开，再打印');
  await expect(said).toBeVisible();
  expect(await tops()).toEqual(before);
  const { y = NaN } = (await said.boundingBox()) ?? {};
  expect(y).toBeGreaterThan(before[1] ?? NaN);
}

async function gives(page: Page, missing: readonly string[]) {
  await goto(page, 'donate/');
  await press(page, '发给朋友');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('img')).toBeVisible();
  await expect(dialog).toContainText('长按图片');
  const save = dialog.getByRole('link', { name: '保存图片' });
  await expect(save).toHaveCount(by(missing, 'no downloads') ? 0 : 1);
  await press(page, '复制网址');
  if (by(missing, 'no clipboard')) {
    await expect(dialog).toContainText('没能自动复制。文字已经选好');
    expect(await selected(page)).toMatch(/\/donate\/$/u);
  } else await expect(dialog).toContainText('已复制');
}

async function copiesAndPrints(page: Page, missing: readonly string[]) {
  await goto(page, 'contact/');
  await press(page, '复制地址');
  if (by(missing, 'no clipboard')) {
    await expect(page.getByText('没能自动复制')).toBeVisible();
    expect(await selected(page)).toBe('听潮市云岭区观潮路16号');
  } else await expect(page.getByText('已复制')).toBeVisible();
  await goto(page, 'print/');
  await press(page, '打印全册');
  const said = page.getByText('选择在浏览器里打开，再打印');
  await expect(said).toHaveCount(by(missing, 'no printing', 'printing that does nothing') ? 1 : 0);
}

async function hears(page: Page, missing: readonly string[]) {
  await goto(page, 'article/');
  if (!by(missing, 'no speech')) return;
  await press(page, '朗读');
  await expect(page.getByText('选择在浏览器里打开')).toBeVisible();
}

const ALL = [searches, sets, writes, gives, printsNotice, copiesAndPrints, hears];

/** What is tried without one ability: whatever asks for it. What does not has all of them missing together. */
const ASKING: Readonly<Record<Ability, typeof ALL>> = {
  'no worker': [searches],
  'no clipboard': [writes, gives, copiesAndPrints],
  'no speech': [hears],
  'storage that throws': [searches, sets, writes, hears],
  'no storage': [searches, sets, writes, hears],
  'storage that is full': [searches, sets, writes, hears],
  'no printing': [writes, printsNotice, copiesAndPrints],
  'printing that does nothing': [writes, printsNotice, copiesAndPrints],
  'no downloads': [writes, gives],
  'no windows': [writes, gives],
  'no sharing': [gives],
  'media queries that are unknown': [sets, hears],
  'no highlights': [searches, hears],
};

const CASES: readonly { name: string; missing: readonly Ability[]; tried: typeof ALL }[] = [
  ...ABILITIES.map((one) => ({ name: one, missing: [one], tried: ASKING[one] })),
  {
    name: 'all together',
    missing: ABILITIES.filter((one) => !OTHERWISE.includes(one)),
    tried: ALL,
  },
  { name: 'nothing missing', missing: [], tried: ALL },
];

for (const { name, missing, tried } of CASES) {
  test(`${name}: all that one does can be done, or one is told how`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => {
      // The browser's own, of a page that is left while it still comes.
      if (!message.includes('ViewTransition opt-in disabled')) errors.push(message);
    });
    // A browser that prints; this one waits for nobody.
    await page.addInitScript(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    for (const one of missing) await page.addInitScript(MISSING[one]);
    for (const journey of tried) await journey(page, missing);
    expect(errors).toEqual([]);
  });
}

test('without HTTPS a text is copied all the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.assign(window, { kept: navigator.clipboard });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await goto(page, 'contact/');
  await press(page, '复制地址');
  await expect(page.getByText('已复制')).toBeVisible();
  await expect(page.locator('copy-button textarea')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '复制地址' })).toBeFocused();
  const text = page.evaluate(() => (window as unknown as { kept: Clipboard }).kept.readText());
  expect(await text).toBe('听潮市云岭区观潮路16号');
});

test('a page that is shown again as it was left works with its dialog open', async ({ page }) => {
  await goto(page, 'about/');
  await press(page, '设置');
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await expect(panel).toBeVisible();
  // As the browser keeps it, while another page turns on 长辈版.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    localStorage.setItem('display-settings', '{"elder":"on","size":"larger"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-elder', 'on');
  await expect(panel.getByRole('radio', { name: '更大', exact: true })).toBeChecked();
  await panel.getByRole('button', { name: '关闭' }).click();
  await press(page, '长辈版');
  await expect(page.locator('html')).not.toHaveAttribute('data-elder');
  await page.getByRole('banner').getByRole('searchbox').click();
  await page.getByRole('dialog').getByRole('searchbox').fill('一船一档');
  await page.evaluate(() => {
    for (const type of ['pagehide', 'pageshow'])
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
  });
  await page.getByRole('dialog').getByRole('searchbox').fill('渔村');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('渔村');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
