/**
 * The content check through the real command.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../sites.ts';
import { copyOfContent } from './mistakes/copy.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'builds-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run build stops before anything is written', () => {
  it('mistakes of every kind at once, each named', () => {
    using copy = copyOfContent();
    copy.change('milestones/2012-10.mdx', 'level: national', 'level: nationl');
    copy.change('milestones/2009-02.mdx', '2009-02', '2009-13');
    copy.change('article/00-lead.mdx', '岭有云', '岭有风');
    copy.change('article/01-collecting.mdx', '建馆之初', '<Note>建馆之初');
    copy.change('figures/readers.yaml', 's3-p1', 's3-p11');
    copy.write('figures/holdings.yaml', Buffer.from([0xb5, 0xb5, 0xb0, 0xb8]));
    copy.change('exhibition.yaml', / {2}telephones:\n(?: {4}.*\n)+ {2}email: .*\n/u, '');
    const out = path.join(folder, 'mistakes');
    const { code, output } = build(out, { EXHIBITION_CONTENT: copy.folder });
    expect(code).toBe(1);
    expect(output).not.toMatch(/^\s+at |Stack trace|node_modules/mu);
    const lines = output.split('\n').filter((line) => line.includes('; expected '));
    expect(lines.map((line) => line.split(': found ')[0]).sort()).toEqual(
      [
        'article/00-lead.mdx: body',
        'article/01-collecting.mdx: body',
        'exhibition.yaml: contact.telephones',
        'figures/holdings.yaml: encoding',
        'figures/readers.yaml: passage',
        'milestones/2009-02.mdx: date',
        'milestones/2012-10.mdx: level',
      ].map((place) => path.join(copy.folder, place)),
    );
    expect(output).toMatch(/^7 mistakes in the content; nothing was built\.（内容有 7 处错误/mu);
    expect(existsSync(out)).toBe(false);
  });

  it('a content folder that is not there', () => {
    const missing = path.join(folder, 'nothing');
    const { code, output } = build(path.join(folder, 'out'), { EXHIBITION_CONTENT: missing });
    expect([code, output.includes(`${missing}: folder: found nothing`)]).toEqual([1, true]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
