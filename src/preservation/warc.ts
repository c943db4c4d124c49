/**
 * Writes answers of the web into a WARC file (ISO 28500:2017, WARC 1.1), each record compressed by
 * itself, as replay needs it. The same answers give the same bytes.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { WARCRecord, WARCSerializer } from 'warcio';
import { hashUuid, sha256 } from '../lib/hashes.ts';
import type { Answer } from './capture.ts';

/** The date of a record or a page, to the second. */
export function w3cDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/u, 'Z');
}

interface WarcInfo {
  /** The program and its version: `name/1.0.0`. */
  readonly software: string;
  /** What the records belong to. */
  readonly isPartOf: string;
  readonly publisher: string;
}

/** Writes answers in their order; `date` is what every record says of when it was made. */
export async function writeWarc(
  file: string,
  info: WarcInfo,
  answers: AsyncIterable<Answer>,
  date: Date,
): Promise<void> {
  await pipeline(Readable.from(records(info, answers, w3cDate(date))), createWriteStream(file));
}

async function* records(info: WarcInfo, answers: AsyncIterable<Answer>, date: string) {
  const { software, ...belonging } = info;
  const about = {
    software,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    ...belonging,
  };
  const warcinfo = recordId([about, date]);
  const warcHeaders = { 'WARC-Record-ID': warcinfo };
  yield serialize(WARCRecord.createWARCInfo({ date, warcVersion: 'WARC/1.1', warcHeaders }, about));
  for await (const answer of answers) {
    yield serialize(responseRecord(answer, date, warcinfo));
    const { alsoAt } = answer;
    if (alsoAt) yield serialize(responseRecord(answer, date, warcinfo, alsoAt));
  }
}

/** @param alsoAt for a record that only refers to the one of the answer: a revisit */
function responseRecord(answer: Answer, date: string, warcinfo: string, alsoAt?: string) {
  const { status, statusText, headers, body } = answer;
  const digest = `sha256:${sha256(body)}`;
  const url = alsoAt ?? answer.url;
  return WARCRecord.create(
    {
      url,
      date,
      warcVersion: 'WARC/1.1',
      type: alsoAt === undefined ? 'response' : 'revisit',
      ...(alsoAt === undefined ? {} : { refersToUrl: answer.url, refersToDate: date }),
      warcHeaders: {
        'WARC-Record-ID': recordId([url, date, status, headers, digest]),
        'WARC-Warcinfo-ID': warcinfo,
        'WARC-Payload-Digest': digest,
        'Content-Type': 'application/http; msgtype=response',
      },
      statusline: `HTTP/1.1 ${status} ${statusText}`,
      httpHeaders: headers.map(([name, value]): [string, string] => [name, value]),
      keepHeadersCase: true,
    },
    alsoAt === undefined ? [body] : [],
  );
}

/** Compressed in JavaScript: what Node brings makes other bytes on another kind of processor. */
function serialize(record: WARCRecord): Promise<Uint8Array> {
  return WARCSerializer.serialize(record, { gzip: true, preferPako: true });
}

/** An identifier that comes from what the record says. */
function recordId(said: unknown): string {
  return `<urn:uuid:${hashUuid(JSON.stringify(said))}>`;
}
