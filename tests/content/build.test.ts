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
    copy.change('milestones/2018-12.mdx', 'level: national\n', '');
    copy.change('milestones/2017-09.mdx', '2017-09', '2017-13');
    copy.change('article/00-lead.mdx', '华章日新', '华章月新');
    copy.change('article/01-rule-of-law.mdx', '多年来', '<Note>多年来');
    copy.change('figures/visits.yaml', 's2-p6', 's2-p66');
    copy.write('figures/holdings.yaml', Buffer.from([0xb5, 0xb5, 0xb0, 0xb8]));
    copy.change('exhibition.yaml', / {2}telephones:\n(?: {4}.*\n)+/u, '');
    const out = path.join(folder, 'mistakes');
    const { code, output } = build(out, { EXHIBITION_CONTENT: copy.folder });
    expect(code).toBe(1);
    expect(output).not.toMatch(/^\s+at |Stack trace|node_modules/mu);
    const lines = output.split('\n').filter((line) => line.includes('; expected '));
    expect(lines.map((line) => line.split(': found ')[0]).sort()).toEqual(
      [
        'article/00-lead.mdx: body',
        'article/01-rule-of-law.mdx: body',
        'exhibition.yaml: contact.telephones',
        'figures/holdings.yaml: encoding',
        'figures/visits.yaml: passage',
        'milestones/2017-09.mdx: date',
        'milestones/2018-12.mdx: level',
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
