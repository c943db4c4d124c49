/**
 * What readers choose about how pages look: each choice and every two together, kept or not, and by
 * keyboard.
 */
import { expect, type Page, test } from '@playwright/test';
import { THEME_COLOURS } from '../../src/ui/themes.ts';
import { SETTINGS, SETTINGS_KEY } from '../../src/features/settings/settings.ts';
import { violations } from './axe.ts';
import { rootOf } from './sites.ts';

/** What a setting does to a page, as its styles are computed. */
function look(page: Page) {
  return page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      return getComputedStyle(element);
    };
    const text = style('[data-source] p[id]');
    return {
      theme: `${style('html').backgroundColor} ${style('html').color}`,
      size: parseFloat(style('html').fontSize) / 16,
      leading: Math.round((parseFloat(text.lineHeight) / parseFloat(text.fontSize)) * 100) / 100,
      align: text.textAlign,
      face: text.fontFamily.split(',').at(-1)?.trim(),
      ruler: document.querySelector('.reading-ruler')?.checkVisibility() ?? false,
      pointer: style('html').cursor.includes('url('),
      elder: document.querySelector('footer svg')?.checkVisibility() === false,
    };
  });
}

type Look = Awaited<ReturnType<typeof look>>;

/** What each choice must do, besides what it must leave. */
const EFFECTS: [name: keyof Look, value: string, effect: unknown][] = [
  ['theme', 'paper', 'rgb(247, 242, 231) rgb(33, 28, 23)'],
  ['theme', 'lacquer', 'rgb(23, 17, 15) rgb(243, 233, 217)'],
  ['theme', 'white', 'rgb(255, 255, 255) rgb(0, 0, 0)'],
  ['theme', 'yellow', 'rgb(0, 0, 0) rgb(255, 255, 0)'],
  ['size', 'large', 1.15],
  ['size', 'larger', 1.3],
  ['size', 'largest', 1.5],
  ['leading', 'wide', 2.2],
  ['leading', 'wider', 2.6],
  ['align', 'start', 'start'],
  ['face', 'hei', 'sans-serif'],
  ['ruler', 'on', true],
  ['pointer', 'on', true],
  ['elder', 'on', true],
];

test('every choice does what it says, alone and with any other', async ({ page }) => {
  expect(EFFECTS.map(([name, value]) => [name, value])).toEqual(
    expect.arrayContaining(
      Object.entries(SETTINGS).flatMap(([name, values]) => values.map((value) => [name, value])),
    ),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${rootOf('other')}article/`);
  const plain = await look(page);
  await page.locator('settings-bar button').last().click();
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  const box = (name: string, value: string) =>
    panel.locator(`input[name=${name}][value="${value}"]`);
  // The aids come when they are first chosen.
  for (const aid of ['ruler', 'pointer']) await box(aid, 'on').check();
  await expect.poll(async () => (await look(page)).pointer).toBe(true);

  for (const [index, [name, value, effect]] of EFFECTS.entries()) {
    for (const [other, otherValue, otherEffect] of EFFECTS.slice(index)) {
      if (other === name && otherValue !== value) continue;
      await page.evaluate(
        (settings) => {
          for (const input of document.querySelectorAll<HTMLInputElement>('.settings-panel input'))
            if (input.type === 'checkbox' ? input.checked : input.value === '') input.click();
          for (const [key, chosen] of Object.entries(settings))
            document
              .querySelector<HTMLInputElement>(
                key === 'elder'
                  ? 'settings-bar button'
                  : `.settings-panel [name=${key}][value=${chosen}]`,
              )
              ?.click();
        },
        { [name]: value, [other]: otherValue },
      );
      const expected: Record<string, unknown> = { ...plain, [name]: effect, [other]: otherEffect };
      // 长辈版 is never smaller than a quarter above the ordinary.
      if (name === 'elder' || other === 'elder')
        Object.assign(expected, {
          size: Math.max(1.25, Number(expected['size'])),
          align: 'start',
        });
      expect.soft(await look(page), `${name} ${value}, ${other} ${otherValue}`).toEqual(expected);
      if (name === 'elder' || other === 'elder')
        await page.evaluate(() =>
          document.querySelector<HTMLElement>('settings-bar button')?.click(),
        );
    }
  }
});

test('on a telephone, lines of larger type are not torn apart to fill their measure', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}article/`);
  expect((await look(page)).align).toBe('justify');
  for (const size of SETTINGS.size) {
    await page.evaluate((chosen) => (document.documentElement.dataset['size'] = chosen), size);
    expect((await look(page)).align, size).toBe('start');
  }
});

