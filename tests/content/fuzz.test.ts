/**
 * Chance damages the files of an exhibition in every way that comes to it: each time there are problems
 * with file and field, in one line each, or an exhibition; never an error, and never a long wait.
 */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkContent } from '../../src/model/check/check.ts';
import { formatProblem } from '../../src/model/read/content-file.ts';
import { worked } from '../processor.ts';
import { seeded } from '../seeded.ts';
import { copyOfContent } from './mistakes/copy.ts';

const copy = copyOfContent();
afterAll(() => rmSync(copy.folder, { recursive: true, force: true }));

const files = readdirSync(copy.folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:mdx|yaml)$/u.test(file))
  .sort();

/** What stands in the way of a parser, or is easily typed. */
const SIGNS = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '*',
    '**',
    '_',
    '`',
    '&',
    '|',
    '!',
    '#',
    ' #',
    '%',
    '@',
  ],
  ...[
    '-',
    '---',
    '\n---\n',
    '...',
    ':',
    ': ',
    '：',
    '，',
    '“',
    '”',
    "'",
    '"',
    '\\',
    '\t',
    '\n',
    '\r\n',
  ],
  ...[
    '\0',
    '\uFEFF',
    '\u200B',
    '\u2028',
    '\u{1F600}',
    '&#0;',
    '&a',
    '*a',
    '<<: *a',
    '!!js',
    '? ',
    '~',
  ],
  ...['null', 'true', '[[', '{{', '<Note>', '</Note>', '<a', 'import ', 'export ', '1e999', '0x1F'],
  ...[
    '__proto__: 1\n',
    'constructor: 1\n',
    '2018-13-45',
    '- - - ',
    '> > > ',
    '1. 1. 1. ',
    '馆'.repeat(2000),
  ],
];

type Chance = () => number;
const one = <Item>(chance: Chance, items: readonly Item[]): Item =>
  items[Math.min(items.length - 1, Math.floor(chance() * items.length))] as Item;

/** Ways to damage a text at a place. */
const DAMAGES: ((text: string, at: number, chance: Chance) => string)[] = [
  (text, at, chance) => text.slice(0, at) + one(chance, SIGNS) + text.slice(at),
  (text, at, chance) => text.slice(0, at) + text.slice(at + 1 + Math.floor(chance() * 12)),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, chance) => {
    const lines = text.split('\n');
    const from = Math.floor((at / text.length) * lines.length);
    return lines.toSpliced(from, 1 + Math.floor(chance() * 3)).join('\n');
  },
  (text, at) => {
    const lines = text.split('\n');
    const from = Math.floor((at / text.length) * lines.length);
    return lines.toSpliced(from, 0, lines[from] ?? '').join('\n');
  },
  (text, at, chance) => {
    const lines = text.split('\n');
    const from = Math.floor((at / text.length) * lines.length);
    const indent = one(chance, [' ', '  ', '\t', '    ', '　']);
    return lines.with(from, indent + (lines[from] ?? '')).join('\n');
  },
  (text, at, chance) =>
    text.replaceAll(one(chance, Array.from(text.slice(at, at + 9))), one(chance, SIGNS)),
  (text, at, chance) => text.slice(0, at) + one(chance, SIGNS).repeat(400) + text.slice(at),
];

const ROUNDS = 300;
/** Milliseconds of work that an editor may wait for. */
const LONGEST = 10_000;

it.each(Array.from({ length: 6 }, (_, at) => at + 1))(
  'chance %i finds no way past the check',
  async (seed) => {
    const chance = seeded(seed * 7919);
    for (let round = 0; round < ROUNDS / 6; round += 1) {
      const file = one(chance, files);
      const whole = copy.read(file);
      let text = whole;
      const times = 1 + Math.floor(chance() * 3);
      for (let time = 0; time < times && text !== ''; time += 1) {
        text = one(chance, DAMAGES)(text, Math.floor(chance() * text.length), chance);
      }
      copy.write(file, text);
      const start = worked();
      const result = await checkContent(copy.folder).catch((error: unknown) => String(error));
      const waited = worked() - start;
      copy.write(file, whole);
      const context = `seed ${seed}, round ${round}, ${file}`;
      if (typeof result === 'string') throw new Error(`${context}: ${result}`);
      expect(waited, context).toBeLessThan(LONGEST);
      expect(result.exhibition === undefined, context).toBe(result.problems.length > 0);
      for (const problem of result.problems) {
        expect(problem.file, context).toContain(copy.folder);
        expect(problem.field, context).not.toBe('');
        const line = formatProblem({ ...problem, file: path.relative(copy.folder, problem.file) });
        expect(line, context).toMatch(/^[^\n\r\t]+: found .+; expected .+（.*\p{Script=Han}.*）$/u);
        expect(line, context).not.toMatch(/undefined|\[object|NaN|function|\n/u);
        expect(line.length, context).toBeLessThan(600);
      }
    }
  },
);
