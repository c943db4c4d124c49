/** Searching, and landing where a hit leads. */
import { expect } from 'vitest';
import { marked } from '../in-page.ts';
import type { Reader, Step } from '../reader.ts';
import { until } from '../until.ts';

const HIT = '[data-search-results] > [data-result]';
const BOX = 'dialog[open] input[name=q]';
const HEAD = 'header input[name=q]';

/** The marks of the place that a hit leads to. */
async function seesMarks(reader: Reader, words: string): Promise<void> {
  await reader.sees('.search-marks', `已标出“${words}”`);
  expect(await reader.ask(marked)).toContain(words);
}

export const SEARCH: readonly Step[] = [
  {
    name: 'search from the box of a page leads to a marked place, and the marks are cleared',
    async does(reader) {
      await reader.open('contact/');
      await reader.press(HEAD);
      await reader.fill(BOX, '一船一档');
      await reader.press(`dialog ${HIT} a`);
      await seesMarks(reader, '一船一档');
      await reader.isAt(/\?mark=一船一档/u);
      await reader.press('.search-marks button', '清除标记');
      await reader.misses('.search-marks button');
      await reader.isAt(/^[^?]*$/u);
      expect(await reader.ask(marked)).toBe('');
    },
  },
  {
    name: 'search opens by key and closes by key, and arrows lead through the hits',
    async does(reader) {
      await reader.open('timeline/2012-10/');
      // WebKitGTK gives the keys to a page that has been touched.
      await reader.press('main h1');
      await reader.engine.keys('Control', 'k');
      await reader.sees(`${BOX}:focus`);
      await reader.engine.type('石桥镇');
      await reader.sees('dialog [data-search-status]', '“石桥镇”：找到');
      await reader.engine.keys('ArrowDown');
      await reader.sees(`dialog ${HIT} a:focus`);
      await reader.engine.keys('Escape');
      await reader.misses('dialog');
      await reader.engine.keys('Control', 'k');
      await reader.sees(`${BOX}:focus`);
      await reader.fill(BOX, '石桥镇');
      await reader.engine.keys('Enter');
      await reader.isAt(/^search\/\?q=石桥镇$/u);
      await reader.sees(HIT, '石桥镇');
    },
  },
  {
    name: 'on a telephone the last hit of the dialog is within reach',
    async does(reader) {
      await reader.engine.resize(360, 740);
      await reader.open('figures/');
      await reader.press(HEAD);
      await reader.fill(BOX, '档案');
      await reader.sees(`dialog ${HIT}`);
      await reader.press(`dialog ${HIT}:last-child a`);
      await reader.isAt(/^figures\/\?mark=档案#/u);
    },
  },
  {
    name: 'a hit among things is answered by the name that was found',
    async does(reader) {
      await reader.open('contact/');
      await reader.press(HEAD);
      await reader.fill(BOX, '档案');
      await reader.press(`dialog ${HIT} a[href*="donate/things/"]`);
      await reader.isAt(/^donate\/things\/\?mark=档案#t-/u);
      await reader.sees('[data-answer] > li', '档案');
    },
  },
  {
    name: 'the page of results filters, and goes back',
    async does(reader) {
      await reader.open('search/?q=档案');
      await reader.sees('[data-search-status]', '“档案”：找到');
      const all = await reader.count(HIT);
      await reader.press('[data-filter=milestone]');
      await reader.sees('[data-filter=milestone][aria-current]');
      const some = await reader.count(HIT);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await reader.press(`${HIT} a`);
      await reader.isAt(/^timeline\/.*\?mark=档案/u);
      await seesMarks(reader, '档案');
      await reader.go(-1);
      await reader.sees('[data-filter=milestone][aria-current]');
      await reader.seesMany(HIT, some);
    },
  },
  {
    name: 'search knows letters, full width, and what is not there',
    async does(reader) {
      await reader.open('search/?q=shiqiao zhen');
      await reader.press(`${HIT} a`);
      await reader.sees('.search-marks button', '清除标记');
      expect(await reader.ask(marked)).toContain('石桥镇');
      await reader.open('search/?q=６５４３２１０９');
      await reader.sees(`${HIT} mark`, '65432109');
      await reader.open('search/?q=长安十二时辰');
      await reader.sees('[data-search-status]', '没有找到“长安十二时辰”');
    },
  },
  {
    name: 'a part of the index that failed once is asked for again',
    async does(reader) {
      const part = 'pagefind/pagefind.js';
      reader.host.refused.add(part);
      await reader.open('article/');
      await reader.press(HEAD);
      // One character, and so one question: another would be answered once the part is there.
      await reader.fill(BOX, '船');
      await reader.sees('[data-search-status]', '搜索没有成功');
      reader.host.refused.delete(part);
      await reader.press('dialog button', '再试一次');
      await reader.sees(`dialog ${HIT}`, '船');
    },
  },
  {
    name: 'a place that a link names is marked while the page is open, too',
    async does(reader) {
      await reader.open('article/?mark=档案#s1-p1');
      await seesMarks(reader, '档案');
      await reader.ask(() => {
        location.hash = '#s2-p6';
      });
      const inView = () =>
        reader.ask(() => {
          const box = document.getElementById('s2-p6')?.getBoundingClientRect();
          return box !== undefined && box.top < innerHeight && box.bottom > 0;
        });
      await until(async () => expect(await inView()).toBe(true));
    },
  },
];
