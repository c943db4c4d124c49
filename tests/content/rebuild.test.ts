/**
 * What comes of changed content: in development, and in a build beside what the one before has left.
 */
import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempDisposableSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PART_NAMES } from '../../src/commands/new/parts.ts';
import type { PartName } from '../../src/commands/new/parts/part.ts';
import { newExhibition } from '../../src/commands/new/write.ts';
import { develop } from '../develop.ts';
import { ASTRO, build, BUILD_OPTIONS, buildEnvironment, PROJECT } from '../sites.ts';
import { read } from './html.ts';
import { copyOfContent } from './mistakes/copy.ts';
import { SHOWN } from './mistakes/shown.ts';

it('what the tests build is built as `npm run build` does', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const program = path.relative(PROJECT, ASTRO).replaceAll('\\', '/');
  expect(scripts['build']).toBe(
    `node src/commands/require-node.mjs && node ${BUILD_OPTIONS.join(' ')} ${program} build`,
  );
});

/** What is called otherwise in a copy, without a word changed, by which Astro's cache would know a file. */
const RENAMED = [
  ['article/02-keeping.mdx', 'article/02-kept.mdx'],
  ['solicitation/3-papers.mdx', 'solicitation/papers.mdx'],
  ['solicitation/2-voices.mdx', 'solicitation/3-voices.mdx'],
  ['solicitation/papers.mdx', 'solicitation/2-papers.mdx'],
] as const;

// Two builds at once would share the folder that Astro renders from (.astro/): hence in one test.
it('a build that is ended on its way harms nothing, and the next has nothing of it', async () => {
  using copy = copyOfContent();
  for (const [from, to] of RENAMED) copy.rename(from, to);
  const place = mkdtempSync(path.join(os.tmpdir(), 'rebuild-'));
  const out = path.join(place, 'dist');
  mkdirSync(out);
  writeFileSync(path.join(out, 'index.html'), 'the last good one');
  const environment = { EXHIBITION_CONTENT: copy.folder };
  const child = spawn(process.execPath, [ASTRO, 'build', '--outDir', out], {
    cwd: PROJECT,
    env: buildEnvironment(environment),
    stdio: 'ignore',
  });
  // Pages are being written.
  const watcher = watch(place, { recursive: true }, () => {
    if (existsSync(path.join(place, 'new-dist/index.html'))) child.kill('SIGKILL');
  });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  watcher.close();
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('the last good one');

  // Under its own names again, it is the site that was built of the same words elsewhere, to the byte.
  for (const [from, to] of RENAMED.toReversed()) copy.rename(to, from);
  writeFileSync(path.join(place, 'new-dist/stale.html'), '');
  const { code, output } = build(out, environment);
  expect(code).toBe(0);
  const manifest = readFileSync(path.join(out, 'data/manifest-sha256.txt'), 'utf8');
  expect(manifest.split('\n')).toEqual(
    read('other', 'data/manifest-sha256.txt').toString().split('\n'),
  );

  // Of what takes long it has made nothing again.
  expect(output).toMatch(/\[display-font\] \d+ characters, as an earlier build had them/u);
  expect(output).toMatch(/\[search-index\] .+, as an earlier build had them/u);
  expect(output).toMatch(
    /\[precompressed\] ([1-9]\d*) files, \1 of them as an earlier build had them/u,
  );
  const left = [existsSync(path.join(out, 'stale.html')), readdirSync(place).sort()];
  expect(left).toEqual([false, ['dist', 'dist-hosts']]);
  rmSync(place, { recursive: true });
});

/** Builds what a new exhibition is written with, as it is or changed, in a place of its own. */
function buildNew(place: string, parts: readonly PartName[], change?: (content: string) => void) {
  const content = path.join(place, 'content');
  const answers = { title: '岁月留痕', institution: '某某县档案馆', address: '城关镇1号' };
  for (const [file, text] of newExhibition({ ...answers, telephone: '0571-82377412', parts })) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
  change?.(content);
  const out = path.join(place, 'dist');
  expect(build(out, { EXHIBITION_CONTENT: content }).code).toBe(0);
  return (file: string) => readFileSync(path.join(out, file), 'utf8');
}

it('what a new exhibition is written with builds at once', () => {
  using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'new-'));
  expect(buildNew(place.path, PART_NAMES)('index.html')).toContain('岁月留痕');
});

it('the years are gone through where there are several, and not where there is one event', () => {
  expect(read('other', 'timeline/index.html').toString()).toContain('data-play');
  using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'new-'));
  const built = buildNew(place.path, ['chronicle'], (content) => {
    rmSync(path.join(content, 'milestones/2002-03.mdx'));
    const source = path.join(content, 'source/page.txt');
    writeFileSync(source, readFileSync(source, 'utf8').replace(/2002年3月\n.*\n/u, ''));
  });
  const page = built('timeline/index.html');
  expect(page).toContain('id="2001"');
  expect(page).not.toContain('data-play');
});

