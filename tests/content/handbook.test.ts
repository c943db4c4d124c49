/**
 * The editors' handbook, followed to the letter: each of its tasks is done on a copy of the content with
 * the lines that it gives, and the check accepts what comes of it.
 */
import { mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { takeCollection } from '../../src/commands/objects/take.ts';
import { checkContent } from '../../src/model/check/check.ts';
import { formatProblem } from '../../src/model/read/content-file.ts';
import { silence } from '../silence.ts';
import { PROJECT } from '../sites.ts';
import { copyOfContent, type Copy } from './mistakes/copy.ts';

const CONTENT = path.join(PROJECT, 'content');
const HANDBOOK = readFileSync(path.join(CONTENT, 'README.md'), 'utf8');

/** The headings of the tasks, and what stands below each. */
const TASKS = new Map(
  HANDBOOK.split(/^## /mu)
    .find((chapter) => chapter.startsWith('六、一步一步做'))
    ?.split(/^### \d+\. /mu)
    .slice(1)
    .map((task) => [task.slice(0, task.indexOf('\n')), task] as const),
);

/** The lines that a task gives to be written, block by block, without the list's own indentation. */
function blocksOf(task: string): string[] {
  const text = TASKS.get(task) ?? '';
  return Array.from(
    text.matchAll(/^( *)```text\n([\s\S]*?)^ *```$/gmu),
    ([, indent = '', lines = '']) => lines.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
  );
}

/** Adds to the end of a file, as one does in an editor. */
const append = (copy: Copy, file: string, lines: string) =>
  copy.write(file, `${copy.read(file).trimEnd()}\n\n${lines}`);

/** Writes an existing field anew, or a field above the second line of hyphens. */
function setField(copy: Copy, file: string, line: string): void {
  const [name = ''] = line.split(':');
  const text = copy.read(file).replace(new RegExp(`^${name}:.*\n`, 'mu'), '');
  copy.write(
    file,
    text.replace(/\n---\n/u, () => `\n${line.trimEnd()}\n---\n`),
  );
}

const SOURCE = 'source/page.txt';
/** A number that could be one, in the place of that which the handbook asks to replace. */
const NUMBER = '0571-82000000';

/** What an editor does for each task, with its blocks. */
const DONE: Record<string, (copy: Copy, blocks: readonly string[]) => void | Promise<void>> = {
  加一件大事(copy, [source = '', file = '']) {
    append(copy, SOURCE, source);
    copy.write('milestones/2024-06.mdx', file);
    for (const [date, printed] of [
      ['2024', '2024年'],
      ['2024-06-09', '2024年6月9日'],
    ] as const) {
      append(copy, SOURCE, `${printed}\n${date}的事。\n`);
      const text = file.replace('2024-06', date).replace(/^（示例）.+$/mu, `${date}的事。`);
      copy.write(`milestones/${date}.mdx`, text);
    }
    append(copy, SOURCE, '2024年6月\n同一个月的事。\n');
    copy.write('milestones/2024-06-b.mdx', file.replace(/^（示例）.+$/mu, '同一个月的事。'));
  },
  加一个征集门类(copy, [source = '', file = '', things = '']) {
    append(copy, SOURCE, source);
    copy.rename('solicitation/8-other.mdx', 'solicitation/9-other.mdx');
    copy.write('solicitation/8-example.mdx', file);
    copy.change('things.yaml', /(?<=- id: poster\n(?: {4}.+\n)+)/u, things);
    copy.change('exhibition.yaml', 'kinds: [', 'kinds: [商标, ');
  },
  async 加一张图片(copy, [fields = '']) {
    const picture = { width: 16, height: 9, channels: 3, background: 'gray' } as const;
    copy.write('milestones/2011-01.jpg', await sharp({ create: picture }).jpeg().toBuffer());
    for (const line of fields.trim().split('\n')) setField(copy, 'milestones/2011-01.mdx', line);
  },
  改电话(copy, [contact = '', unpublished = '']) {
    const number = contact.replace('0571-00000000', NUMBER);
    const moved = number.replace(/address: .+/u, 'address: 萧山区城厢街道某某路1号');
    copy.change('exhibition.yaml', /^contact:\n(?: .+\n)+/mu, moved);
    append(copy, 'exhibition.yaml', unpublished);
  },
  加编者注(copy, [inArticle = '', inMilestone = '']) {
    const [, before = '', note = ''] = /……(.+?)(<Note>.+<\/Note>)/u.exec(inArticle) ?? [];
    const file = 'article/02-openness.mdx';
    copy.write(file, copy.read(file).replaceAll(/<Note>.*?<\/Note>/gu, ''));
    copy.change(file, before, before + note);
    setField(copy, 'milestones/2009-11.mdx', inMilestone);
  },
  填备案号(copy, [registration = '']) {
    copy.change('exhibition.yaml', 'registration: {}\n', registration);
  },
  让网页认识一样东西(copy, [also = '', thing = '']) {
    copy.change(
      'things.yaml',
      /(?<=- id: photo\n {4}name: .+\n) {4}also: .+\n/u,
      `    ${also.trim()}\n`,
    );
    copy.write('things.yaml', `${copy.read('things.yaml').trimEnd()}\n${thing}`);
  },
  用上另一份原文(copy, [source = '']) {
    copy.write('source/notice-2026.txt', '2024年6月\n另一份原文里的事。\n');
    copy.write(
      'milestones/2024-06.mdx',
      `---\ndate: 2024-06\n${source}---\n\n另一份原文里的事。\n`,
    );
  },
  加一篇文章(copy, [source = '', lead = '', published = '']) {
    copy.write('source/example.txt', source);
    copy.write('articles/example/00-lead.mdx', lead);
    copy.add('articles/example/00-lead.mdx', published.trimEnd());
    copy.change('milestones/2018-12.mdx', 'passages: [', 'passages: [example/s0-p1, ');
  },
  '先写着，不发布'(copy, [draft = '']) {
    setField(copy, 'milestones/2011-01.mdx', draft);
  },
  改了网址(copy, [moved = '']) {
    append(copy, 'exhibition.yaml', moved);
  },
  分成几部大事记(copy, [chronicles = '', chronicle = '']) {
    append(copy, 'exhibition.yaml', chronicles);
    for (const file of readdirSync(path.join(copy.folder, 'milestones')))
      if (file.endsWith('.mdx')) setField(copy, `milestones/${file}`, chronicle);
  },
  async 加一件展品(copy, [file = '']) {
    const picture = { width: 60, height: 40, channels: 3, background: 'grey' } as const;
    copy.write('objects/old-quay/quay.jpg', await sharp({ create: picture }).jpeg().toBuffer());
    copy.write('objects/old-quay/object.yaml', file);
  },
  加一段录音(copy, [transcript = '', file = '']) {
    copy.write('objects/quay-talk/talk.mp3', silence(300));
    copy.write('objects/quay-talk/talk.vtt', transcript);
    copy.write('objects/quay-talk/object.yaml', file);
  },
  async 一次放进一批展品(copy, [table = '']) {
    using folder = mkdtempDisposableSync(path.join(os.tmpdir(), 'collection-'));
    const at = (file: string) => path.join(folder.path, file);
    const pictures = { 'quay.jpg': 'grey', 'front.jpg': 'white', 'back.jpg': 'black' };
    for (const [name, background] of Object.entries(pictures))
      await sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .jpeg()
        .toFile(at(name));
    writeFileSync(at('list.csv'), table);
    const { objects, unknown } = takeCollection(at('list.csv'), copy.folder);
    expect([objects.map(({ id, left }) => [id, left]), unknown]).toEqual([
      [
        ['old-quay', undefined],
        ['receipt', undefined],
      ],
      [],
    ]);
    expect(() => takeCollection(at('list.csv'), copy.folder)).toThrow('old-quay: is there already');
    writeFileSync(
      at('more.csv'),
      table.replaceAll(/old-quay|receipt/gu, '$&-2').replace('背面', '背面；船'),
    );
    expect(() => takeCollection(at('more.csv'), copy.folder)).toThrow(
      /^receipt-2: 3 descriptions for 2 pictures（/u,
    );
    // Another institution's, in the code page of Excel: 题名;甲, and a row.
    const gb18030 = Buffer.from('cce2c3fb3bbcd70a313b320a', 'hex');
    writeFileSync(at('foreign.csv'), gb18030);
    const before = readdirSync(path.join(copy.folder, 'objects'));
    expect(() => takeCollection(at('foreign.csv'), copy.folder)).toThrow(
      /缺 类型、收藏单位、版权（网址）、图片\/录音录像：.*不认得的栏：甲）/u,
    );
    expect(readdirSync(path.join(copy.folder, 'objects'))).toEqual(before);
  },
  加一页自己写的(copy, [file = '']) {
    copy.write('pages/hours.mdx', file);
  },
};

describe('the handbook', () => {
  it('has no task that is not followed here', () => {
    // Reading aloud changes no content; tests/editions/audio.test.ts makes the sounds.
    expect([...TASKS.keys()].toSorted()).toEqual([...Object.keys(DONE), '请人朗读'].toSorted());
  });

  it.each(Object.entries(DONE))('%s', async (task, follow) => {
    using copy = copyOfContent(CONTENT);
    const blocks = blocksOf(task);
    expect(blocks.length).toBeGreaterThan(0);
    await follow(copy, blocks);
    const { problems } = await checkContent(copy.folder);
    expect(problems.map(formatProblem)).toEqual([]);
  });
});
