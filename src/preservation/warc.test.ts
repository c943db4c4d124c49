import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type Answer } from './capture.ts';
import { writeWacz } from './wacz.ts';
import { writeWarc } from './warc.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'warc-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const DATE = new Date('2023-08-29T07:08:09.010Z');
const INFO = { software: 'program/1', isPartOf: '潮与档', publisher: '档案馆' };
const ANSWER: Answer = {
  url: 'https://www.example.gov.cn/article/',
  alsoAt: 'https://www.example.gov.cn/article/?q=',
  status: 200,
  statusText: 'OK',
  headers: [
    ['X-Frame-Options', 'DENY'],
    ['content-type', 'text/html;charset=utf-8'],
  ],
  body: Buffer.from('<h1>文章</h1>\r\n\r\n'),
};

async function* each(answers: Answer[]) {
  yield* await Promise.resolve(answers);
}

async function warcOf(answers: Answer[], date = DATE): Promise<Buffer> {
  const file = path.join(folder, 'site.warc.gz');
  await writeWarc(file, INFO, each(answers), date);
  return readFileSync(file);
}

describe('writeWarc', () => {
  it('writes a record of itself, of an answer, and of where else it is answered', async () => {
    const text = gunzipSync(await warcOf([ANSWER])).toString();
    const [info = '', response = '', revisit = '', ...more] = text.split(/(?=^WARC\/1\.1\r\n)/mu);
    expect(more).toEqual([]);
    expect(info).toContain('WARC-Type: warcinfo\r\n');
    expect(info).toContain('WARC-Date: 2023-08-29T07:08:09Z\r\n');
    expect(info).toContain('software: program/1\r\n');
    expect(response).toContain(`WARC-Target-URI: ${ANSWER.url}\r\n`);
    // Headers keep their order and case, and the body each byte.
    expect(response).toContain(
      'HTTP/1.1 200 OK\r\nX-Frame-Options: DENY\r\ncontent-type: text/html;charset=utf-8\r\n\r\n<h1>文章</h1>\r\n\r\n\r\n\r\n',
    );
    expect(revisit).toContain('WARC-Type: revisit\r\n');
    expect(revisit).toContain(`WARC-Target-URI: ${ANSWER.alsoAt}\r\n`);
    expect(revisit).toContain(`WARC-Refers-To-Target-URI: ${ANSWER.url}\r\n`);
    expect(revisit).not.toContain('文章');
  });

  it('packs each record by itself', async () => {
    const members = (await warcOf([ANSWER])).toString('latin1').split('\x1f\x8b\x08').length - 1;
    expect(members).toBe(3);
  });

  it('names a record by what it says', async () => {
    const ids = async (answer: Answer, date?: Date) =>
      gunzipSync(await warcOf([answer], date))
        .toString()
        .match(/(?<=WARC-Record-ID: )\S+/gu);
    const first = await ids(ANSWER);
    expect(await ids(ANSWER)).toEqual(first);
    for (const other of [
      { ...ANSWER, body: Buffer.from('') },
      { ...ANSWER, status: 404 },
      { ...ANSWER, headers: [] },
      { ...ANSWER, url: 'https://www.example.gov.cn/' },
    ]) {
      expect((await ids(other))?.[1]).not.toBe(first?.[1]);
    }
    expect((await ids(ANSWER, new Date(0)))?.[1]).not.toBe(first?.[1]);
  });
});

describe('writeWacz', () => {
  it('gives the same bytes wherever the machine is', async () => {
    await warcOf([ANSWER]);
    const write = async (zone: string): Promise<string> => {
      process.env['TZ'] = zone;
      const file = path.join(folder, 'site.wacz');
      await writeWacz(file, path.join(folder, 'site.warc.gz'), {
        title: '潮与档',
        description: '副题',
        software: 'program/1',
        mainPage: ANSWER.url,
        pages: [{ url: ANSWER.url, title: '文章', text: '文章' }],
        date: new Date('2023-08-29T23:30:00Z'),
      });
      return readFileSync(file).toString('latin1');
    };
    const before = process.env['TZ'];
    const zones = ['UTC', 'Asia/Shanghai', 'Pacific/Honolulu'];
    const written: string[] = [];
    for (const zone of zones) written.push(await write(zone));
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(written[0]?.startsWith('PK')).toBe(true);
    expect(new Set(written).size).toBe(1);
  });
});