describe('while one writes', () => {
  const copy = copyOfContent();
  let server: Awaited<ReturnType<typeof develop>>;
  beforeAll(async () => {
    copy.change('milestones/2016-09-01.mdx', './2016-09-01.jpg', './2016-09-02.jpg');
    copy.change('exhibition.yaml', 'title: 听潮', 'title: "听潮');
    server = await develop(copy.folder);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    copy[Symbol.dispose]();
  });

  let ends = new AbortController();
  let hung: string | undefined;
  beforeEach(({ task, onTestFailed }) => {
    if (hung !== undefined) throw new Error(`Not tried: ${hung} has hung`);
    ends = new AbortController();
    onTestFailed(() => {
      if ((task.result?.errors?.[0]?.message ?? '').includes('timed out')) hung = task.name;
    });
  });
  // Whatever a test still waits for is over with it.
  afterEach(() => {
    ends.abort();
  });

  const ask = (page: string) => fetch(server.address + page, { signal: ends.signal });
  const get = async (page: string) => (await ask(page)).text();
  /** However long it takes: a test that hangs is ended by its runner. */
  const until = async (page: string, ...words: string[]) => {
    let html: string;
    do html = await get(page);
    while (!words.every((word) => html.includes(word)));
    return html;
  };

  it('a server that is started on wrong content shows that, and then the pages', async () => {
    const first = await ask('');
    expect([first.status, (await first.text()).match(/<li>/gu)?.length]).toEqual([500, 2]);
    copy.restore('exhibition.yaml');
    copy.restore('milestones/2016-09-01.mdx');
    while ((await ask('timeline/2016-09-01/')).status !== 200);
  });

  it('the files that a page links to are there as in a build', async () => {
    const html = await get('timeline/2016-09-01/');
    const files = Array.from(
      html.matchAll(/ href="\/([^"?#@]+\.[a-z]+)"/gu),
      ([, file = '']) => file,
    );
    expect(files).toEqual(expect.arrayContaining(['icon.svg', 'pictures.css', 'feed.xml']));
    for (const file of files) expect.soft((await ask(file)).status, file).toBe(200);
  });

  it.each([
    ['milestones/2012-10.mdx', 'timeline/2012-10/', '科研项目', '潮信一'],
    ['article/01-collecting.mdx', 'article/', '建馆之初', '潮信二'],
  ])(
    'a page shows what was changed in %s, wherever the content lies',
    async (file, page, from, to) => {
      await until(page, from);
      // The source has the words too, else they would be a mistake.
      copy.change('source/page.txt', from, to);
      copy.change(file, from, to);
      expect(await until(page, to)).not.toContain(from);
      copy.restore(file);
      copy.restore('source/page.txt');
    },
  );

  it.each(SHOWN)(
    'every page says where $name is, and comes back when it is mended',
    async ({ page, shows, make, file, place, advice, mend }) => {
      await until(page, shows);
      const before = server.printed().length;
      make(copy);
      try {
        // A page that is asked for in the very moment of a change may be made of both; a browser asks for
        // it when it is told.
        await server.says(`${file}: `, before);
        const html = await until(page, path.join(copy.folder, file));
        for (const words of [place, advice]) expect(html).toContain(words);
        expect(html).not.toContain(shows);
        expect(await get('about/')).toBe(html);
      } finally {
        mend(copy);
      }
      await until(page, shows);
    },
  );

  it('a browser is told to look again, both times', async () => {
    const client = await get('@vite/client');
    const [, token = ''] = /wsToken = "([^"]+)"/u.exec(client) ?? [];
    const socket = new WebSocket(
      `${server.address.replace('http', 'ws')}?token=${token}`,
      'vite-hmr',
    );
    const messages = on(socket, 'message');
    const message = async (type: string): Promise<void> => {
      const { value } = (await messages.next()) as { value: [MessageEvent<string>] };
      if ((JSON.parse(value[0].data) as { type: string }).type !== type) await message(type);
    };
    await message('connected');
    const status = async () => (await ask('timeline/2012-10/')).status;
    for (const [from, to, expected] of [
      ['level: ', 'leve1: ', 500],
      ['leve1: ', 'level: ', 200],
    ] as const) {
      copy.change('milestones/2012-10.mdx', from, to);
      // Whoever looks each time that they are told sees it; a word about what was before is no harm.
      do await message('full-reload');
      while ((await status()) !== expected);
    }
    socket.close();
  });

  it('drafts are shown, and every page says which they are', async () => {
    const drafts = 'class="drafts"';
    expect(await get('about/')).not.toContain(drafts);
    copy.add('milestones/2012-10.mdx', 'draft: true');
    expect(await until('timeline/2012-10/', drafts)).toContain('科研项目');
    expect(await until('about/', drafts)).toContain('milestones/2012-10.mdx');
    copy.restore('milestones/2012-10.mdx');
    while ((await get('about/')).includes(drafts));
  });

  it('the terminal names the file of each mistake, and says nothing of its own', () => {
    const lines = server.printed().split('\n').filter(Boolean);
    const known = [
      /: found .+; expected .+（.+）$/u,
      /^\d+ mistakes? in the content; /u,
      /^The content is right again\./u,
    ];
    // Astro's own begin with the time, but for the lines with which it starts.
    const others = lines.filter(
      (line) =>
        !/^(?:\d\d:\d\d:\d\d | astro |┃)/u.test(line) && !known.some((form) => form.test(line)),
    );
    expect(others).toEqual([]);
    for (const { file, advice } of SHOWN)
      expect(lines).toContainEqual(
        expect.stringMatching(`${file}: .*（.*${advice.split('（')[0]}`),
      );
    expect(server.printed()).not.toMatch(/\[(?:ERROR|WARN)\]|\bat \w+ \(/u);
  });
});
