/** What an old reader comes for, on a telephone: two presses from the entrance, and it stands in sight. */
import { expect, type Page, test } from '@playwright/test';
import { eventsOf, rootOf } from './sites.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** From the entrance to the notice. */
async function toNotice(page: Page) {
  await page.goto(rootOf('other'));
  await page.locator('.ways').getByRole('link', { name: '捐赠档案' }).click();
}

test('whether it costs anything: a question leads to its answers', async ({ page }) => {
  await toNotice(page);
  const question = page.getByRole('navigation', { name: '您关心的' });
  await expect(question).toBeInViewport();
  await question.getByRole('link', { name: '要不要钱' }).click();
  await expect(page).toHaveURL(/\/donate\/ways\/#q2$/u);
  await expect(page.getByRole('rowheader', { name: '要不要钱' })).toBeInViewport();
  await expect(page.getByText('“本馆免费复制一份”')).toBeInViewport({ ratio: 1 });
});

test('what one has to write: the letter says so before one begins', async ({ page }) => {
  await toNotice(page);
  await page.getByRole('link', { name: '写意向书' }).click();
  const needed = page.getByText('其余可不填');
  await expect(needed).toBeInViewport({ ratio: 1 });
  const said = (await needed.textContent()) ?? '';
  // It names whatever the letter asks for when nothing is written, and nothing else.
  await page.getByRole('button', { name: '在网页上填写' }).click();
  await page.locator('[data-act=print]').click();
  await expect(page.locator('[aria-invalid]')).not.toHaveCount(0);
  const asked = ['姓名或单位', '电话', '怎么交', '名称'];
  await expect(page.locator('[data-error]:not(:empty)')).toHaveCount(asked.length);
  for (const label of asked) {
    const place = page.locator('fieldset, .field').filter({ hasText: label });
    await expect(place.locator('[data-error]:not(:empty)').first()).toBeVisible();
    expect(said).toContain(label);
  }
});

for (const site of ['other', 'long'] as const)
  test(`an event of ${site}, to a friend, of many years: one press to its year, and one to send it`, async ({
    page,
  }) => {
    const events = eventsOf(site);
    const years = [...Map.groupBy(events, ({ date }) => date.slice(0, 4)).values()].filter((year) =>
      year.every(({ date }) => /^\d{4}(?:-\d\d)*$/u.test(date)),
    );
    // The one leads to its event, the others to the list.
    const alone = years.find(({ length }) => length === 1) ?? [];
    const among = years.find(({ length }) => length > 1) ?? [];
    expect(among.length).toBeGreaterThan(1);
    const chosen = [...alone, ...among.slice(-1)];
    for (const { id, date, text } of chosen) {
      await page.goto(rootOf(site));
      const years = page.locator('main').getByRole('navigation', { name: '逐年目录' });
      await years.getByRole('link', { name: date.slice(0, 4), exact: true }).click();
      // While the tools of the list come, its entries move: nobody aims at what moves.
      await page.waitForURL(/\/timeline\//u);
      // On the event's own page it is a button; in a list a link that opens it there.
      const entry = page.locator(`li[id="${id}"]`);
      await page
        .getByRole('button', { name: '发给朋友' })
        .or(entry.getByRole('link', { name: '发给朋友' }))
        .click();
      await expect(page.getByRole('img', { name: text })).toBeVisible();
      // Whoever is sent the page's address is not asked to send it on.
      expect(new URL(page.url()).hash).toBe('');
    }
  });

// That the entrance leads to every event, and that each has a picture of its own words to send, is read
// in the HTML (tests/content/entrance.test.ts).
test('an event, to a friend: one press to it, also in a year of several, and one to send it', async ({
  page,
}) => {
  const events = eventsOf('site');
  const years = [...Map.groupBy(events, ({ id }) => id.slice(0, 4)).values()].toSorted(
    (one, other) => one.length - other.length,
  );
  const chosen = [years[0]?.[0], ...(years.findLast(({ length }) => length <= 3) ?? [])];
  expect(chosen.length).toBeGreaterThan(2);
  for (const { id, text } of chosen.flatMap((event) => event ?? [])) {
    await page.goto(rootOf('site'));
    await page.locator(`.years a[href$="/timeline/${id}/"]`).click();
    await page.getByRole('button', { name: '发给朋友' }).click();
    await expect(page.getByRole('img', { name: text })).toBeVisible();
  }
});