test('what is chosen is kept, shown before the page is, on other pages too, and erased', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${rootOf('other')}about/`);
  const [elder, open] = [
    page.getByRole('button', { name: '长辈版' }),
    page.getByRole('button', { name: '设置' }),
  ];
  await expect(elder).toHaveAttribute('aria-pressed', 'false');
  await elder.click();
  await expect(elder).toHaveAttribute('aria-pressed', 'true');
  expect((await elder.boundingBox())?.height).toBeGreaterThanOrEqual(56);

  // By keyboard alone.
  await open.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await expect(panel).toMatchAriaSnapshot(`
    - dialog "阅读设置":
      - heading "阅读设置" [level=2]
      - button "关闭"
      - group "字号":
        - radio "随长辈版" [checked]
        - radio "更大"
        - radio "特大"
      - group "行距":
        - radio "标准" [checked]
        - radio "宽"
        - radio "更宽"
      - group "配色":
        - radio "随系统" [checked]
        - radio "浅色"
        - radio "深色"
        - radio "白底黑字"
        - radio "黑底黄字"
      - group "正文字体":
        - radio "宋体" [checked]
        - radio "黑体"
      - group "辅助":
        - checkbox "阅读尺"
        - checkbox "大鼠标指针"
      - status: 选了就生效，记在这台设备上，不外传。
      - button "恢复原样"
  `);
  await expect(panel.getByRole('radio', { name: '随长辈版' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: '更大' })).toBeChecked();
  await expect(panel.getByRole('status')).toContainText('已记在这台设备上');
  for (const name of ['行距', '配色']) {
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('group', { name }).locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: '深色' })).toBeFocused();
  const bars = page.locator('meta[name=theme-color]');
  for (const bar of await bars.all())
    await expect(bar).toHaveAttribute('content', THEME_COLOURS.lacquer);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(open).toBeFocused();
  const kept = await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY);
  expect(JSON.parse(kept ?? '')).toEqual({ theme: 'lacquer', size: 'larger', elder: 'on' });

  // Another page, as its first frame is: no module has run yet.
  const next = await context.newPage();
  await next.emulateMedia({ colorScheme: 'light' });
  await next.route('**/*.js', (route) => route.abort());
  await next.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      Object.assign(window, {
        atBody: Object.fromEntries(Object.entries(document.documentElement.dataset)),
      });
    }).observe(document, { childList: true, subtree: true });
  });
  await next.goto(`${rootOf('other')}contact/`, { waitUntil: 'domcontentloaded' });
  expect(await next.evaluate(() => (window as unknown as { atBody: object }).atBody)).toMatchObject(
    {
      theme: 'lacquer',
      size: 'larger',
      elder: 'on',
    },
  );
  await expect(next.locator('html')).toHaveCSS('background-color', 'rgb(23, 17, 15)');
  for (const meta of await next.locator('meta[name=theme-color]').all())
    await expect(meta).toHaveAttribute('content', THEME_COLOURS.lacquer);
  // Without their script the buttons are not offered.
  await expect(next.locator('settings-bar')).toBeHidden();
  await next.close();

  // Erased, and the page as it was.
  await open.click();
  await panel.getByRole('button', { name: '恢复原样' }).click();
  await expect(panel.getByRole('status')).toContainText('不再记有设置');
  await expect(elder).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 242, 231)');
  await expect(bars.first()).toHaveAttribute('content', THEME_COLOURS.paper);
  expect(await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY)).toBeNull();
});

test('what the panel has below says so where it is cut, and comes by a press', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(rootOf('other'));
  await page.getByRole('button', { name: '长辈版' }).click();
  await page.getByRole('button', { name: '设置' }).click();
  const more = page.getByText('下面还有');
  const last = page.getByRole('group', { name: '辅助' });
  await expect(more).toBeInViewport({ ratio: 1 });
  expect(await violations(page)).toEqual([]);
  const body = page.locator('.settings-body');
  await more.click();
  await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
  await body.evaluate((scrolled) => scrolled.scrollTo(0, scrolled.scrollHeight));
  await expect(more).toBeHidden();
  await expect(last).toBeInViewport({ ratio: 1 });
  // Where all has room nothing is said.
  await page.setViewportSize({ width: 1280, height: 1000 });
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(more).toBeHidden();
});

test('who chooses the largest type sees it chosen, below a title in one line', async ({ page }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(rootOf('other'));
    await page.getByRole('button', { name: '设置' }).click();
    const panel = page.getByRole('dialog', { name: '阅读设置' });
    const size = panel.getByRole('group', { name: '字号' }).getByText('特大');
    await size.click();
    await expect(panel.getByText('下面还有')).toBeInViewport({ ratio: 1 });
    await expect(size).toBeInViewport({ ratio: 1 });
    const title = panel.getByRole('heading').first();
    const [line, chosen, body] = await Promise.all([
      title.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
      }),
      size.boundingBox(),
      panel.locator('.settings-body').boundingBox(),
    ]);
    expect(line, `lines of the title at ${width} px`).toBe(1);
    expect((chosen?.y ?? NaN) + (chosen?.height ?? NaN)).toBeLessThanOrEqual(
      (body?.y ?? NaN) + (body?.height ?? NaN),
    );
    await page.evaluate(() => {
      localStorage.clear();
    });
  }
});

test('in 长辈版 the panel says that 长辈版 sets the size, and offers what is larger', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('display-settings', '{"elder":"on","size":"large"}');
  });
  await page.goto(rootOf('other'));
  await page.getByRole('button', { name: '设置' }).click();
  const sizes = page.getByRole('group', { name: '字号' });
  await expect(sizes).toMatchAriaSnapshot(`
    - group "字号":
      - radio "随长辈版" [checked]
      - radio "更大"
      - radio "特大"
  `);
  await expect(sizes.getByRole('radio')).toHaveCount(3);
  // 长辈版 sets long texts with a free right edge, whatever is chosen.
  await expect(page.getByRole('group', { name: '段落' })).toBeHidden();
  const type = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await type();
  await sizes.getByRole('radio', { name: '更大' }).check();
  expect(await type()).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '长辈版' }).click();
  await page.getByRole('button', { name: '设置' }).click();
  await expect(sizes).toMatchAriaSnapshot(`
    - group "字号":
      - radio "标准"
      - radio "大"
      - radio "更大" [checked]
      - radio "特大"
  `);
});

test('what is chosen in one window is shown in the others', async ({ page, context }) => {
  await page.goto(rootOf('other'));
  const other = await context.newPage();
  await other.goto(`${rootOf('other')}contact/`);
  await other.getByRole('button', { name: '长辈版' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-elder', 'on');
  await expect(page.getByRole('button', { name: '长辈版' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the reading ruler follows the pointer and the keys', async ({ page }) => {
  await page.goto(`${rootOf('other')}article/`);
  await page.locator('settings-bar button').last().click();
  await page.getByRole('checkbox', { name: '阅读尺' }).check();
  await page.keyboard.press('Escape');
  // It is fetched where it is chosen: a pointer that moves before then is not followed.
  const ruler = page.locator('.reading-ruler');
  await expect(ruler).toBeVisible();
  const middle = async () => {
    const box = await ruler.boundingBox();
    return Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2);
  };
  for (const y of [500, 180]) {
    await page.mouse.move(400, y);
    await expect.poll(middle).toBe(y);
  }
  await page.locator('a[href="#s1-p4"][data-passage]').focus();
  const line = await page.locator('a[href="#s1-p4"][data-passage]').boundingBox();
  const expected = (line?.y ?? 0) + (line?.height ?? 0) / 2;
  expect(expected).not.toBe(180);
  await expect.poll(async () => Math.abs((await middle()) - expected)).toBeLessThan(2);
});

test('where nothing can be kept, a choice holds on the page, and it says so', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${rootOf('other')}donate/`);
  await page.getByRole('button', { name: '设置' }).click();
  const panel = page.getByRole('dialog', { name: '阅读设置' });
  await panel.getByRole('radio', { name: '黑底黄字' }).check();
  await expect(panel.getByRole('status')).toContainText('只在这一页有效');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(255, 255, 0)');
  expect(errors).toEqual([]);
});

test('without JavaScript nothing dead is shown', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(rootOf('other'));
  await expect(page.locator('header')).toBeVisible();
  for (const button of await page.locator('settings-bar button').all())
    await expect(button).toBeHidden();
  await context.close();
});
