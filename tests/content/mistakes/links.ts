import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Copy, Mistake } from './copy.ts';

const M = 'milestones/2012-10.mdx';

/** Puts a link in the place of a file or folder. */
const link = (c: Copy, file: string, to: string) => symlinkSync(to, path.join(c.folder, file));

/** Links of the file system, folders where files are meant, files where folders are, files too large. */
export const links: Mistake[] = [
  [
    'a link that leads nowhere, in the place of an entry',
    (c) => {
      c.remove(M);
      link(c, M, 'gone.mdx');
    },
    [`${M}: file`, /a link that leads nowhere/],
  ],
  [
    'a link to itself',
    (c) => {
      c.remove(M);
      link(c, M, '2012-10.mdx');
    },
    [`${M}: file`, /a link that leads nowhere/],
  ],
  [
    'two links to each other at the top',
    (c) => {
      c.remove('exhibition.yaml');
      link(c, 'exhibition.yaml', 'other.yaml');
      link(c, 'other.yaml', 'exhibition.yaml');
    },
    ['exhibition.yaml: file', /a link that leads nowhere/],
    'other.yaml: file name',
  ],
  [
    'a link that leads nowhere, in the place of what may be left out',
    (c) => {
      c.remove('things.yaml');
      link(c, 'things.yaml', 'gone.yaml');
    },
    ['things.yaml: file', /a link that leads nowhere/],
  ],
  [
    'a link that leads nowhere, in the place of a folder',
    (c) => {
      c.remove('figures');
      link(c, 'figures', 'gone');
    },
    ['figures: folder', /a link that leads nowhere/],
  ],
  ...['milestones', 'source'].map((folder): Mistake => [
    `a link to a folder, in the place of ${folder}`,
    (c) => {
      c.rename(folder, '.elsewhere');
      link(c, folder, '.elsewhere');
    },
    [`${folder}: folder`, /a link to a folder; .*快捷方式/u],
  ]),
  [
    'a link to the folder that it lies in',
    (c) => link(c, 'milestones/all', '.'),
    'milestones/all: file name',
  ],
  [
    'a folder where an entry is meant',
    (c) => {
      c.remove(M);
      c.write(`${M}/text.txt`, '');
    },
    [`${M}: file`, /a folder/],
  ],
  [
    'a folder where a file is meant',
    (c) => {
      c.remove('giving.yaml');
      c.write('giving.yaml/a.txt', '');
    },
    ['giving.yaml: file', /a folder.*却是文件夹/],
  ],
  [
    'a folder where the source is meant',
    (c) => {
      c.remove('source/page.txt');
      c.write('source/page.txt/page.txt', '');
    },
    ['source/page.txt: file', /a folder/],
  ],
  [
    'a file where a folder is meant',
    (c) => {
      c.remove('figures');
      c.write('figures', 'value: 3');
    },
    ['figures: folder', /a file; expected a folder.*却是文件/],
  ],
  [
    'a picture that is a folder with a picture’s name',
    (c) => {
      c.write('milestones/photo.png/a.txt', '');
      c.add(M, 'image: ./photo.png\nalt: 新馆\ncredit: 区档案馆');
    },
    [`${M}: image`, /which is a folder/],
  ],
  [
    'a picture that is a link to nowhere',
    (c) => {
      link(c, 'milestones/photo.png', 'gone.png');
      c.add(M, 'image: ./photo.png\nalt: 新馆\ncredit: 区档案馆');
    },
    [`${M}: image`, /a link that leads nowhere/],
  ],
  [
    'a file of five megabytes',
    (c) => c.add('figures/holdings.yaml', `# ${'馆'.repeat(1_700_000)}`),
    ['figures/holdings.yaml: file', /5\.1 MB; expected at most 1 MB/],
  ],
  [
    'a source of thirty megabytes',
    (c) => c.write('source/page.txt', '馆'.repeat(10_000_000)),
    ['source/page.txt: file', /30 MB; expected at most 20 MB/],
  ],
];
