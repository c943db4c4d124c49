import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from './content-file.ts';
import { readContentFile } from './content-file.ts';
import { readContentFolder } from './content-folder.ts';
import { readText } from './text-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'content-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(file: string, text: string | Uint8Array): Promise<string> {
  const whole = path.join(folder, file);
  await mkdir(path.dirname(whole), { recursive: true });
  await writeFile(whole, text);
  return whole;
}

/** What a problem is about. */
const places = (problems: Problem[]) =>
  problems.map(({ file, field }) => `${path.relative(folder, file)}: ${field}`);

describe('readText', () => {
  const reads = async (bytes: string | Uint8Array) => {
    const problems: Problem[] = [];
    const text = readText(await write('page.txt', bytes), problems);
    return [text, ...places(problems)];
  };

  it('reads UTF-8 and drops the byte order mark', async () => {
    expect(await reads('时序更替\r\n')).toEqual(['时序更替\r\n']);
    expect(await reads('\uFEFF时序更替')).toEqual(['时序更替']);
    expect(await reads('')).toEqual(['']);
  });

  it('refuses other encodings and what no one can read', async () => {
    expect(await reads(Buffer.from([0xb5, 0xb5]))).toEqual([undefined, 'page.txt: encoding']);
    expect(await reads('档\uFFFD案')).toEqual([undefined, 'page.txt: text']);
    expect(await reads('档\u0007案')).toEqual([undefined, 'page.txt: text']);
  });

  it('says that a file is missing, or a folder', () => {
    const problems: Problem[] = [];
    expect(readText(path.join(folder, 'no.txt'), problems)).toBeUndefined();
    expect(readText(folder, problems)).toBeUndefined();
    expect(places(problems)).toEqual(['no.txt: file', ': file']);
  });
});

describe('readContentFile', () => {
  const reads = async (name: string, text: string) => {
    const problems: Problem[] = [];
    const { data, tree, linesBefore } = readContentFile(await write(name, text), 'id', problems);
    return { data, paragraphs: tree?.children.length, linesBefore, problems: places(problems) };
  };

  it('parts fields from body', async () => {
    expect(await reads('a.mdx', '---\ntitle: 题\n---\n\n一\n\n二\n')).toEqual({
      data: { title: '题' },
      paragraphs: 2,
      linesBefore: 3,
      problems: [],
    });
  });

  it('does so with the line ends of Windows, and blank lines above', async () => {
    const { data, paragraphs } = await reads('a.mdx', '\r\n---\r\ntitle: 题\r\n---\r\n\r\n一\r\n');
    expect([data, paragraphs]).toEqual([{ title: '题' }, 1]);
  });

  it('takes three hyphens within a text for what they are', async () => {
    const { data } = await reads('a.mdx', '---\ntitle: 甲---乙\n---\n\n一\n');
    expect(data).toEqual({ title: '甲---乙' });
  });

  it('reads dates as Astro does, but none that no calendar has', async () => {
    const { data } = await reads('a.yaml', 'a: 2018-12-05\nb: 2018-04-31\nc: 2018\nd: 2018-12\n');
    expect(data).toEqual({
      a: new Date('2018-12-05T00:00:00Z'),
      b: '2018-04-31',
      c: 2018,
      d: '2018-12',
    });
  });

  it.each([
    ['no front matter', '一\n', 'front matter'],
    ['an open one', '---\ntitle: 题\n\n一\n', 'front matter'],
    ['a list', '---\n- 题\n---\n', 'front matter'],
    ['broken YAML', '---\ntitle: "题\n---\n', 'front matter'],
    ['broken MDX', '---\ntitle: 题\n---\n\n<Note>\n', 'body'],
  ])('finds %s', async (_name, text, field) => {
    expect((await reads('a.mdx', text)).problems).toEqual([`a.mdx: ${field}`]);
  });

  it('counts lines from the top of the file', async () => {
    const problems: Problem[] = [];
    readContentFile(await write('a.mdx', '---\na: 1\n---\n\n一\n\n</Note>\n'), 'a', problems);
    readContentFile(await write('b.mdx', '---\na: 1\na: 2\n---\n'), 'b', problems);
    readContentFile(await write('c.yaml', 'a: 1\na: 2\n'), 'c', problems);
    expect(problems.map(({ found }) => /in line \d+/u.exec(found)?.[0])).toEqual([
      'in line 7',
      'in line 3',
      'in line 2',
    ]);
  });
});

