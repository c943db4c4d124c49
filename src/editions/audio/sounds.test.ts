import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { silence } from '../../../tests/silence.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import type { BuiltSite } from '../site.ts';
import { linkSounds } from './pages.ts';
import { makeSounds } from './sounds.ts';

const COMMAND = `"${process.execPath}" tests/speech-engine.ts {file} {id}`;

const page = (text: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none';"><main>
  <div data-source="x"><read-aloud data-apparatus></read-aloud>${text}</div></main>`;
const PAGES = {
  'article/index.html': page('<h1>题</h1><p id="s0-p1">潮起。</p>'),
  'donate/index.html': page('<h1 id="notice-title">公告</h1>'),
};

/** A site of two pages. */
function site(): BuiltSite {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sounds-'));
  for (const [name, html] of Object.entries(PAGES)) {
    mkdirSync(path.join(folder, path.dirname(name)));
    writeFileSync(path.join(folder, name), html);
  }
  const data = {
    title: '展览',
    article: { title: '题' },
    notice: { title: '公告' },
    url: 'https://a.example/portal/',
  } as ExhibitionData;
  return { folder, data };
}

describe('makeSounds', () => {
  it('makes nothing without a command', async () => {
    expect(await makeSounds(site(), '', '')).toEqual([]);
  });

  it('makes a file for each passage, one of all and a list, and says how far it is', async () => {
    const told: number[][] = [];
    const [article, notice] = await makeSounds(site(), COMMAND, '', (...far) => told.push(far));
    expect([article?.file, notice?.file]).toEqual(['audio/article.mp3', 'audio/notice.mp3']);
    expect(article?.label).toBe('文章朗读（MP3，机器朗读）');
    const beside = article?.beside ?? new Map<string, Buffer>();
    expect([...beside.keys()]).toEqual([
      'audio/article.json',
      'audio/article/title.mp3',
      'audio/article/s0-p1.mp3',
    ]);
    expect(beside.get('audio/article.json')?.toString()).toBe('{"paragraphs":["title","s0-p1"]}');
    expect(beside.get('audio/article/title.mp3')).toEqual(silence(3));
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('names who has spoken', async () => {
    const [article] = await makeSounds(site(), COMMAND, '沈观潮');
    expect(article?.label).toBe('文章朗读（MP3，沈观潮朗读）');
    expect(article?.beside.get('audio/article.json')?.toString()).toContain('"speaker":"沈观潮"');
    expect(article?.whole.includes(Buffer.from('沈观潮朗读', 'utf16le'))).toBe(true);
  });

  it('says which sound is of another kind than those before it', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'recorded-'));
    for (const name of ['title', 'notice-title'])
      writeFileSync(path.join(folder, `${name}.mp3`), silence(3));
    writeFileSync(path.join(folder, 's0-p1.mp3'), silence(3, '44100 Hz, stereo'));
    const copy = `"${process.execPath}" -e "fs.copyFileSync('${folder}/{id}.mp3','{file}')"`;
    await expect(makeSounds(site(), copy, '')).rejects.toThrow(
      /^Passage s0-p1: the sound is 44100 Hz, stereo, those before it are 22050 Hz, mono.*（段落 s0-p1/u,
    );
  });
});

describe('linkSounds', () => {
  it('names the list in its page only, and takes it away when there is none', async () => {
    const built = site();
    const read = (name: string) => readFileSync(path.join(built.folder, name), 'utf8');
    const [article] = await makeSounds(built, COMMAND, '');
    await linkSounds(built, 'editions', article ? [article] : []);
    expect(read('article/index.html')).toContain('"/portal/editions/audio/article.json"');
    expect(read('donate/index.html')).toBe(PAGES['donate/index.html']);
    await linkSounds(built, 'editions', []);
    expect(read('article/index.html')).toBe(PAGES['article/index.html']);
  });
});
