import {
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { takeCollection } from './take.ts';

const HEAD = '编号,题名,类型,收藏单位,版权,图片\n';

/** Takes a table with these rows, beside which these files stand. */
function take(rows: string, files: readonly string[]) {
  using from = mkdtempDisposableSync(path.join(os.tmpdir(), 'given-'));
  using to = mkdtempDisposableSync(path.join(os.tmpdir(), 'content-'));
  for (const file of files) {
    const place = path.join(from.path, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file);
  }
  const table = path.join(from.path, 'list.csv');
  writeFileSync(table, HEAD + rows);
  const { unused } = takeCollection(table, to.path);
  const place = path.join(to.path, 'objects', 'lock');
  const held = readdirSync(place).filter((name) => name !== 'object.yaml');
  return { unused, held: held.map((name) => [name, readFileSync(path.join(place, name), 'utf8')]) };
}

it('finds files in folders below, however people write their names', () => {
  const files = [
    '照片/锁（1）.JPG',
    '照片/锁 (2).jpg',
    '照片/未编目.jpg',
    '照片/Thumbs.db',
    '说明.docx',
  ];
  expect(take('lock,锁,实物,县馆,不明,锁(1).jpg；锁（2）.jpg\n', files)).toEqual({
    held: [
      ['锁(1).jpg', '照片/锁（1）.JPG'],
      ['锁（2）.jpg', '照片/锁 (2).jpg'],
    ],
    unused: ['照片/未编目.jpg'],
  });
});

it('takes the one that the table means, and asks where it may be several', () => {
  const files = ['a/锁.jpg', 'b/锁.jpg'];
  expect(take('lock,锁,实物,县馆,不明,b\\锁.jpg\n', files).held).toEqual([['锁.jpg', 'b/锁.jpg']]);
  expect(() => take('lock,锁,实物,县馆,不明,锁.JPG\n', files)).toThrow(
    /^lock: 锁\.JPG may be a\/锁\.jpg or b\/锁\.jpg（有2个文件都像是它/u,
  );
});

it('names a kind that it does not know once, and writes nothing', () => {
  expect(() =>
    take('a,锁,善本,县馆,不明,锁.jpg\nb,锁,善本,县馆,不明,锁.jpg\n', ['锁.jpg']),
  ).toThrow(
    /^no kind is called "善本", in 2 rows（[^\n]+改成照片、文件、地图、实物、录音、录像之一）$/u,
  );
});
