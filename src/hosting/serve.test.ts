import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandError } from '../lib/command-error.ts';
import { serve } from './serve.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks as given: `fetch` would tidy the path up before the server sees it. */
async function ask(
  server: Server,
  target: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: '127.0.0.1', port, path: target, method, headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

let folder: string;
const running: Server[] = [];

async function start(base = '/'): Promise<{ server: Server; address: string }> {
  const started = await serve(path.join(folder, 'site'), '127.0.0.1', '0', base);
  running.push(started.server);
  return started;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'serve-'));
  const site = path.join(folder, 'site');
  await mkdir(path.join(site, 'article'), { recursive: true });
  await mkdir(path.join(site, '_astro'));
  await mkdir(path.join(site, 'data'));
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(site, 'sound.mp3'), 'lalala');
  for (const name of ['film.mp4', 'talk.m4a']) await writeFile(path.join(site, name), 'lalala');
  await writeFile(path.join(site, 'index.html'), '<h1>潮与档</h1>');
  await writeFile(path.join(site, 'article', 'index.html'), '<h1>文章</h1>');
  await writeFile(path.join(site, '404.html'), '<h1>这一页不在架上</h1>');
  await writeFile(path.join(site, '_astro', 'page.abc123.js'), 'export {}');
  await writeFile(path.join(site, 'data', 'source.txt'), '时序更替');
});

afterAll(async () => {
  for (const server of running) server.close();
  await rm(folder, { recursive: true });
});

