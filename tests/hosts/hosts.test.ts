/**
 * The builds as nginx and Caddy serve them by the configurations that the build has written, and as
 * the local server does.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMMUTABLE, responseHeaders, REVALIDATE } from '../../src/hosting/headers.ts';
import { FORMATS } from '../../src/hosting/media-types.ts';
import { elementsOf, filesOf, read } from '../content/html.ts';
import type { SiteName } from '../sites.ts';
import { score } from './observatory.ts';
import { providePrograms } from './programs.ts';
import { ask, baseOf, HOSTS, nginxWords, type Running, startHost } from './servers.ts';

const DECODERS: Record<string, (bytes: Buffer) => Buffer> = {
  br: zlib.brotliDecompressSync,
  gzip: zlib.gunzipSync,
  zstd: zlib.zstdDecompressSync,
};

/** The encodings that each has files for; Debian's nginx has no module for Zstandard. */
const ENCODINGS: Record<(typeof HOSTS)[number], string[]> = {
  nginx: ['br', 'gzip'],
  caddy: ['br', 'gzip', 'zstd'],
  'npm run preview': ['br', 'gzip'],
};

/** What browsers say: Brotli is the smallest of them. */
const BROWSER = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

const SITES: SiteName[] = ['other', 'lean'];

describe.each(HOSTS.flatMap((host) => SITES.map((site) => [host, site] as const)))(
  '%s, %s',
  (host, site) => {
    let running: Running;
    const base = baseOf(site);
    const get = (target: string, headers: Record<string, string> = {}, method?: string) =>
      ask(running.place, base + target, headers, method);

    beforeAll(async () => {
      running = await startHost(host, site);
    });
    afterAll(() => running.stop());

    it('answers each file of the build with its bytes and its format', async () => {
      const types: Record<string, string> = {};
      for (const file of filesOf(site).filter((name) => !/\.(?:br|gz|zst)$/u.test(name))) {
        const { status, headers, body } = await get(file.replace(/(^|\/)index\.html$/u, '$1'));
        expect([file, status, body.equals(read(site, file))]).toEqual([file, 200, true]);
        types[path.extname(file)] ??= String(headers['content-type']);
      }
      const unnamed = Object.keys(types).filter((ending) => !(ending.slice(1) in FORMATS));
      // Pagefind's own, and `_headers`.
      expect(unnamed.filter((ending) => !/^(?:\.pf_\w+|\.pagefind|)$/u.test(ending))).toEqual([]);
      expect(types).toMatchObject({
        '.html': 'text/html;charset=utf-8',
        '.js': expect.stringMatching(/^text\/javascript/u) as string,
        '.css': expect.stringMatching(/^text\/css/u) as string,
        '.json': 'application/json',
        '.webmanifest': 'application/manifest+json',
        '.svg': 'image/svg+xml',
        '.png': 'image/png',
        '.woff2': 'font/woff2',
        '.txt': 'text/plain;charset=utf-8',
        '.csv': 'text/csv;charset=utf-8',
        '.ics': 'text/calendar;charset=utf-8',
        '.vcf': 'text/vcard;charset=utf-8',
      });
    });

    it('sends every header of the list once, whatever the status, and no version', async () => {
      const asset = filesOf(site, '_astro/*.js')[0] ?? '';
      const fresh = (await get('')).headers;
      const answers = {
        200: await get(''),
        301: await get('article'),
        304: await get('', { 'If-None-Match': fresh.etag ?? '' }),
        404: await get('nothing/'),
        405: await get('', {}, 'POST'),
        immutable: await get(asset),
      };
      for (const [name, { status, headers }] of Object.entries(answers)) {
        // Both are permanent; Caddy says the newer one.
        expect([name, status === 308 ? 301 : status]).toEqual([name, Number(name) || 200]);
        for (const [header, value] of Object.entries(responseHeaders(base))) {
          expect([name, header, headers[header.toLowerCase()]]).toEqual([name, header, value]);
        }
        expect(headers.server ?? '').not.toMatch(/\d|caddy/iu);
      }
    });

    it('lets what has a hash in its name be kept, and all else be asked again', async () => {
      const asset = filesOf(site, '_astro/*.js')[0] ?? '';
      const font = filesOf(site, '_astro/**/*.woff2')[0] ?? '';
      for (const file of [asset, font]) {
        expect([file, (await get(file)).headers['cache-control']]).toEqual([file, IMMUTABLE]);
      }
      for (const target of ['', 'article/', 'data/milestones.json', 'worker.js', '404.html', 'x']) {
        const { headers } = await get(target);
        expect([target, headers['cache-control']]).toEqual([target, REVALIDATE]);
      }
      // A file that is gone may come back.
      const gone = await get('_astro/gone.abc.js');
      expect([gone.status, gone.headers['cache-control']]).toEqual([404, REVALIDATE]);
      const { headers } = await get('article/');
      expect((await get('article/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
    });

    it('says where the rules for fetching ahead are, and in what format they are', async () => {
      const [, named = ''] =
        /^"(.+)"$/u.exec(String((await get('article/')).headers['speculation-rules'])) ?? [];
      const { status, headers, body } = await ask(running.place, named);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'application/speculationrules+json',
        IMMUTABLE,
      ]);
      expect(Object.keys(JSON.parse(body.toString()) as object)).toEqual(['prefetch']);
    });

    it('answers what is not there with the site’s own page', async () => {
      const page = read(site, '404.html');
      for (const target of ['nothing', 'nothing/', 'data/', '_astro/', 'article/x', 'x.csv']) {
        const { status, headers, body } = await get(target);
        expect([target, status, body.equals(page)]).toEqual([target, 404, true]);
        expect(headers['content-type']).toBe('text/html;charset=utf-8');
      }
      const outside = [
        `${base}%2e%2e/${site}-hosts/nginx.conf`,
        `${base}../${site}-hosts/Caddyfile`,
      ];
      for (const target of outside) {
        const { body } = await ask(running.place, target);
        expect([target, body.includes('Written by the build')]).toEqual([target, false]);
      }
    });

    it('leads from an address without its slash to the one with it', async () => {
      const { status, headers } = await get('timeline?from=2012');
      expect([301, 308]).toContain(status);
      const location = new URL(headers.location ?? '', `http://localhost${base}`);
      expect([location.host, location.pathname]).toEqual(['localhost', `${base}timeline/`]);
      // Caddy 2.6 drops the query; no link of the site is without its slash.
      if (host !== 'caddy') expect(location.search).toBe('?from=2012');
      if (base !== '/') {
        const bare = await ask(running.place, base.slice(0, -1));
        expect([301, 302]).toContain(bare.status);
        expect([bare.headers.location, bare.headers['x-content-type-options']]).toEqual([
          base,
          'nosniff',
        ]);
      }
    });

    it.each(ENCODINGS[host])('sends %s as it was made by the build', async (encoding) => {
      const endings: Record<string, string> = { br: '.br', gzip: '.gz', zstd: '.zst' };
      for (const [target, file] of [
        ['article/', 'article/index.html'],
        ['data/milestones.json', 'data/milestones.json'],
      ] as const) {
        const answer = await get(target, { 'Accept-Encoding': encoding });
        expect([target, answer.headers['content-encoding']]).toEqual([target, encoding]);
        expect(String(answer.headers.vary).toLowerCase()).toContain('accept-encoding');
        expect(answer.body.equals(read(site, file + (endings[encoding] ?? '')))).toBe(true);
        expect(DECODERS[encoding]?.(answer.body).equals(read(site, file))).toBe(true);
      }
    });

    it('prefers Brotli, and compresses nothing for those who have not asked', async () => {
      expect((await get('article/', BROWSER)).headers['content-encoding']).toBe('br');
      const plain = await get('article/');
      expect([plain.headers['content-encoding'], String(plain.headers.vary).toLowerCase()]).toEqual(
        [undefined, 'accept-encoding'],
      );
      const font = filesOf(site, '_astro/**/*.woff2')[0] ?? '';
      expect((await get(font, BROWSER)).headers['content-encoding']).toBeUndefined();
    });

    it('has the best grade of the public Observatory, on every page', async () => {
      for (const file of filesOf(site, '**/index.html')) {
        const { headers, body } = await get(file.replace(/index\.html$/u, ''));
        const elements = elementsOf(parse(body.toString()));
        expect([file, score({ headers, elements })]).toEqual([file, 130]);
      }
    });
  },
);

describe.each(['nginx', 'caddy'] as const)('%s, what has moved', (host) => {
  let running: Running;
  beforeAll(async () => {
    running = await startHost(host, 'annals');
  });
  afterAll(() => running.stop());

  it('is answered with where it is now, and every header', async () => {
    const { status, headers } = await ask(running.place, '/timeline/1984/?mark=1');
    expect([status, headers.location]).toEqual([301, '/timeline/1984-10/']);
    for (const [header, value] of Object.entries(responseHeaders('/')))
      expect([header, headers[header.toLowerCase()]]).toEqual([header, value]);
    expect((await ask(running.place, '/timeline/1984-10/')).status).toBe(200);
  });

  it('says why it is gone, where it is nowhere', async () => {
    const { status, body } = await ask(running.place, '/timeline/1960/');
    expect([status, body.equals(read('annals', 'timeline/1960/index.html'))]).toEqual([200, true]);
  });
});

describe('nginx -t', () => {
  it.each<SiteName>([...SITES, 'annals'])(
    'accepts the configuration of %s without a warning',
    (site) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'host-'));
      const { nginx } = providePrograms();
      const { status, stderr } = spawnSync(
        nginx,
        [...nginxWords(site, folder), '-t', '-e', 'stderr'],
        {
          encoding: 'utf8',
        },
      );
      rmSync(folder, { recursive: true });
      expect([status, /\[(?:warn|error|emerg)\].*/u.exec(stderr)?.[0]]).toEqual([0, undefined]);
    },
  );
});

