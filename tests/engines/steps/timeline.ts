/** Exploring the timeline. */
import { expect } from 'vitest';
import { eventsOf } from '../../e2e/sites.ts';
import type { Reader, Step } from '../reader.ts';

const ENTRY = '[data-entries] > li';
const CHOICE = '.timeline-choice';
const STATUS = '[data-controls] [data-status]';

const events = eventsOf('other');
const open = events.filter(({ direction }) => direction?.id === 'open');
const both = open.filter(({ level }) => level?.id === 'municipal');

/** Opens the filters, and waits for what explores. */
async function explore(reader: Reader): Promise<void> {
  await reader.press('[data-controls] summary');
  await reader.sees('[data-exploring=on]');
}

export const TIMELINE: readonly Step[] = [
  {
    name: 'two filters hold together, in the address and after a reload, and are taken back',
    async does(reader) {
      await reader.open('timeline/');
      await explore(reader);
      await reader.press(CHOICE, '走向公众');
      await reader.seesMany(ENTRY, open.length);
      await reader.press(CHOICE, '市级');
      await reader.sees(STATUS, `${both.length}件，共${events.length}件`);
      await reader.isAt(/^timeline\/\?direction=open&level=municipal$/u);
      await reader.open('timeline/?direction=open&level=municipal');
      await reader.seesMany(ENTRY, both.length);
      await reader.press('a[data-reset]', '全部显示');
      await reader.seesMany(ENTRY, events.length);
      await reader.isAt(/^timeline\/$/u);
    },
  },
  {
    name: 'back and forward know the filters',
    async does(reader) {
      await reader.open('timeline/');
      await explore(reader);
      await reader.press(CHOICE, '走向公众');
      await reader.seesMany(ENTRY, open.length);
      await reader.go(-1);
      await reader.seesMany(ENTRY, events.length);
      await reader.go(1);
      await reader.seesMany(ENTRY, open.length);
      await reader.press(`${ENTRY} a`, '看这一件');
      await reader.isAt(/^timeline\/[^/]+\/$/u);
    },
  },
  {
    name: 'the span is compared, and no longer',
    async does(reader) {
      await reader.open('timeline/');
      await explore(reader);
      await reader.press(CHOICE, '标出');
      await reader.sees('.river-chart .band');
      await reader.isAt(/^timeline\/\?compare=on$/u);
      await reader.press(CHOICE, '标出');
      await reader.misses('.river-chart .band');
      await reader.isAt(/^timeline\/$/u);
    },
  },
  {
    name: 'the river comes closer by its button and by its key',
    async does(reader) {
      await reader.open('timeline/');
      await reader.press('[data-view=closer]');
      await reader.isAt(/from=\d/u);
      await reader.sees(STATUS, '至');
      const { words } = await reader.sees(STATUS);
      await reader.ask(() => document.querySelector<HTMLElement>('.river-chart')?.focus());
      await reader.engine.keys('+');
      await reader.seesOther(STATUS, words);
      await reader.press('[data-view=whole]');
      await reader.seesMany(ENTRY, events.length);
    },
  },
  {
    name: 'an address opens the event that it names',
    async does(reader) {
      await reader.open('timeline/?direction=open&level=local#2014-06-09');
      await reader.sees('[id="2014-06-09"]:focus');
      await reader.seesMany(ENTRY, 1);
    },
  },
  {
    name: 'a script of the timeline that fails is asked for once a press, and comes when it can',
    async does(reader) {
      const script = reader.scriptOf('explore');
      reader.host.refused.add(script);
      await reader.open('timeline/');
      await reader.press('[data-view=closer]');
      await reader.rests();
      const tries = reader.host.asked.filter(({ path }) => path.startsWith(script));
      expect(tries.length).toBeGreaterThan(0);
      // For the hand that comes near, and for the press.
      expect(tries.length).toBeLessThanOrEqual(2);
      reader.host.refused.delete(script);
      await reader.press('[data-view=closer]');
      await reader.isAt(/from=\d/u);
    },
  },
];
