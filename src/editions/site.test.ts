import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../lib/command-error.ts';
import { type BuiltSite, fileAt, openSite } from './site.ts';

const HOME = 'https://www.example.gov.cn/portal/';
let folder = '';
let site: BuiltSite;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'site-')), 'dist');
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  mkdirSync(path.join(folder, 'print'));
  writeFileSync(
    path.join(folder, 'data', 'exhibition.json'),
    JSON.stringify({ url: HOME, publisher: '某某档案馆' }),
  );
  writeFileSync(path.join(folder, 'index.html'), '');
  writeFileSync(path.join(folder, 'print', 'index.html'), '');
  writeFileSync(path.join(folder, '..', 'secret.txt'), '');
  site = openSite(folder);
});
afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

describe('fileAt', () => {
  it.each([
    ['', 'index.html'],
    ['print/', 'print/index.html'],
    ['print/?a=b#c', 'print/index.html'],
    ['data/exhibition.json', 'data/exhibition.json'],
  ])('answers %s', (address, file) => {
    expect(fileAt(site, HOME + address)).toBe(path.join(folder, file));
  });

  it.each([
    `${HOME}nothing.css`,
    `${HOME}..%2Fsecret.txt`,
    'https://www.example.gov.cn/elsewhere/',
    'https://other.example/portal/',
  ])('has no file at %s', (address) => expect(fileAt(site, address)).toBeUndefined());
});

it('asks for a build where there is none', () => {
  const open = () => openSite(path.join(folder, 'print'));
  expect(open).toThrow(CommandError);
  expect(open).toThrow(/^There is no site in [^\n]+ npm run build[^\n]+$/u);
});
