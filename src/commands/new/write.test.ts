import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from 'js-yaml';
import { checkContent } from '../../model/check/check.ts';
import { formatProblem } from '../../model/read/content-file.ts';
import type { Answers } from './answers.ts';
import { PARTS } from './parts.ts';
import type { PartName } from './parts/part.ts';
import { newExhibition } from './write.ts';

const CONTACT = { institution: '某某县档案馆', telephone: '0571-82377412', address: '城关镇1号' };
const answers = (...parts: PartName[]): Answers => ({ title: '岁月留痕', ...CONTACT, parts });
const table = (...parts: PartName[]) =>
  load(newExhibition(answers(...parts)).get('exhibition.yaml') ?? '') as Record<string, object>;

/** The folders that belong to each part. */
const FOLDERS: Readonly<Record<PartName, readonly string[]>> = {
  article: ['article'],
  chronicle: ['milestones'],
  notice: ['notice', 'solicitation'],
  figures: ['figures'],
  objects: ['objects'],
  pages: ['pages'],
};

describe('a new exhibition', () => {
  it.each<PartName[][]>([
    [['chronicle']],
    [['notice']],
    [['article', 'figures']],
    [['chronicle', 'notice']],
    [['article', 'chronicle', 'notice', 'figures']],
    [['notice', 'pages']],
    [['objects']],
  ])('has the folders of %j and no others', (parts) => {
    const files = [...newExhibition(answers(...parts)).keys()];
    const folders = new Set(files.map((file) => file.split('/')[0]));
    const own = parts.flatMap((part) => FOLDERS[part]);
    expect([...folders].sort()).toEqual([...own, 'exhibition.yaml', 'source'].sort());
  });

  it.each<PartName[][]>([
    [['article']],
    [['chronicle']],
    [['notice']],
    [['article', 'figures']],
    [['chronicle', 'notice']],
    [['article', 'chronicle', 'notice', 'figures']],
    [['article', 'chronicle', 'notice', 'figures', 'objects', 'pages']],
    [['chronicle', 'pages']],
    [['objects']],
    [['notice', 'objects']],
  ])('is accepted by the check with %j alone', async (parts) => {
    using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'new-'));
    for (const [file, text] of newExhibition(answers(...parts))) {
      mkdirSync(path.dirname(path.join(place.path, file)), { recursive: true });
      writeFileSync(path.join(place.path, file), text);
    }
    const { problems } = await checkContent(place.path);
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('is accepted by the check with an e-mail address and no telephone', async () => {
    using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'new-'));
    const files = newExhibition({ ...answers('pages', 'objects'), telephone: 'fair@example.cn' });
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(place.path, file)), { recursive: true });
      writeFileSync(path.join(place.path, file), text);
    }
    expect((await checkContent(place.path)).problems.map(formatProblem)).toEqual([]);
    expect(load(files.get('exhibition.yaml') ?? '')).toMatchObject({
      contact: { email: 'fair@example.cn' },
    });
  });

  it('says nothing that only archives say', () => {
    const all = [...newExhibition(answers(...(Object.keys(PARTS) as PartName[]))).values()].join(
      '',
    );
    expect(all.replaceAll(CONTACT.institution, '')).not.toMatch(/馆|档/u);
  });

  it('has fewer fields where it has fewer parts, and refers to nothing that is not there', () => {
    const always = ['title', 'subtitle', 'publisher', 'contact', 'registration'];
    const chronicle = table('chronicle');
    expect(Object.keys(chronicle).sort()).toEqual(
      [...always, 'directions', 'entrance', 'milestones', 'vocabulary'].sort(),
    );
    expect(chronicle['vocabulary']).toEqual({ direction: '主题' });
    expect(Object.keys(chronicle['entrance'] ?? {})).toEqual(['epigraph']);
    const texts = [...newExhibition(answers('chronicle')).values()].join('');
    expect(texts).not.toMatch(/^\s*(?:section|passages|categories):/mu);
    const all = [...newExhibition(answers('article', 'chronicle', 'notice')).values()].join('');
    expect(all.match(/^\s*(?:section|passages|categories):/gmu)).toHaveLength(3);
  });

  it('says nothing of its own that is not marked as an example', () => {
    const texts = Object.values(PARTS).flatMap(({ source }) => source);
    expect(texts.filter((text) => !text.includes('示例'))).toEqual([]);
    const source = newExhibition(answers('article', 'notice')).get('source/page.txt') ?? '';
    const unmarked = source
      .trim()
      .split('\n\n')
      .filter((text) => !text.includes('示例'));
    expect(unmarked).toEqual(['某某县档案馆', '地址：城关镇1号', '电话：0571-82377412']);
  });

  it('keeps answers whole that YAML would take for something else', () => {
    const strange = { ...answers('notice'), title: '“一：二” # 三: {四}', institution: '2024' };
    const text = newExhibition(strange).get('exhibition.yaml') ?? '';
    expect(load(text)).toMatchObject({ title: '“一：二” # 三: {四}', publisher: '2024' });
  });
});
