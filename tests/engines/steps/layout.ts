/**
 * Every page at the widths of telephones and of a desk: nothing reaches beyond the edge, and no label
 * of a few characters is parted.
 */
import { expect } from 'vitest';
import { pathsOf, standsForAll } from '../../e2e/sites.ts';
import { parted } from '../in-page.ts';
import type { Reader, Step } from '../reader.ts';

/** The last is also that of the settings that make most of everything. */
const WIDTHS = [360, 412, 1280, 320];
const SETTINGS = [
  ['data-elder', 'on'],
  ['data-size', 'largest'],
] as const;

const LABELS = 'button, summary, th, dt, legend, label';

/** By how many pixels a page can be scrolled sideways. */
const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** All text twice as large, as a reader's own styles make it (WCAG 1.4.4). */
function doubleType(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-size: 200% !important }');
  document.adoptedStyleSheets = [sheet];
}

/** What is wrong with a page, at each width and in each setting. */
async function faultsOf(reader: Reader, path: string): Promise<string[]> {
  await reader.open(path);
  const found: string[] = [];
  const look = async (what: string) => {
    const pixels = await reader.ask(beyond);
    if (pixels > 0) found.push(`/${path} ${what}: ${pixels} px`);
    for (const label of await reader.ask(parted, LABELS, 4))
      found.push(`/${path} ${what}: ${label}`);
  };
  for (const width of WIDTHS) {
    await reader.engine.resize(width, 800);
    await look(`at ${width}`);
  }
  for (const [name, value] of SETTINGS) {
    await reader.ask((...set) => document.documentElement.setAttribute(...set), name, value);
    await look(`${name} at 320`);
    await reader.ask((set) => document.documentElement.removeAttribute(set), name);
  }
  await reader.ask(doubleType);
  const pixels = await reader.ask(beyond);
  if (pixels > 0) found.push(`/${path} with text at 200 % at 320: ${pixels} px`);
  return found;
}

/** By how many pixels one part begins above the end of the one before it. */
function overlap(before: string, after: string): number {
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  return (boxOf(before)?.bottom ?? NaN) - (boxOf(after)?.top ?? NaN);
}

export const LAYOUT: readonly Step[] = [
  {
    name: 'on a telephone the water begins below the cover, of the entrance and of the booklet',
    async does(reader) {
      await reader.engine.resize(360, 740);
      for (const [path, water] of [
        ['', '#river'],
        ['print/', '.sheet svg'],
      ] as const) {
        await reader.open(path);
        expect(await reader.ask(overlap, '.cover .opening', water), path).toBeLessThanOrEqual(1);
      }
    },
  },
  {
    // In one step, as an engine begins a process for each host.
    name: 'no page scrolls sideways, and none parts a short label',
    async does(reader) {
      const paths = pathsOf('other').filter((path) => standsForAll('other', path));
      expect(paths.length).toBeGreaterThan(15);
      const found: string[] = [];
      for (const path of paths) found.push(...(await faultsOf(reader, path)));
      expect(found).toEqual([]);
    },
  },
];
