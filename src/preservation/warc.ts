/**
 * Writes answers of the web into a WARC file (ISO 28500:2017, WARC 1.1), each record compressed by
 * itself, as replay needs it. The same answers give the same bytes.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WARCRecord, WARCSerializer } from 'warcio';
import { sha256 } from '../loaders/hashes.ts';
import type { Answer } from './capture.ts';

/** The date of a record or a page, to the second. */
export function w3cDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/u, 'Z');
}

export interface WarcInfo {
  /** The program and its version: `name/1.0.0`. */
  readonly software: string;
  /** What the records belong to. */
  readonly isPartOf: string;
  readonly publisher: string;
}

/**
 * Writes a file.
 * @param file to be written
 * @param answers in the order in which they are to stand there
 * @param date what every record says of when it was made
 */
export async function writeWarc(
  file: string,
  info: WarcInfo,
  answers: AsyncIterable<Answer>,
  date: Date,
): Promise<void> {
  await pipeline(Readable.from(records(info, answers, w3cDate(date))), createWriteStream(file));
}

async function* records(info: WarcInfo, answers: AsyncIterable<Answer>, date: string) {
  const about = {
    software: info.software,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    isPartOf: info.isPartOf,
    publisher: info.publisher,
  };
  const warcinfo = { 'WARC-Record-ID': recordId(JSON.stringify([about, date])) };
  const common = { date, warcVersion: 'WARC/1.1' } as const;
  yield serialize(WARCRecord.createWARCInfo({ ...common, warcHeaders: warcinfo }, about));
  for await (const { url, status, statusText, headers, body } of answers) {
    const id = recordId(JSON.stringify([url, date, status, headers, sha256(body)]));
    const record = WARCRecord.create(
      {
        ...common,
        type: 'response',
        url,
        warcHeaders: {
          'WARC-Record-ID': id,
          'WARC-Warcinfo-ID': warcinfo['WARC-Record-ID'],
          'Content-Type': 'application/http; msgtype=response',
        },
        statusline: `HTTP/1.1 ${status} ${statusText}`,
        httpHeaders: headers.map(([name, value]): [string, string] => [name, value]),
        keepHeadersCase: true,
      },
      [body],
    );
    yield serialize(record);
  }
}

/** Compressed in JavaScript: what Node brings makes other bytes on another kind of processor. */
function serialize(record: WARCRecord): Promise<Uint8Array> {
  return WARCSerializer.serialize(record, { gzip: true, preferPako: true });
}

/** An identifier that comes from what the record says (RFC 9562, version 8). */
function recordId(text: string): string {
  const hex = sha256(text);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `<urn:uuid:${parts.join('-')}>`;
}
