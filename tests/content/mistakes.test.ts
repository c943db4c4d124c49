/**
 * Broken copies of the made-up exhibition: each mistake is reported with its file and field, in one line, and
 * nothing else is.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/model/check/check.ts';
import { formatProblem } from '../../src/model/read/content-file.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import { articles } from './mistakes/articles.ts';
import { bodies } from './mistakes/bodies.ts';
import { copyOfContent, type Copy, type Mistake, PIXEL } from './mistakes/copy.ts';
import { dates, goodDates } from './mistakes/dates.ts';
import { drafts, goodDrafts } from './mistakes/drafts.ts';
import { exhibition } from './mistakes/exhibition.ts';
import { fields } from './mistakes/fields.ts';
import { aboutTwenty, atLeast, changeText, figures } from './mistakes/figures.ts';
import { files } from './mistakes/files.ts';
import { giving } from './mistakes/giving.ts';
import { links } from './mistakes/links.ts';
import { goodLists, lists } from './mistakes/lists.ts';
import { goodMoves, moves } from './mistakes/moved.ts';
import { goodPages, ownPages } from './mistakes/own-pages.ts';
import { goodObjects, objects, shownPictures } from './mistakes/objects.ts';
import { parts } from './mistakes/parts.ts';
import { goodPictures, pictures } from './mistakes/pictures.ts';
import { goodRecordings, recordings } from './mistakes/recordings.ts';
import { noSlips, slips } from './mistakes/slips.ts';
import { writing } from './mistakes/writing.ts';
import { goodYaml, yaml } from './mistakes/yaml.ts';

const copy = copyOfContent();
const museum = copyOfContent(MUSEUM_CONTENT);

afterEach(() => {
  for (const each of [copy, museum]) each.mend();
});
afterAll(() => {
  for (const each of [copy, museum]) each[Symbol.dispose]();
});

/** The lines that are printed for a copy, with the files named from its folder. */
async function linesFor(folder: string): Promise<{ place: string; line: string }[]> {
  const { problems } = await checkContent(folder);
  return problems.map((problem) => {
    const file = path.relative(folder, problem.file);
    return { place: `${file}: ${problem.field}`, line: formatProblem({ ...problem, file }) };
  });
}

