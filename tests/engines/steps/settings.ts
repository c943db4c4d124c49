/** What readers choose about how pages look. */
import { expect } from 'vitest';
import { SETTINGS_KEY } from '../../../src/features/settings/settings.ts';
import type { Reader, Step } from '../reader.ts';

const PANEL = 'dialog.settings-panel[open]';
const BUTTON = 'settings-bar button';

const background = (reader: Reader) =>
  reader.ask(() => getComputedStyle(document.documentElement).backgroundColor);

/** Opens a page with settings that were chosen before. */
async function openWith(reader: Reader, settings: object, path: string): Promise<void> {
  await reader.open('404.html');
  await reader.ask(
    (key, kept) => {
      localStorage.setItem(key, kept);
    },
    SETTINGS_KEY,
    JSON.stringify(settings),
  );
  await reader.open(path);
}

export const SETTINGS: readonly Step[] = [
  {
    name: '长辈版 comes at one press, is kept on the next page, and goes at one press',
    async does(reader) {
      await reader.open('donate/');
      await reader.press(BUTTON, '长辈版');
      await reader.sees(`${BUTTON}[aria-pressed=true]`, '长辈版');
      await reader.open('contact/');
      await reader.sees('html[data-elder=on]');
      await reader.press(BUTTON, '长辈版');
      await reader.sees(`${BUTTON}[aria-pressed=false]`, '长辈版');
      expect(await reader.ask(() => localStorage.length)).toBe(0);
    },
  },
  {
    name: 'the panel changes the page at once, keeps it on the device, and forgets it',
    async does(reader) {
      await reader.open('article/');
      const before = await background(reader);
      await reader.press(BUTTON, '设置');
      await reader.press(`${PANEL} label`, '黑底黄字');
      await reader.sees(`${PANEL} [role=status]`, '已记在这台设备上');
      expect(await background(reader)).toBe('rgb(0, 0, 0)');
      await reader.press(`${PANEL} label`, '特大');
      await reader.sees('html[data-size=largest]');
      await reader.press(`${PANEL} button`, '关闭');
      await reader.misses(PANEL);
      await reader.open('figures/');
      expect(await background(reader)).toBe('rgb(0, 0, 0)');
      await reader.press(BUTTON, '设置');
      await reader.press(`${PANEL} button`, '恢复原样');
      await reader.sees(`${PANEL} [role=status]`, '不再记有设置');
      expect(await background(reader)).toBe(before);
      await reader.engine.keys('Escape');
      await reader.misses(PANEL);
    },
  },
  ...[{ elder: 'on' }, { size: 'largest' }, {}].map((settings): Step => ({
    name: `on a telephone the panel is within reach and closes, with ${JSON.stringify(settings)}`,
    async does(reader) {
      await reader.engine.resize(360, 740);
      await openWith(reader, settings, 'contact/');
      await reader.press(BUTTON, '设置');
      await reader.press(`${PANEL} label`, '阅读尺');
      await reader.sees('.reading-ruler');
      await reader.press(`${PANEL} button`, '关闭');
      await reader.misses(PANEL);
    },
  })),
  {
    name: 'at 400 % every choice of the panel is within reach, and it closes',
    async does(reader) {
      await reader.engine.resize(320, 256);
      await reader.open('contact/');
      await reader.press(BUTTON, '设置');
      await reader.press(`${PANEL} label`, '特大');
      await reader.sees('html[data-size=largest]');
      await reader.press(`${PANEL} label`, '阅读尺');
      await reader.press(`${PANEL} button`, '关闭');
      await reader.misses(PANEL);
    },
  },
  {
    name: 'a panel whose script failed once opens at the next press',
    async does(reader) {
      const script = reader.scriptOf('panel');
      reader.host.refused.add(script);
      await reader.open('donate/');
      await reader.press(BUTTON, '设置');
      await reader.rests();
      expect(await reader.count(PANEL)).toBe(0);
      reader.host.refused.delete(script);
      await reader.press(BUTTON, '设置');
      await reader.sees(PANEL);
    },
  },
  {
    name: 'many presses while the script of a panel fails leave one panel, when it comes',
    async does(reader) {
      const script = reader.scriptOf('panel');
      reader.host.refused.add(script);
      await reader.open('contact/');
      const presses = 8;
      for (let times = 0; times < presses; times += 1) await reader.press(BUTTON, '设置');
      await reader.sees('.not-loaded', '“设置”没能打开');
      await reader.seesMany('.not-loaded', 1);
      const tries = reader.host.asked.filter(({ path }) => path.startsWith(script));
      // For the hand that comes near, and for each press.
      expect(tries.length).toBeLessThanOrEqual(presses + 1);
      reader.host.refused.delete(script);
      // The second press meets what the first has opened, or opens nothing more.
      await reader.ask((selector) => {
        const button = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
        button?.click();
        button?.click();
      }, BUTTON);
      await reader.sees(PANEL);
      await reader.rests();
      expect(await reader.count('dialog.settings-panel')).toBe(1);
      await reader.press(`${PANEL} button`, '关闭');
      await reader.misses(PANEL);
      await reader.misses('.not-loaded');
    },
  },
  {
    name: 'what is chosen holds on the page from which one comes back',
    async does(reader) {
      await reader.open('about/');
      await reader.press('nav a', '联系');
      await reader.isAt(/^contact\/$/u);
      await reader.press(BUTTON, '长辈版');
      await reader.sees('html[data-elder=on]');
      await reader.go(-1);
      await reader.isAt(/^about\/$/u);
      await reader.sees('html[data-elder=on]');
      await reader.sees(`${BUTTON}[aria-pressed=true]`, '长辈版');
    },
  },
];
