/**
 * What `npm run preserve` puts away: the same each time, whole, with all that is published, and to
 * be read and searched in a viewer that others wrote.
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { WARCParser } from 'warcio';
import { read } from '../content/html.ts';
import { folderOf, LEAN_CONTENT, PORTAL } from '../sites.ts';
import { emptyFolder, onlyBag, openViewer, preserve, type Run, storedFiles } from './bag.ts';

// One bag serves all tests here.
test.describe.configure({ mode: 'default' });

const SITE = 'lean';
const HOME = PORTAL.SITE_URL + PORTAL.SITE_BASE;
/** Made after the site was built, as editions are. */
const EDITION = 'editions/booklet.pdf';
const DATE = { SOURCE_DATE_EPOCH: '1693267200' };
const folder = emptyFolder('preservation');
const NAME = 'www.example.gov.cn-portal-xs-20230829T000000Z';
const bag = path.join(folder, 'one', NAME);
const inBag = (file: string) => readFileSync(path.join(bag, file));
const hashOf = (bytes: Uint8Array, algorithm = 'sha256') =>
  createHash(algorithm).update(bytes).digest('hex');

interface Kept {
  type: string;
  id: string;
  url: string;
  date: string;
  status: string;
  headers: [string, string][];
  payload: Buffer;
  digest: string;
  refersTo: string;
}
const records: Kept[] = [];
let runs: Run[] = [];

/** The files that the site says it has, and the list itself, with the addresses they are asked at. */
const published = new Map(
  [
    ...read(SITE, 'data/manifest-sha256.txt').toString().trimEnd().split('\n'),
    '  data/manifest-sha256.txt',
    `  ${EDITION}`,
  ]
    .map((line) => line.replace(/^\S*\s+/u, ''))
    .map((file) => [HOME + encodeURI(file.replace(/(^|\/)index\.html$/u, '$1')), file]),
);

test.beforeAll(async () => {
  rmSync(folder, { recursive: true });
  const run = (name: string, zone: string) => {
    // A copy has other times of its files, and the other machine is elsewhere.
    const site = path.join(folder, `site-${name}`);
    cpSync(folderOf(SITE), site, { recursive: true });
    mkdirSync(path.join(site, 'editions'), { recursive: true });
    writeFileSync(path.join(site, EDITION), 'PDF');
    return preserve([site, '--outDir', path.join(folder, name)], { ...DATE, TZ: zone });
  };
  runs = await Promise.all([run('one', 'UTC'), run('two', 'Asia/Shanghai')]);
  const parser = new WARCParser(createReadStream(path.join(bag, 'data/site.warc.gz')), {
    keepHeadersCase: true,
  });
  for await (const record of parser) {
    const payload = Buffer.from(await record.readFully(false));
    records.push({
      type: record.warcType,
      id: record.warcHeader('WARC-Record-ID') ?? '',
      url: record.warcTargetURI ?? '',
      date: record.warcDate ?? '',
      status: String(record.httpHeaders?.statusCode ?? ''),
      headers: [...((record.httpHeaders?.headers ?? []) as Iterable<[string, string]>)],
      payload,
      digest: record.warcPayloadDigest ?? '',
      refersTo: record.warcRefersToTargetURI ?? '',
    });
  }
});

test('each run says what it does, and ends well', () => {
  for (const { code, output } of runs) {
    expect([code, output]).toEqual([0, expect.stringMatching(/^Crawling \d+ pages/u)]);
    expect(output).toContain('（档案包已就绪）');
  }
});

test('two runs in two folders give the same bags', () => {
  expect(onlyBag(path.join(folder, 'one'))).toBe(NAME);
  expect(onlyBag(path.join(folder, 'two'))).toBe(NAME);
  const files = (run: string) => {
    const root = path.join(folder, run, NAME);
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => `${hashOf(readFileSync(file))} ${path.relative(root, file)}`)
      .sort();
  };
  expect(files('one').length).toBeGreaterThan(60);
  expect(files('one')).toEqual(files('two'));
});

