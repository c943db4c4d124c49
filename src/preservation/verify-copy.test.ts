import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandError } from '../lib/command-error.ts';
import { writeManifest } from '../build/fixity.ts';
import { staticSite } from '../hosting/static-site.ts';
import { verify } from './verify-copy.ts';

const FILES = {
  '404.html': '<h1>这一页不在架上</h1>',
  _headers: '/*',
  'article/index.html': '<h1>文章</h1>',
  'data/source.txt': '时序更替',
  'index.html': '<h1>潮与档</h1>',
  'pagefind/甲 1.pf_fragment': '甲',
};
const LISTED = Object.keys(FILES).length - 1;

let folder: string;
let good: string;
const servers: Server[] = [];

const write = async (root: string, file: string, text: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};

/** A copy of the site, damaged. */
async function damaged(): Promise<string> {
  const copy = await mkdtemp(path.join(folder, 'damaged-'));
  await cp(good, copy, { recursive: true });
  await write(copy, 'data/source.txt', '时序更替,');
  await rm(path.join(copy, 'article/index.html'));
  await write(copy, 'data/extra.txt', '');
  return copy;
}

async function serve(root: string): Promise<string> {
  const server = createServer(staticSite(root, '/portal/')).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/portal`;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'verify-'));
  good = path.join(folder, 'good');
  for (const [file, text] of Object.entries(FILES)) await write(good, file, text);
  await writeManifest(good);
  await write(good, 'index.html.br', 'the same, compressed');
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

const FOUND_IN_BOTH = [
  { path: 'article/index.html', kind: 'missing' },
  { path: 'data/source.txt', kind: 'altered' },
];

describe('a folder', () => {
  it('is whole', async () => {
    const progress: number[] = [];
    const { faults, files } = await verify(good, undefined, (checked) => progress.push(checked));
    expect([faults, files]).toEqual([[], LISTED]);
    expect(progress).toEqual(Array.from({ length: LISTED }, (_, index) => index + 1));
  });

  it('is damaged: what is altered, missing and extra is named', async () => {
    const { faults } = await verify(await damaged());
    expect(faults).toEqual([
      FOUND_IN_BOTH[0],
      { path: 'data/extra.txt', kind: 'extra' },
      FOUND_IN_BOTH[1],
    ]);
  });

  it('is damaged by one who changed the list too: a list kept elsewhere tells', async () => {
    const copy = await damaged();
    await writeManifest(copy);
    expect((await verify(copy)).faults).toEqual([]);
    const kept = path.join(good, 'data/manifest-sha256.txt');
    expect((await verify(copy, kept)).faults).toHaveLength(3);
  });
});

describe('a live copy', () => {
  it('is whole', async () => {
    const { faults, files } = await verify(await serve(good));
    expect([faults, files]).toEqual([[], LISTED]);
  });

  it('is damaged: what is altered and missing is named', async () => {
    expect((await verify(await serve(await damaged()))).faults).toEqual(FOUND_IN_BOTH);
  });

  it('answers badly: that is not taken for a missing file', async () => {
    const site = staticSite(good, '/');
    const server = createServer((request, response) => {
      if (request.url === '/article/') response.writeHead(503).end();
      else if (request.url === '/data/source.txt') response.destroy();
      else site(request, response);
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { faults } = await verify(`http://127.0.0.1:${port}`);
    expect(faults).toEqual([
      { path: 'article/index.html', kind: 'unread', reason: 'answers 503' },
      { path: 'data/source.txt', kind: 'unread', reason: expect.stringMatching(/\S/u) as string },
    ]);
  });
});

it.each([
  ['no folder', () => path.join(folder, 'nothing')],
  ['no list', () => os.tmpdir()],
])('%s is said in one line', async (_name, place) => {
  await expect(verify(place())).rejects.toThrow(CommandError);
  await expect(verify(place())).rejects.toThrow(/^There is no .*（.*）$/u);
});

it('a site without a list, and one that is not there, are each said in one line', async () => {
  const empty = await mkdtemp(path.join(folder, 'empty-'));
  await expect(verify(await serve(empty))).rejects.toThrow(/^http.*answers 404.*清单.*$/u);
  await expect(verify('http://127.0.0.1:1/')).rejects.toThrow(/^http.*cannot be reached.*$/u);
});

it('a page that is sent instead of the list is no list', async () => {
  const copy = await mkdtemp(path.join(folder, 'page-'));
  await write(copy, 'data/manifest-sha256.txt', '<!doctype html>');
  await expect(verify(copy)).rejects.toThrow(/^The list of hashes cannot be read: line 1.*$/u);
});

describe('npm run verify', () => {
  const run = async (...words: string[]) => {
    const child = spawn(process.execPath, [
      path.join(import.meta.dirname, '../commands/verify.ts'),
      ...words,
    ]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, out, err };
  };

  it('ends with 0 where all is whole, and shows the list’s own hash', async () => {
    const { code, out, err } = await run(good);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^All 5 files are as published\..*\n.*: [0-9a-f]{64}\n$/u);
  });

  it('ends with 1 and a line for each fault', async () => {
    const { code, out } = await run(await damaged());
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'missing（缺失）: article/index.html',
      'extra（多出）: data/extra.txt',
      'altered（内容有变）: data/source.txt',
      expect.stringMatching(/^3 .*3 处不符/u),
    ]);
  });

  it.each([[[]], [['/nothing']], [['a', 'b', 'c']]])(
    'ends with 1 and one line: %j',
    async (words) => {
      const { code, out, err } = await run(...words);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/^.+（.+）\n$/u);
    },
  );
});
