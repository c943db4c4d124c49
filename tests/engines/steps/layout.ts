/** Every page at the widths of telephones and of a desk: nothing reaches beyond the edge. */
import { expect } from 'vitest';
import { pathsOf, standsForAll } from '../../e2e/sites.ts';
import type { Step } from '../reader.ts';

/** The last is also that of the settings that make most of everything. */
const WIDTHS = [320, 412, 1280, 360];

/** By how many pixels a page can be scrolled sideways, with an attribute of the root. */
function beyond(name: string, value: string): number {
  const root = document.documentElement;
  root.setAttribute(name, value);
  const pixels = root.scrollWidth - root.clientWidth;
  root.removeAttribute(name);
  return pixels;
}

export const LAYOUT: readonly Step[] = pathsOf('other')
  .filter((path) => standsForAll('other', path))
  .map((path) => ({
    name: `/${path} does not scroll sideways`,
    async does(reader) {
      await reader.open(path);
      const found: string[] = [];
      const look = async (what: string, name: string, value: string) => {
        const pixels = await reader.ask(beyond, name, value);
        if (pixels > 0) found.push(`${what}: ${pixels} px`);
      };
      for (const width of WIDTHS) {
        await reader.engine.resize(width, 800);
        await look(`at ${width}`, 'data-plain', '');
      }
      await look('长辈版 at 360', 'data-elder', 'on');
      await look('特大 at 360', 'data-size', 'largest');
      expect(found.join('; ')).toBe('');
    },
  }));