test('the command proves a bag whole, and names what is not', async () => {
  const whole = await preserve(['--verify', bag]);
  expect(whole.code).toBe(0);
  expect(whole.output.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^The bag is whole（档案包完好）: \d+ files, .*[0-9a-f]{64}$/u),
  ]);
  const other = path.join(folder, 'two', NAME);
  const wacz = path.join(other, 'data/site.wacz');
  const bytes = readFileSync(wacz);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(wacz, bytes);
  rmSync(path.join(other, 'data/source/page.txt'));
  writeFileSync(path.join(other, 'data/extra\u001B.txt'), '');
  const { code, output } = await preserve(['--verify', other]);
  expect(code).toBe(1);
  const lines = output.trimEnd().split('\n');
  expect(lines).toContain('altered（内容有变）: data/site.wacz');
  expect(lines).toContain('missing（缺失）: data/source/page.txt');
  expect(lines).toContain('extra（多出）: data/extra%1B.txt');
  // And what follows from these: a folder that is now empty, and the size of the whole.
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('The bag is not whole: 5 faults.（档案包有 5 处不符。）');
});

test('what is missing is said in one line', async () => {
  const cases = [
    [['nothing'], DATE, 'Build first: npm run build（请先生成网站）'],
    [['a', 'b'], DATE, 'Say npm run preserve'],
    [['--unknown'], DATE, 'Say npm run preserve'],
    [['--verify', 'nothing'], DATE, 'There is no bag nothing'],
    [[], { SOURCE_DATE_EPOCH: 'now' }, 'SOURCE_DATE_EPOCH: found "now"'],
  ] as const;
  const said = await Promise.all(
    cases.map(([words, environment]) => preserve([...words], environment)),
  );
  expect(said.map(({ code, output }) => [code, output.trimEnd().split('\n')])).toEqual(
    cases.map(([, , message]) => [1, [expect.stringContaining(message)]]),
  );
});

test('every published file is in the WARC, with its bytes', () => {
  const responses = new Map(
    records.filter(({ type }) => type === 'response').map((r) => [r.url, r]),
  );
  expect(published.size).toBeGreaterThan(100);
  for (const [url, file] of published) {
    const record = responses.get(url);
    const hash = hashOf(readFileSync(path.join(folder, 'site-one', file)));
    expect([url, record?.status, record?.digest]).toEqual([url, '200', `sha256:${hash}`]);
    expect(hashOf(record?.payload ?? Buffer.alloc(0))).toBe(hash);
  }
  const missing = responses.get(`${HOME}not-found/`);
  expect([missing?.status, missing?.payload]).toEqual(['404', read(SITE, '404.html')]);
  // The browser asked for nothing that the list does not have.
  expect([...responses.keys()].sort()).toEqual([...published.keys(), `${HOME}not-found/`].sort());
});

test('every response has the headers that hosts are told to send', () => {
  const blocks = read(SITE, '_headers').toString().trim().split('\n\n').filter(Boolean);
  const parsed = blocks.map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const headers = lines.filter((line) => !line.includes('!')).map((line) => line.trim());
    return { prefix: pattern.trim().replace(/\*$/u, ''), headers };
  });
  const [all, immutable] = parsed;
  expect([all?.prefix, immutable?.prefix]).toEqual([
    PORTAL.SITE_BASE,
    `${PORTAL.SITE_BASE}_astro/`,
  ]);
  const types: Record<string, string> = {
    '.html': 'text/html;charset=utf-8',
    '.css': 'text/css;charset=utf-8',
    '.js': 'text/javascript;charset=utf-8',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.woff2': 'font/woff2',
    '.ics': 'text/calendar;charset=utf-8',
  };
  for (const { url, headers, type } of records.filter((record) => record.url)) {
    const said = headers.map(([name, value]) => `${name}: ${value}`);
    const isImmutable = new URL(url).pathname.startsWith(immutable?.prefix ?? '-');
    const expected = (all?.headers ?? [])
      .filter((line) => !(isImmutable && line.startsWith('Cache-Control')))
      .concat(isImmutable ? (immutable?.headers ?? []) : []);
    expect([type, url, said]).toEqual([type, url, expect.arrayContaining(expected)]);
    const bare = url.replace(/\?.*/u, '');
    const media = types[path.extname(published.get(bare) ?? 'not-found.html')];
    if (media) expect(said).toContain(`Content-Type: ${media}`);
  }
});

test('records are of the version, of the public address, and each has its own name', () => {
  expect(records[0]?.type).toBe('warcinfo');
  expect(records[0]?.payload.toString()).toContain('isPartOf: 听潮\r\n');
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  for (const { id, date, url, type } of records) {
    expect(id).toMatch(
      /^<urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}>$/u,
    );
    expect(date).toBe('2023-08-29T00:00:00Z');
    if (type !== 'warcinfo') expect(url.startsWith(HOME)).toBe(true);
  }
  // Each page can be asked with a question.
  const revisits = records.filter(({ type }) => type === 'revisit');
  const pages = [...published].filter(([, file]) => file.endsWith('.html')).map(([url]) => url);
  expect(revisits.map(({ refersTo }) => refersTo)).toEqual(expect.arrayContaining(pages));
  for (const { url, refersTo, digest } of revisits) {
    expect(url.replace(/\?.*/u, '')).toBe(refersTo);
    expect(records.find((record) => record.url === refersTo)?.digest).toBe(digest);
  }
});

