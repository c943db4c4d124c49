import {
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../model/check/check.ts';
import { formatProblem } from '../../model/read/content-file.ts';
import { newExhibition } from '../new/write.ts';
import { suffix, takeChronicle } from './take.ts';

const TEXT = `县里的大事

1926年春　渡口设义渡。

1958年3月5日　县委成立,开会一天。

同日　县府成立。

清末　有渡。
`;

/** A new exhibition of one page of its own, and a chronicle beside it. */
function begin(text: string | Uint8Array) {
  const place = mkdtempDisposableSync(path.join(os.tmpdir(), 'chronicle-'));
  const folder = path.join(place.path, 'content');
  const answers = {
    title: '岁月留痕',
    institution: '某某县',
    telephone: '0571-82377412',
    address: '城关镇1号',
  };
  for (const [file, words] of newExhibition({ ...answers, parts: ['pages', 'objects'] })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), words);
  }
  const chronicle = path.join(place.path, 'chronicle.txt');
  writeFileSync(chronicle, text);
  const at = (...names: string[]) => path.join(folder, ...names);
  const read = (...names: string[]) => readFileSync(at(...names), 'utf8');
  return {
    take: () => takeChronicle(chronicle, folder),
    files: () => readdirSync(at('milestones')),
    at,
    read,
    mistakes: async () => (await checkContent(folder)).problems.map(formatProblem),
    [Symbol.dispose]: () => place.remove(),
  };
}

describe('takeChronicle', () => {
  it('writes a file for each event, and the check finds nothing wrong but what it says itself', async () => {
    using content = begin(TEXT);
    expect(content.take()).toEqual({ written: 3, again: 0, undated: ['清末　有渡。'] });
    expect(content.files()).toEqual(['1926-21.mdx', '1958-03-05-b.mdx', '1958-03-05.mdx']);
    expect(content.read('milestones', '1958-03-05.mdx')).toBe(
      '---\ndate: 1958-03-05\n---\n\n县委成立，开会一天。\n',
    );
    const mistakes = await content.mistakes();
    expect(mistakes.map((line) => /"(.+?)"/u.exec(line)?.[1])).toEqual([
      '县里的大事',
      '清末有渡。',
    ]);
  });

  it('changes nothing where it was taken before', () => {
    using content = begin(TEXT);
    content.take();
    const source = content.read('source', 'page.txt');
    writeFileSync(
      content.at('milestones', '1926-21.mdx'),
      '---\ndate: 1926-21\nlevel: local\n---\n\n渡口设义渡。\n',
    );
    expect(content.take()).toMatchObject({ written: 0, again: 3 });
    expect(content.files()).toHaveLength(3);
    expect(content.read('milestones', '1926-21.mdx')).toContain('level: local');
    expect(content.read('source', 'page.txt')).toBe(source);
  });

  it('takes the same words of another year, and not of a date that an editor has refined', () => {
    using content = begin('1958年　丰收。\n1959年　丰收。\n');
    mkdirSync(content.at('milestones'));
    writeFileSync(content.at('milestones', '1958-10.mdx'), '---\ndate: 1958-10\n---\n\n丰收。\n');
    expect(content.take()).toMatchObject({ written: 1, again: 1 });
    expect(content.files()).toEqual(['1958-10.mdx', '1959.mdx']);
  });

  it('leaves alone what has the name already, and the source that is there', () => {
    using content = begin('1958年　修桥。\n');
    mkdirSync(content.at('milestones'));
    writeFileSync(content.at('milestones', '1958.mdx'), '---\ndate: 1958\n---\n\n建馆。\n');
    const before = content.read('source', 'page.txt');
    expect(content.take().written).toBe(1);
    expect(content.files()).toEqual(['1958-b.mdx', '1958.mdx']);
    expect(content.read('source', 'page.txt')).toBe(`${before}\n1958年　修桥。\n`);
  });

  it('reads what Windows saves', () => {
    const gbk = Uint8Array.from([
      0x31, 0x39, 0x35, 0x38, 0xc4, 0xea, 0x20, 0xd0, 0xde, 0xc7, 0xc5, 0xa1, 0xa3,
    ]);
    using content = begin(gbk);
    content.take();
    expect(content.read('milestones', '1958.mdx')).toContain('修桥。');
    expect(content.read('source', 'page.txt')).toContain('1958年 修桥。');
  });

  it.each([
    ['渡口的故事\n', /^.+chronicle\.txt has no event with a date（.+）$/u],
    [Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /is a file of Word, not a text（.+另存为纯文本）$/u],
  ])('writes nothing where no event is found', (text, line) => {
    using content = begin(text);
    const before = content.read('source', 'page.txt');
    expect(content.take).toThrow(line);
    expect(content.files).toThrow('ENOENT');
    expect(content.read('source', 'page.txt')).toBe(before);
  });
});

it('tells a thousand events of one year apart', () => {
  const names = Array.from({ length: 1000 }, (_, index) => suffix(index));
  expect([names[0], names[1], names[25], names[26]]).toEqual(['', 'b', 'z', 'ba']);
  expect(new Set(names).size).toBe(1000);
});