describe('readContentFolder', () => {
  /** The least that a content folder holds. */
  async function writeFolder(): Promise<void> {
    await write('exhibition.yaml', 'title: 题\n');
    await write('source/page.txt', '时序更替');
    await write('figures/holdings.yaml', 'value: 1\n');
    for (const [file, text] of [
      ['article/00-lead.mdx', '一'],
      ['milestones/2018-12.mdx', '二'],
      ['solicitation/1-history.mdx', '三'],
      ['notice/0-opening.mdx', '四'],
    ] as const) {
      await write(file, `---\ntitle: 题\n---\n\n${text}\n`);
    }
  }

  it('reads every collection by the ids that its files’ names give', async () => {
    await writeFolder();
    const { collections, sources, problems } = readContentFolder(folder);
    expect(problems).toEqual([]);
    expect(collections.exhibition.map(({ data }) => data)).toEqual([{ title: '题' }]);
    expect([...sources]).toEqual([['page.txt', '时序更替']]);
    const ids = Object.entries(collections).map(([name, files]) => [
      name,
      files.map(({ id }) => id),
    ]);
    expect(Object.fromEntries(ids)).toEqual({
      exhibition: ['exhibition'],
      article: ['s0'],
      articles: [],
      milestones: ['2018-12'],
      solicitation: ['history'],
      notice: ['n0'],
      figures: ['holdings'],
      objects: [],
      pages: [],
      things: [],
      giving: [],
    });
  });

  it('reads each further article in a folder of its own, which begins the ids of its sections', async () => {
    await writeFolder();
    const lead = '---\ntitle: 题\n---\n\n文。';
    await write('articles/harbour/00-lead.mdx', lead);
    await write('articles/harbour/01-quay.mdx', lead);
    await write('articles/Bridge/00-lead.mdx', lead);
    await write('articles/00-lead.mdx', lead);
    const { collections, problems } = readContentFolder(folder);
    const ids = collections.articles.map(({ id }) => id);
    expect(ids).toEqual(['bridge/s0', 'harbour/s0', 'harbour/s1']);
    expect(places(problems)).toEqual([
      'articles/00-lead.mdx: file name',
      'articles/Bridge: file name',
    ]);
  });

  it('reads the main source first, then the others by name', async () => {
    await writeFolder();
    await write('source/notice-2026.txt', '公告');
    await write('source/annals.txt', Buffer.from([0xb5, 0xb5]));
    await write('source/.DS_Store', '');
    await write('source/公告.txt', '公告');
    const { sources, problems } = readContentFolder(folder);
    expect([...sources]).toEqual([
      ['page.txt', '时序更替'],
      ['annals.txt', undefined],
      ['notice-2026.txt', '公告'],
    ]);
    expect(places(problems)).toEqual(['source/公告.txt: file name', 'source/annals.txt: encoding']);
  });

  it('finds what no exhibition can do without missing in an empty folder', () => {
    expect(places(readContentFolder(folder).problems)).toEqual(['exhibition.yaml: file']);
  });

  it('asks for a source where something is to stand in one', async () => {
    await mkdir(path.join(folder, 'milestones'));
    expect(places(readContentFolder(folder).problems)).toContain('source/page.txt: file');
  });

  it('says that the folder itself is missing', () => {
    const missing = path.join(folder, 'nothing');
    expect(places(readContentFolder(missing).problems)).toEqual(['nothing: folder']);
  });

  it('finds what would not be published, and knows it by the id that it was meant to have', async () => {
    await writeFolder();
    await write('figures/visits.yml', 'value: 1\n');
    await write('figures/Third Prizes.yaml', 'value: 1\n');
    await write('milestones/2019/a.mdx', '');
    await write('figure/x.yaml', '');
    const { collections, problems } = readContentFolder(folder);
    expect(places(problems).sort()).toEqual([
      'figure: file name',
      'figures/Third Prizes.yaml: file name',
      'figures/visits.yml: file name',
      'milestones/2019: file name',
    ]);
    expect(problems.find(({ file }) => file.endsWith('figure'))?.expected).toContain('"figures"');
    const figures = collections.figures.map(({ id, data }) => [id, data !== undefined]);
    expect(Object.fromEntries(figures)).toEqual({
      holdings: true,
      visits: false,
      'third-prizes': false,
    });
  });

  it('finds two files of one id', async () => {
    await writeFolder();
    await write('article/0-again.mdx', '---\ntitle: 题\n---\n\n一\n');
    const { problems } = readContentFolder(folder);
    expect(places(problems)).toEqual(['article/00-lead.mdx: id']);
    expect(problems[0]?.found).toContain('article/0-again.mdx');
  });

  it('passes over what programs leave behind, pictures and the handbook', async () => {
    await writeFolder();
    for (const file of ['.DS_Store', 'README.md', 'article/~$lead.mdx', 'milestones/a.JPG']) {
      await write(file, '');
    }
    expect(readContentFolder(folder).problems).toEqual([]);
  });

  it('survives a link to nowhere', async () => {
    await writeFolder();
    await symlink(path.join(folder, 'gone'), path.join(folder, 'milestones', '2019-01.mdx'));
    expect(places(readContentFolder(folder).problems)).toEqual(['milestones/2019-01.mdx: file']);
  });
});