test('the WACZ holds that WARC, and says what it holds', () => {
  const files = storedFiles(inBag('data/site.wacz'));
  const text = (name: string) => files.get(name)?.toString() ?? '';
  expect(files.get('archive/data.warc.gz')?.equals(inBag('data/site.warc.gz'))).toBe(true);
  const about = JSON.parse(text('datapackage.json')) as {
    mainPageUrl: string;
    resources: { path: string; hash: string; bytes: number }[];
  };
  expect(about).toMatchObject({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: '听潮',
    created: '2023-08-29T00:00:00Z',
    mainPageUrl: HOME,
  });
  const listed = [...files].filter(([name]) => !name.startsWith('datapackage'));
  expect(about.resources.map(({ path: name, hash, bytes }) => [name, hash, bytes])).toEqual(
    listed.map(([name, bytes]) => [name, `sha256:${hashOf(bytes)}`, bytes.length]),
  );
  expect(JSON.parse(text('datapackage-digest.json'))).toEqual({
    path: 'datapackage.json',
    hash: `sha256:${hashOf(files.get('datapackage.json') ?? Buffer.alloc(0))}`,
  });
  const index = text('indexes/index.cdx').trimEnd().split('\n');
  expect(index).toEqual(index.toSorted());
  expect(index.length).toBe(records.length - 1);
  const pages = text('pages/pages.jsonl').trimEnd().split('\n').slice(1);
  const article = pages
    .map((line) => JSON.parse(line) as { url: string; title: string; text: string })
    .find(({ url }) => url === `${HOME}article/`);
  expect(article?.title).toContain('听潮');
  expect(article?.text).toContain('山有岭，岭有云；城有潮，潮有声。');
});

test('the bag keeps content and source as they are, and describes all that it keeps', () => {
  const listed = read(SITE, 'data/content-sha256.txt').toString().trimEnd().split('\n');
  for (const line of listed) {
    const [hash = '', file = ''] = line.split('  ');
    expect([file, hashOf(inBag(`data/content/${file}`))]).toEqual([file, hash]);
  }
  expect(inBag('data/source/page.txt')).toEqual(
    readFileSync(path.join(LEAN_CONTENT, 'source/page.txt')),
  );
  expect(inBag(`data/${EDITION}`).toString()).toBe('PDF');
  const premis = inBag('data/metadata/premis.xml').toString();
  const manifest = inBag('manifest-sha512.txt').toString().trimEnd().split('\n');
  for (const [hash = '', file = ''] of manifest.map((line) => line.split('  '))) {
    if (file !== 'data/metadata/premis.xml')
      expect([file, premis.includes(hash)]).toEqual([file, true]);
  }
  expect(inBag('bag-info.txt').toString()).toContain(
    `Source-Organization: 听潮市云岭档案馆\nExternal-Description: 听潮 云岭四十年\nExternal-Identifier: ${HOME}\nBagging-Date: 2023-08-29\n`,
  );
  expect(inBag('data/metadata/dublin-core.xml').toString()).toContain(
    '<dc:rights xml:lang="zh-CN">文字照原文刊印，版权归原作者和主办单位所有。</dc:rights>',
  );
});

test('it is read and searched in wabac.js, the engine of ReplayWeb.page, with no network', async () => {
  const file = path.join(bag, 'data/site.wacz');
  await using viewer = await openViewer(file, `${HOME}article/`);
  const { page, address, replayed } = viewer;
  await page.goto(address);
  await expect(replayed.locator('[data-source=article]')).toContainText(
    '山有岭，岭有云；城有潮，潮有声。',
  );
  await replayed.locator('search input[name=q]').first().fill('湿度');
  await page.keyboard.press('Enter');
  await expect(replayed.locator('[data-search-state=done]')).toBeVisible();
  const hit = replayed.locator('[data-search-results] [data-result] a').first();
  await expect(hit).toHaveAttribute('href', /article\/\?mark=/u);
  await hit.click();
  await expect(replayed.locator('[data-source=article]')).toContainText(
    '全年湿度控制在55%以上65%以下',
  );
  await expect(replayed.locator('.search-marks')).toBeVisible();
});
