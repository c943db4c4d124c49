/** The exhibition without a network, after one visit. */
import { expect } from 'vitest';
import { standsForAll, pathsOf } from '../../e2e/sites.ts';
import { pageOf, textOf } from '../../content/html.ts';
import type { Reader, Step } from '../reader.ts';
import { until } from '../until.ts';

/** Visits a page, and waits until all is on the device. */
async function visit(reader: Reader, path: string): Promise<void> {
  await reader.open(path);
  const kept = () => reader.ask(() => navigator.serviceWorker.controller !== null);
  await until(async () => expect(await kept()).toBe(true));
}

const headingOf = (path: string) => {
  const { elements } = pageOf('other', path.replace(/(?:^|\/)$/u, '$&index.html'));
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  if (!heading) throw new Error(`${path} has no heading`);
  return textOf(heading);
};

export const OFFLINE: readonly Step[] = [
  {
    name: 'without a network every page is there, after one visit',
    kept: true,
    async does(reader) {
      await visit(reader, '');
      await reader.host.cut();
      for (const path of pathsOf('other').filter((one) => standsForAll('other', one))) {
        await reader.open(path);
        const heading = await reader.ask(() => document.querySelector('h1')?.textContent ?? '');
        expect(heading, path).toBe(headingOf(path));
      }
    },
  },
  {
    name: 'when the network goes amid a search, it, timeline, settings and letter are at work',
    kept: true,
    async does(reader) {
      await visit(reader, 'contact/');
      await reader.press('header input[name=q]');
      await reader.fill('dialog[open] input[name=q]', '一船一档');
      await reader.sees('dialog [data-result]', '一船一档');
      await reader.host.cut();
      await reader.fill('dialog[open] input[name=q]', '湿度');
      await reader.sees('dialog [data-result]', '湿度');
      await reader.press('dialog [data-result] a');
      await reader.sees('.search-marks', '湿度');
      await reader.open('timeline/');
      await reader.press('[data-view=closer]');
      await reader.isAt(/from=\d/u);
      await reader.press('settings-bar button', '设置');
      await reader.press('dialog.settings-panel label', '深色');
      await reader.sees('html[data-theme=lacquer]');
      await reader.open('donate/letter/');
      await reader.press('[data-act=start]');
      await reader.fill('#letter-name', '张阿公');
      await reader.sees('[data-letter] [data-slot=name]', '张阿公');
    },
  },
];
