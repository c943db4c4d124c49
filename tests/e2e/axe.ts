/**
 * What axe finds wrong with a page.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of axe that colours decide. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe.
 * @param within the part of the page that is looked at; all of it where none is named
 * @param rules those that are asked; all that axe asks by itself where none are named
 * @returns a line for each fault, which leads to the element
 */
export async function violations(
  page: Page,
  { within = 'html', rules }: { within?: string; rules?: string[] } = {},
): Promise<string[]> {
  // Without frames there is nothing to gather in a page of its own, which costs seconds.
  const axe = new AxeBuilder({ page }).include(within).setLegacyMode();
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
