/** From something at home to a letter, its file, and the telephone. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { readLetterFile } from '../../../src/features/giving/letter/letter-file.ts';
import type { Reader, Step } from '../reader.ts';
import { until } from '../until.ts';

const NAME = '#letter-name';
const ITEM = '[data-items] [data-field="items.name"]';
const SHEET = '[data-letter]';
const STATUS = 'letter-desk [data-status]';

/** Opens the letter, and waits for what helps to write it. */
async function openDesk(reader: Reader): Promise<void> {
  await reader.open('donate/letter/');
  await reader.press('[data-act=start]');
  await reader.sees(ITEM);
}

/** Opens the letter, and fills what must be filled. */
async function writeLetter(reader: Reader): Promise<void> {
  await openDesk(reader);
  await reader.fill(NAME, '张阿公');
  await reader.fill('#letter-telephone', '138 0000 0000');
  await reader.press('.radios label', '寄存');
  await reader.fill(ITEM, '民国家谱');
  await reader.sees(`${SHEET} [data-slot=name]`, '张阿公');
  await reader.sees(`${SHEET} [data-value=寄存]`, '☑');
  await reader.sees(`${SHEET} tbody`, '民国家谱');
}

/** The letter's file among the downloads, once it is whole. */
function savedFile(folder: string): Promise<string> {
  return until(async () => {
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.html'));
    const file = path.join(folder, name);
    const letter = readLetterFile(await readFile(file, 'utf8'));
    if (typeof letter === 'string') throw new Error(letter);
    return file;
  });
}

export const GIVING: readonly Step[] = [
  {
    name: 'the box on the notice answers, in traditional characters, too',
    async does(reader) {
      await reader.open('donate/');
      await reader.fill('#thing', '爺爺的族譜');
      await reader.engine.keys('Enter');
      await reader.isAt(/^donate\/things\/\?q=/u);
      await reader.sees('[data-answer]', '第三类');
      await reader.fill('#thing', '电视机、老照片、金鱼');
      await reader.sees('main [data-status]', '公告没有写“金鱼”');
      await reader.seesMany('[data-answer] .thing', 3);
    },
  },
  {
    name: 'a picked thing is answered, and written into the letter',
    async does(reader) {
      await reader.engine.resize(360, 740);
      await reader.open('donate/');
      const { words } = await reader.sees('.picks a[href*="#t-"]');
      await reader.press('.picks a[href*="#t-"]');
      await reader.sees('[data-answer] .thing h2', words.trim());
      await reader.press('[data-answer] .thing a', '写进意向书');
      await reader.sees(ITEM, words.trim());
    },
  },
  {
    name: 'the letter says what is missing, beside the fields',
    async does(reader) {
      await openDesk(reader);
      await reader.press('[data-act=print]');
      await reader.sees(STATUS, '还有4处');
      await reader.sees(`${NAME}:focus`);
      await reader.sees('#letter-name-error', '');
    },
  },
  {
    name: 'the letter is saved as a file, and opened again',
    async does(reader) {
      await writeLetter(reader);
      await reader.press('[data-act=save-file]');
      const file = await savedFile(reader.engine.downloads);
      await openDesk(reader);
      await reader.engine.choose('letter-desk input[type=file]', file);
      await reader.sees(STATUS, '已打开');
      await reader.sees(NAME, '张阿公');
      await reader.sees(`${SHEET} tbody`, '民国家谱');
    },
  },
  {
    name: 'the letter is kept on the device, and forgotten, where one presses for it',
    async does(reader) {
      await writeLetter(reader);
      expect(await reader.ask(() => Object.keys(localStorage))).toEqual([]);
      await reader.press('[data-act=store]');
      await reader.sees(STATUS, '没有发送');
      await openDesk(reader);
      await reader.press('[data-act=restore]');
      await reader.sees(NAME, '张阿公');
      await reader.press('[data-act=forget]');
      expect(await reader.ask(() => Object.keys(localStorage))).toEqual([]);
    },
  },
  {
    name: 'the letter is copied',
    async does(reader) {
      await writeLetter(reader);
      await reader.press('[data-act=copy]');
      await reader.sees(STATUS, '已复制');
      const pasted = await reader.paste();
      for (const part of ['云岭档案馆：', '姓名或单位：张阿公', '方式：寄存', '1. 民国家谱'])
        expect(pasted).toContain(part);
    },
  },
  {
    name: 'the address of the archives is copied',
    async does(reader) {
      await reader.open('contact/');
      await reader.press('copy-button button', '复制地址');
      await reader.sees('copy-button [role=status]', '已复制');
      expect(await reader.paste()).toBe('听潮市云岭区观潮路16号');
    },
  },
];