describe('serve', () => {
  it('gives its address and answers there', async () => {
    const { server, address } = await start();
    expect(address).toBe(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<h1>潮与档</h1>');
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  it('answers at directory-style addresses and redirects to them', async () => {
    const { server } = await start();
    expect((await ask(server, '/article/')).body).toBe('<h1>文章</h1>');
    const bare = await ask(server, '/article?from=1');
    expect([bare.status, bare.headers.location]).toEqual([301, '/article/?from=1']);
    expect((await ask(server, '//article')).status).toBe(404);
  });

  it('answers with the page for what is not found, and says so', async () => {
    const { server } = await start();
    for (const target of ['/nothing/', '/article/nothing.html', '/%E4%BD%A0', '/%', '/__proto__']) {
      const { status, body, headers } = await ask(server, target);
      expect([target, status, body]).toEqual([target, 404, '<h1>这一页不在架上</h1>']);
      expect(headers['content-type']).toBe('text/html;charset=utf-8');
    }
  });

  it('sends the security headers with every answer', async () => {
    const { server } = await start();
    for (const [target, method] of [
      ['/', 'GET'],
      ['/nothing', 'GET'],
      ['/article', 'GET'],
      ['/', 'POST'],
    ] as const) {
      const { headers } = await ask(server, target, method);
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
  });

  it('lets only files with a hash in their name be kept', async () => {
    const { server } = await start();
    const hashed = await ask(server, '/_astro/page.abc123.js');
    expect(hashed.headers['cache-control']).toContain('immutable');
    const page = await ask(server, '/article/');
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await ask(server, '/article/', 'GET', {
      'If-None-Match': page.headers.etag ?? '',
    });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('says of plain text that it is UTF-8', async () => {
    const { server } = await start();
    const { headers, body } = await ask(server, '/data/source.txt');
    expect([headers['content-type'], body]).toEqual(['text/plain;charset=utf-8', '时序更替']);
  });

  it('answers GET and HEAD only', async () => {
    const { server } = await start();
    const head = await ask(server, '/article/', 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength('<h1>文章</h1>')));
    expect(await ask(server, '/nothing', 'HEAD')).toMatchObject({ status: 404, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask(server, '/', method);
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  it('gives nothing that lies outside of the build', async () => {
    const { server } = await start();
    for (const target of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..\\secret.txt',
    ]) {
      const { status, body } = await ask(server, target);
      expect([target, status, body.includes('secret')]).toEqual([target, 404, false]);
    }
  });

  it('survives a range that ends before it begins', async () => {
    const { server } = await start();
    expect((await ask(server, '/', 'GET', { Range: 'bytes=5-2' })).status).toBe(200);
    expect((await ask(server, '/sound.mp3', 'GET', { Range: 'bytes=5-2' })).status).toBe(200);
    expect((await ask(server, '/')).status).toBe(200);
  });

  it('answers with a part of a sound, as Safari asks before it plays one', async () => {
    const { server } = await start();
    const { status, headers, body } = await ask(server, '/sound.mp3', 'GET', {
      Range: 'bytes=0-1',
    });
    expect([status, headers['content-range'], body]).toEqual([206, 'bytes 0-1/6', 'la']);
    const rest = await ask(server, '/sound.mp3', 'GET', { Range: 'bytes=2-' });
    expect([rest.status, rest.body, rest.headers['content-type']]).toEqual([
      206,
      'lala',
      'audio/mpeg',
    ]);
  });

  it.each([
    ['/film.mp4', 'video/mp4'],
    ['/talk.m4a', 'audio/mp4'],
  ])('answers with a part of %s', async (file, type) => {
    const { server } = await start();
    const { status, headers, body } = await ask(server, file, 'GET', { Range: 'bytes=2-3' });
    expect([status, headers['content-range'], headers['content-type'], body]).toEqual([
      ...[206, 'bytes 2-3/6', type, 'la'],
    ]);
  });

  it('mounts the site under a path', async () => {
    const { server, address } = await start('/portal/xs/');
    expect(address.endsWith('/portal/xs/')).toBe(true);
    expect((await ask(server, '/portal/xs/article/')).body).toBe('<h1>文章</h1>');
    const bare = await ask(server, '/portal/xs/article');
    expect(bare.headers.location).toBe('/portal/xs/article/');
    for (const target of ['/', '/portal/xs']) {
      const { status, headers } = await ask(server, target);
      expect([target, status, headers.location]).toEqual([target, 302, '/portal/xs/']);
    }
    expect((await ask(server, '/article/')).status).toBe(404);
    expect((await ask(server, '/portal/xs/nothing')).body).toBe('<h1>这一页不在架上</h1>');
  });

  it('says in one line that the port is taken, and how to choose another', async () => {
    const { server } = await start();
    const port = String((server.address() as AddressInfo).port);
    const second = serve(path.join(folder, 'site'), '127.0.0.1', port, '/');
    await expect(second).rejects.toThrow(CommandError);
    await expect(second).rejects.toThrow(
      new RegExp(`^Port ${port} is taken.*PORT=${Number(port) + 1} npm start.*占用.*$`, 'u'),
    );
  });

  it('says in one line that there is no build, or that the port is none', async () => {
    await expect(serve(path.join(folder, 'no'), '127.0.0.1', '0', '/')).rejects.toThrow(
      /^There is no site in .*npm run build.*$/u,
    );
    for (const port of ['abc', '70000', '-1', '80.5']) {
      await expect(serve(path.join(folder, 'site'), '127.0.0.1', port, '/')).rejects.toThrow(
        `PORT is "${port}"`,
      );
    }
  });
});

describe('npm run preview', () => {
  const command = path.join(import.meta.dirname, '../commands/preview.ts');
  const run = (port: number | string) =>
    spawn(process.execPath, [command, path.join(folder, 'site')], {
      env: { ...process.env, PORT: String(port), HOST: '', SITE_BASE: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async (signal) => {
    const child = run(0);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(line.toString()).toMatch(
      /^The exhibition is at http:\/\/127\.0\.0\.1:\d+\/ .*展览已就绪.*\n$/u,
    );
    // An open connection must not keep it alive.
    await fetch(/http:\S+/u.exec(line.toString())?.[0] ?? '');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('exits with 1, one line and no stack trace when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const child = run(port);
    const output: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    expect(await once(child, 'close')).toEqual([1, null]);
    other.close();
    const lines = Buffer.concat(output).toString().trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`Port ${port} is taken`);
  });
});