describe.each(SITES)('nginx without absolute_redirect, %s', (site) => {
  let running: Running;
  const base = baseOf(site);
  const asked = { Host: 'archives.example' };

  beforeAll(async () => {
    running = await startHost('nginx', site, 'absolute_redirect');
  });
  afterAll(() => running.stop());

  it('leads to the host that it is asked at, as the guide says of old ones', async () => {
    const { status, headers } = await ask(running.place, `${base}timeline?from=2012`, asked);
    expect([status, headers.location]).toEqual([
      301,
      `http://archives.example${base}timeline/?from=2012`,
    ]);
    if (base === '/') return;
    const bare = await ask(running.place, base.slice(0, -1), asked);
    expect([bare.status, bare.headers.location]).toEqual([301, `http://archives.example${base}`]);
  });

  it('answers pages and what is not there', async () => {
    expect((await ask(running.place, `${base}article/`, asked)).status).toBe(200);
    expect((await ask(running.place, `${base}nothing/`, asked)).status).toBe(404);
  });
});

describe.each(HOSTS)('%s, objects', (host) => {
  let running: Running;
  beforeAll(async () => {
    running = await startHost(host, 'museum');
  });
  afterAll(() => running.stop());

  it('may be shown by viewers on other hosts: manifests, pictures, sounds', async () => {
    const [picture = ''] = filesOf('museum', '_astro/*.webp');
    const [sound = ''] = filesOf('museum', 'objects/**/*.{mp3,m4a}');
    for (const file of ['iiif/collection.json', picture, sound]) {
      const { status, headers } = await ask(running.place, `/${file}`);
      expect([
        file,
        status,
        headers['access-control-allow-origin'],
        headers['cross-origin-resource-policy'],
        headers['x-frame-options'],
      ]).toEqual([file, 200, '*', 'cross-origin', 'DENY']);
    }
  });
});