/** An editor reads the Chinese, an engineer the English; a terminal shows one line. */
function expectClear(line: string): void {
  expect(line).toMatch(/^[^\n\r\t]+: found .+; expected .+（.*\p{Script=Han}.*）$/u);
  expect(line).not.toMatch(/undefined|\[object|NaN|function|\n|\s{2}/u);
  expect(line.length).toBeLessThan(500);
}

async function expectReported(copy: Copy, problems: readonly (string | [string, RegExp])[]) {
  const reported = await linesFor(copy.folder);
  const expected = problems.map((problem) => (typeof problem === 'string' ? problem : problem[0]));
  expect(reported.map(({ place }) => place).sort()).toEqual(expected.toSorted());
  for (const { place, line } of reported) {
    expect(line.startsWith(place)).toBe(true);
    expectClear(line);
  }
  for (const [place, words] of problems.filter((problem) => typeof problem !== 'string')) {
    const lines = reported.filter((problem) => problem.place === place).map(({ line }) => line);
    expect(lines).toContainEqual(expect.stringMatching(words));
  }
}

const tables: [string, Mistake[]][] = [
  ['the fields of milestones', fields],
  ['the dates of milestones', dates],
  ['other fields and pictures', parts],
  ['figures', figures],
  ['exhibition.yaml', exhibition],
  ['things and ways', giving],
  ['bodies', bodies],
  ['files and folders', files],
  ['links and sizes', links],
  ['what names a draft', drafts],
  ['pages of the institution’s own', ownPages],
  ['what has moved', moves],
  ['pictures', pictures],
  ['lists, wholes and marks', lists],
  ['how files are written', writing],
  ['what YAML makes of it', yaml],
  ['what slips from the keyboard', slips],
];

describe.each(tables)('mistakes in %s', (_table, mistakes) => {
  it.each(mistakes)('%s', async (_name, make, ...problems) => {
    make(copy);
    await expectReported(copy, problems);
  });
});

it.each(noSlips)('no mistake is seen in %s', async (_name, make) => {
  make(copy);
  await expectReported(copy, []);
});

describe('mistakes in further articles and objects', () => {
  it.each([...articles, ...objects, ...recordings, ...shownPictures])(
    '%s',
    async (_name, make, ...problems) => {
      make(museum);
      await expectReported(museum, problems);
    },
  );
});

describe('objects', () => {
  it.each([...goodObjects, ...goodRecordings])('%s is right', async (_name, make) => {
    make(museum);
    await expectReported(museum, []);
  });
});

describe('several mistakes', () => {
  it('are reported all at once', async () => {
    copy.change('milestones/2012-10.mdx', 'national', 'nation');
    copy.change('milestones/2012-10.mdx', '国家级', '国家一级');
    copy.change('milestones/2016-09-01.mdx', 's4-p1', 's4-p11');
    copy.change('figures/holdings.yaml', 'value: 46.8', 'value: 468');
    copy.change('figures/readers.yaml', 'unit:', 'units:');
    copy.change('exhibition.yaml', '0500-76543210', '76543210');
    copy.rename('solicitation/4-other.mdx', 'solicitation/5-other.mdx');
    copy.remove('notice/5-contact.mdx');
    await expectReported(copy, [
      'exhibition.yaml: contact.telephones[0].number',
      'figures/holdings.yaml: value',
      'figures/readers.yaml: unit',
      ['figures/readers.yaml: units', /did you mean "unit"/],
      'milestones/2012-10.mdx: body',
      'milestones/2012-10.mdx: level',
      'milestones/2016-09-01.mdx: passages[0]',
      'notice: role',
      'solicitation/5-other.mdx: file name',
    ]);
  });

  it('are reported when nothing is there at all', async () => {
    rmSync(copy.folder, { recursive: true });
    await expectReported(copy, [[': folder', /EXHIBITION_CONTENT/]]);
  });

  it('are one where the folder above the content is meant for it', async () => {
    for (const name of readdirSync(copy.folder)) {
      mkdirSync(path.join(copy.folder, 'exhibition'), { recursive: true });
      copy.rename(name, `exhibition/${name}`);
    }
    copy.write('README.md', '展览');
    await expectReported(copy, [[': folder', /it is in exhibition\/.*内容在里面的 exhibition/u]]);
  });

  it('are one where a folder has nothing of content', async () => {
    rmSync(copy.folder, { recursive: true });
    copy.write('photos/a.txt', '照片');
    await expectReported(copy, [[': folder', /这不是内容文件夹/u]]);
  });
});

/** What editors' programs do to files, and what is not a mistake. */
const harmless: [name: string, make: (copy: Copy) => void][] = [
  ['nothing', () => undefined],
  [
    'a byte order mark in every kind of file',
    (c) => {
      for (const file of ['milestones/2012-10.mdx', 'figures/holdings.yaml', 'source/page.txt']) {
        c.write(file, `\uFEFF${c.read(file)}`);
      }
    },
  ],
  [
    'line ends of Windows',
    (c) => {
      for (const file of ['article/02-keeping.mdx', 'exhibition.yaml', 'notice/3-terms.mdx']) {
        c.write(file, c.read(file).replaceAll('\n', '\r\n'));
      }
    },
  ],
  [
    'files that programs leave behind',
    (c) => {
      for (const file of ['.DS_Store', 'milestones/~$2018.mdx', 'figures/Thumbs.db'])
        c.write(file, '');
    },
  ],
  [
    'a picture with all that belongs to it',
    (c) => {
      c.write('milestones/PHOTO.PNG', PIXEL);
      c.add('milestones/2012-10.mdx', 'image: ./PHOTO.PNG\nalt: 新馆外观\ncredit: 区档案馆');
    },
  ],
  ...goodDates,
  ...goodDrafts,
  ...goodPages,
  ...goodMoves,
  ...goodPictures,
  ...goodYaml,
  ...goodLists,
  ['a line that ends in spaces', (c) => c.change('milestones/2012-10.mdx', '项目。', '项目。  ')],
  ['no new line at the end', (c) => c.change('milestones/2012-10.mdx', '项目。\n', '项目。')],
  [
    'a paragraph that is indented',
    (c) => c.change('article/00-lead.mdx', '一九八三年春', '　　一九八三年春'),
  ],
  ['a paragraph on two lines', (c) => c.change('article/00-lead.mdx', '岭有云；', '岭有云；\n')],
  [
    'a contact that an editor has verified and found as printed',
    (c) => c.change('exhibition.yaml', '  people:', '  verified: 2024-01-05\n  people:'),
  ],
  [
    'a contact that an editor has verified and changed',
    (c) => {
      c.change('exhibition.yaml', '0500-76543210', '0500-76543299');
      c.change('exhibition.yaml', '  people:', '  verified: 2024-01-05\n  people:');
    },
  ],
  [
    'a paragraph that the source has twice, published once',
    (c) => {
      c.write('source/page.txt', `${c.read('source/page.txt')}\n\n长久有效的一句话。\n`);
      c.write('source/notice-2026.txt', '2024年2月 长久有效的一句话。\n');
      c.write(
        'milestones/2024-02.mdx',
        '---\ndate: 2024-02\nsource: notice-2026.txt\n---\n\n长久有效的一句话。\n',
      );
      c.change('exhibition.yaml', 'unpublished: [', 'unpublished: [长久有效的一句话。, ');
    },
  ],
  [
    'a decade, a season and a lunar day',
    (c) => {
      c.change('milestones/1994.mdx', 'date: 1994', 'date: 199X');
      c.rename('milestones/1994.mdx', 'milestones/1990s.mdx');
      c.change('source/page.txt', '1994年', '二十世纪九十年代');
      c.change('milestones/1984-05.mdx', 'date: 1984-05', 'date: 1984-21');
      c.rename('milestones/1984-05.mdx', 'milestones/1984-21.mdx');
      c.change('source/page.txt', '1984年5月', '1984年春');
      c.change('milestones/2012-10.mdx', 'date: 2012-10', 'date: 2012-10\nlunar: 九月');
      c.change('source/page.txt', '2012年10月', '2012年10月（九月）');
    },
  ],
  [
    'a number that the text gives as about',
    (c) => {
      aboutTwenty(c);
      c.change('figures/villages.yaml', 'qualifier: nearly', 'qualifier: about');
    },
  ],
  ...['不少于55%', '不低于55%', '至少55%'].map((words): (typeof harmless)[number] => [
    `a number before which the text says ${words}`,
    (c) => atLeast(c, words),
  ]),
  [
    'numbers in traditional characters',
    (c) => {
      changeText(c, ['02-keeping', 'walls'], '两道', '兩道');
      changeText(c, ['01-collecting', 'collected'], '9,300余件', '9,300餘件');
    },
  ],
  [
    'texts that stand in another source',
    (c) => {
      c.write(
        'source/notice-2026.txt',
        '2024年2月 目录重编。\n\n听潮市云岭档案馆征集公告\n\n四、征集时间\n本公告2026年内有效\n',
      );
      c.write(
        'milestones/2024-02.mdx',
        c
          .read('milestones/2012-10.mdx')
          .replace('2012-10', '2024-02\nsource: notice-2026.txt')
          .replace(/\n\n[^]+$/u, '\n\n目录重编。\n'),
      );
      c.write(
        'notice/4-period.mdx',
        '---\nrole: period\ntitle: 征集时间\nsource: notice-2026.txt\n---\n\n本公告2026年内有效\n',
      );
      c.change('source/page.txt', '### 四、征集时间\n\n本公告长期有效\n', '');
    },
  ],
  [
    'an event dated as annals print it: below a year, and as 是年',
    (c) => {
      c.change(
        'source/page.txt',
        '2012年10月  \n受潮纸质档案修  \n复技术列入国家  \n级科研项目。',
        '## 二〇一二年\n\n10月 受潮纸质档案修复技术列入国家级科研项目。\n\n是年 目录重编。',
      );
      c.write(
        'milestones/2012.mdx',
        c
          .read('milestones/2012-10.mdx')
          .replace('2012-10', '2012')
          .replace(/\n\n[^]+$/u, '\n\n目录重编。\n'),
      );
    },
  ],
  [
    'words of the source that are deliberately left out',
    (c) => {
      c.remove('milestones/1991-03.mdx');
      c.change(
        'exhibition.yaml',
        'unpublished: [',
        'unpublished: [1991年3月, 阅览室首次对市民开放。, ',
      );
    },
  ],
];

describe('content that is in order', () => {
  it.each(harmless)('%s', async (_name, make) => {
    make(copy);
    expect((await linesFor(copy.folder)).map(({ line }) => line)).toEqual([]);
  });
});

it('says of a source that was saved by half that it is the source', async () => {
  const text = copy.read('source/page.txt');
  copy.write('source/page.txt', text.slice(0, text.length / 3));
  const lines = await linesFor(copy.folder);
  const bodies = lines.filter(({ place }) => place.endsWith(': body'));
  expect(bodies).toHaveLength(5);
  expect(lines.filter(({ place }) => place === 'source/page.txt: text')).toEqual([
    expect.objectContaining({
      line: expect.stringMatching(/另有\d+段.*原文多半没有存完整/u) as string,
    }),
  ]);
  for (const { line } of lines) expectClear(line);
});

it('asks of a text whose source cannot be read no other source', async () => {
  museum.write('source/page.txt', '');
  museum.remove('source/page.txt');
  const lines = await linesFor(museum.folder);
  expect(lines.map(({ place }) => place)).toEqual(['source/page.txt: file']);
});
