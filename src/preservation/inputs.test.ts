import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../lib/command-error.ts';
import { formatManifest } from '../lib/fixity.ts';
import { hashesOf } from '../lib/hashes.ts';
import { readInputs } from './inputs.ts';
import { bagName } from './preserve.ts';

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const read = () => readInputs(path.join(folder, 'dist'), path.join(folder, 'content'));

const CONTENT = ['exhibition.yaml', 'source/page.txt'];
const SITE = ['404.html', 'data/content-sha256.txt', 'data/exhibition.json', 'index.html'];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'inputs-'));
  for (const file of CONTENT) write(`content/${file}`, file);
  const content = formatManifest(hashesOf(path.join(folder, 'content'), CONTENT));
  write('dist/data/content-sha256.txt', content);
  write('dist/data/exhibition.json', '{ "title": "潮与档", "url": "https://www.example.gov.cn/" }');
  write('dist/index.html', '<h1>潮与档</h1>');
  write('dist/404.html', '<h1>没有</h1>');
  const site = formatManifest(hashesOf(path.join(folder, 'dist'), SITE));
  write('dist/data/manifest-sha256.txt', site);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('readInputs', () => {
  it('reads what is published, and the content that it was built from', async () => {
    write('dist/_headers', 'not served');
    write('dist/index.html.br', 'the same, compressed');
    write('content/.DS_Store', 'not the editors’');
    const inputs = await read();
    expect(inputs.about.title).toBe('潮与档');
    expect(inputs.files).toEqual([...SITE, 'data/manifest-sha256.txt'].sort());
    expect(inputs.contentFiles).toEqual(CONTENT);
    expect(inputs.editions).toEqual([]);
  });

  it('takes editions along, though they were made after the list', async () => {
    write('dist/editions/booklet.pdf', 'PDF');
    const inputs = await read();
    expect(inputs.editions).toEqual(['editions/booklet.pdf']);
    expect(inputs.files).toContain('editions/booklet.pdf');
  });

  it.each(['', 'dist/data/manifest-sha256.txt', 'dist/data/exhibition.json'])(
    'asks for a build where there is none (%s)',
    async (file) => {
      rmSync(path.join(folder, file || 'dist'), { recursive: true });
      await expect(read()).rejects.toThrow(CommandError);
      await expect(read()).rejects.toThrow('Build first: npm run build（请先生成网站）');
    },
  );

  it('takes no site that is not as it was built', async () => {
    write('dist/index.html', '<h1>别的</h1>');
    await expect(read()).rejects.toThrow('index.html is altered: the site is not as it was built');
    rmSync(path.join(folder, 'dist/index.html'));
    await expect(read()).rejects.toThrow('index.html is missing');
  });

  it('takes no content that the site was not built from', async () => {
    write('content/exhibition.yaml', 'title: 别的');
    await expect(read()).rejects.toThrow('exhibition.yaml is not what the site was built from');
    rmSync(path.join(folder, 'content'), { recursive: true });
    await expect(read()).rejects.toThrow('exhibition.yaml is not what the site was built from');
  });
});

it('names a bag by the site and the version', () => {
  const date = new Date('2023-08-29T07:08:09.010Z');
  expect(bagName('https://www.example.gov.cn/', date)).toBe('www.example.gov.cn-20230829T070809Z');
  expect(bagName('http://localhost:4321/a/b/', date)).toBe('localhost-4321-a-b-20230829T070809Z');
});
