import { ESLint } from 'eslint';
import path from 'node:path';
import { expect, it } from 'vitest';
import { oldestBrowsers } from '../../src/lib/browsers.ts';
import { PROJECT } from '../sites.ts';
import { lackedBy } from './browser-data.ts';

const eslint = new ESLint({ cwd: PROJECT });

/** What the lint of a file's code says that browsers lack. */
async function lacked(code: string, file = 'src/lib/browser/part.ts') {
  const [result] = await eslint.lintText(code, { filePath: path.join(PROJECT, file) });
  const messages = result?.messages.filter(({ ruleId }) => ruleId === 'floor/has-all') ?? [];
  return messages.map(({ message }) => / lack (\w+):/u.exec(message)?.[1]);
}

it.each([
  ['a property', 'export const n = new URLSearchParams("a=b").size;', 'size'],
  ['a method', 'document.body.checkVisibility();', 'checkVisibility'],
  [
    'one that may be asked of nothing',
    'document.querySelector("p")?.checkVisibility();',
    'checkVisibility',
  ],
  ['one of a class that many share', 'document.body.role = "status";', 'role'],
  ['a method of arrays', 'export const a = ["b"].toSorted();', 'toSorted'],
  [
    'one of arrays that are only read',
    'export const a = (b: readonly string[]) => b.toSorted();',
    'toSorted',
  ],
  ['a function of a class', 'export const a = Object.groupBy(["b"], (b) => b);', 'groupBy'],
  ['one of a class without a name of its type', 'export const a = AbortSignal.any([]);', 'any'],
  [
    'a part of what is taken apart',
    'const { size } = new URLSearchParams(); export { size };',
    'size',
  ],
  ['a class', 'export const a = new Highlight();', 'Highlight'],
  ['a registry', 'CSS.highlights.clear();', 'highlights'],
])('finds %s that one of the oldest browsers lacks', async (_, code, name) => {
  expect(await lacked(code)).toEqual([name]);
});

it.each([
  [
    'what all of them have',
    'export const a = [structuredClone(["b"]).at(-1), document.body.hidden];',
  ],
  [
    'what the file asks for',
    'if ("share" in navigator) void navigator.share({});'.replaceAll('"', "'"),
  ],
  [
    'what is called only where it is',
    'export const a = (b: Partial<Element>) => b.checkVisibility?.();',
  ],
  ['names of our own', 'export const a = { size: 1, toSorted: () => 2 }; a.toSorted();'],
])('finds nothing in %s', async (_, code) => {
  expect(await lacked(code)).toEqual([]);
});

it('looks only at what ships to a browser', async () => {
  expect(await lacked('export const a = ["b"].toSorted();', 'src/build/renew.ts')).toEqual([]);
});

it('knows what is later, by the parts of a version', () => {
  // Safari has it since 15.4 itself, Chrome since 98, Firefox since 94.
  expect(lackedBy(undefined, 'structuredClone')).toEqual([]);
  expect(lackedBy('URLSearchParams', 'size')).toEqual(['chrome99', 'safari15.4', 'ios15.4']);
  expect(lackedBy('URLSearchParams', 'nothing')).toBeUndefined();
});

it('refuses a query that it would have to guess', () => {
  expect(() => oldestBrowsers(['last 2 versions'])).toThrow('last 2 versions');
  expect(oldestBrowsers(['ios_saf >= 15.4'])).toEqual([
    { target: 'ios15.4', name: 'safari_ios', version: '15.4' },
  ]);
});
