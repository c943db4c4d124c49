/**
 * A chronicle of thousands, as a district's annals have it: written by chance, the same in every run.
 */
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatDate } from '../../src/model/date-words.ts';
import { parseDate } from '../../src/model/edtf.ts';
import { LEVELS } from '../../src/words/own.ts';
import { seeded } from '../seeded.ts';

/** What is added to. */
const BASE = path.resolve(import.meta.dirname, '../fixtures/other');

const [FIRST, LAST] = [1950, 2025];
const DIRECTIONS = ['collect', 'keep', 'open', 'tell'];
const PLACES = ['云岭', '望潮', '鱼市', '石桥', '东埠', '西渡', '南塘', '北坞', '茶山', '盐场'];
const THINGS = ['渔业档案', '口述录音', '航海日志', '老照片', '船票', '会议记录', '族谱', '地图'];
const DEEDS = [
  '移交进馆',
  '修复完成',
  '数字化上网',
  '向公众开放',
  '编目完成',
  '获评优秀',
  '巡回展出',
];
const MORE = ['，共若干卷', '，群众代表到场', '，由三个部门联合办理', '，此后每年一次', ''];

/**
 * Writes a content folder: the made-up exhibition of the tests, with many more milestones.
 * @param folder absolute; replaced
 * @param count of milestones in all
 */
export function writeChronicle(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(BASE, folder, { recursive: true });
  const milestones = path.join(folder, 'milestones');
  mkdirSync(milestones, { recursive: true });
  const names = new Set(
    readdirSync(milestones)
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => path.basename(file, '.mdx')),
  );
  const random = seeded(1950);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = (of: readonly string[]) => of[below(of.length)] ?? '';
  const two = (number: number) => String(number).padStart(2, '0');
  let source = '';
  for (let number = 1; names.size < count; number += 1) {
    // Few in the early years, many in the late ones, and some years nearly empty.
    const year = LAST - Math.floor((LAST - FIRST + 1) * random() ** 1.7);
    if (year % 10 === 7 && random() < 0.9) continue;
    const month = two(1 + below(12));
    const kind = random();
    // Many fall on the same few days of a month.
    const day = kind < 0.2 ? '01' : two(1 + below(28));
    const date =
      kind < 0.65 ? `${year}-${month}-${day}` : kind < 0.95 ? `${year}-${month}` : `${year}`;
    let [name, again] = [date, 0];
    while (names.has(name)) name = `${date}-n${(again += 1)}`;
    names.add(name);
    const text = `${one(PLACES)}${one(THINGS)}${one(DEEDS)}${one(MORE)}，登记为云字第${number}号。`;
    const level = LEVELS[Math.floor(random() ** 2.5 * LEVELS.length)] ?? 'local';
    writeFileSync(
      path.join(milestones, `${name}.mdx`),
      `---\ndate: ${date}\nlevel: ${level}\ndirection: ${one(DIRECTIONS)}\n---\n\n${text}\n`,
    );
    const when = parseDate(date);
    source += `\n${when ? formatDate(when) : date}\n${text}\n`;
  }
  appendFileSync(path.join(folder, 'source', 'page.txt'), source);
}
