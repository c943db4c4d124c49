/**
 * What is wrong with a page for those who use it by other means: axe's findings, and what axe leaves to
 * be looked at.
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Texts have to stand out by 7:1 (WCAG 1.4.6), which is more than axe asks by itself. */
const AAA = { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } };

/** Where {@link file://./contrast.ts} asks that, in a tenth of the time. */
const NO_CONTRAST = { 'color-contrast': { enabled: false } };

/**
 * Runs axe.
 * @param within the part of the page that is looked at; all of it where none is named
 * @param rules those that are asked; all that axe asks by itself where none are named
 * @param contrast whether that of texts is asked, too
 * @returns a line for each fault, which leads to the element
 */
export async function violations(
  page: Page,
  {
    within = 'html',
    rules,
    contrast = true,
  }: { within?: string; rules?: string[]; contrast?: boolean } = {},
): Promise<string[]> {
  // Once for each page: to take it there takes longer than most questions.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    ([part, values, stricter]) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { include: [[part]] },
        {
          ...(values ? { runOnly: { type: 'rule', values } } : { rules: stricter }),
          // What passes is not asked for, which is most of the work of a long page.
          resultTypes: ['violations'],
        },
      ),
    [within, rules, contrast ? AAA : NO_CONTRAST] as const,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/**
 * Links of one name that lead to different places, as a list of links has them (WCAG 2.4.9). axe only
 * asks for such to be looked at.
 * @returns a line for each name
 */
export async function ambiguousLinks(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const places = new Map<string, Set<unknown>>();
  for (const { ignored, role, name, properties } of nodes) {
    if (ignored || role?.value !== 'link') continue;
    const place = properties?.find((property) => property.name === 'url')?.value.value;
    const label = name?.value.trim() ?? '';
    places.set(label, (places.get(label) ?? new Set()).add(place));
  }
  return Array.from(places, ([name, of]) =>
    of.size > 1 ? [`${name}: ${[...of].join(' ')}`] : [],
  ).flat();
}
