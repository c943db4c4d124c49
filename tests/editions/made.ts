/**
 * The editions that are tested: made once in a run, of copies of the built sites.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Document } from '@xmldom/xmldom';
import type { WholeData } from '../whole.ts';
import { BUILDS, folderOf, HANGS, PROJECT, type SiteName } from '../sites.ts';
import { run } from './programs.ts';

/** 29 August 2023, half past one at night, UTC: in Hangzhou it is morning, in New York still the 28th. */
export const EPOCH = 1693272600;

/** What speaks, as docs/editions.md has it. */
const SPEECH = 'espeak-ng -v cmn --stdin --stdout | lame --quiet -m m -b 32 - {file}';

/** Copies, the sites that they are of, where in the world they are made, and what speaks. */
export const COPIES = {
  'editions-site': { site: 'site', TZ: 'Asia/Shanghai', speech: SPEECH },
  'editions-again': { site: 'site', TZ: 'America/New_York', speech: SPEECH },
  'editions-other': { site: 'lean', TZ: 'UTC', speech: '' },
  // Of one with objects.
  'editions-museum': { site: 'museum', TZ: 'Asia/Shanghai', speech: '' },
} satisfies Record<string, { site: SiteName; TZ: string; speech: string }>;

export type CopyName = keyof typeof COPIES;

const FILES = [
  'exhibition.epub',
  'exhibition-vertical.epub',
  'exhibition.html',
  'booklet.pdf',
  'panels.pdf',
];

/** The files of sounds that are offered, where there is something that speaks. */
const SOUNDS = ['audio/article.mp3', 'audio/notice.mp3'];

/** What a copy offers. */
export function offeredBy(name: CopyName): string[] {
  return COPIES[name].speech === '' ? FILES : [...FILES, ...SOUNDS];
}

export function copyOf(name: CopyName): string {
  return path.join(BUILDS, name);
}

/** A file of a copy; says what to run where there is none. */
export function fileOf(name: CopyName, file: string): string {
  const found = path.join(copyOf(name), file);
  if (!existsSync(found)) {
    throw new Error(`${found} is missing: run \`node tests/run.ts editions\``);
  }
  return found;
}

/** What an edition is made from. */
export function dataOf(name: CopyName): WholeData {
  return JSON.parse(readFileSync(fileOf(name, 'data/exhibition.json'), 'utf8')) as WholeData;
}

/** Runs the command on a folder, as `npm run editions` does. */
export function makeEditions(folder: string, environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/editions.ts', folder],
    {
      cwd: PROJECT,
      env: {
        ...process.env,
        SOURCE_DATE_EPOCH: String(EPOCH),
        EXHIBITION_SPEECH: '',
        EXHIBITION_SPEAKER: '',
        ...environment,
      },
      encoding: 'utf8',
      timeout: HANGS,
    },
  );
  return { code: status, output: stdout, errors: stderr };
}

/** Makes one of them anew. */
export function makeCopy(name: CopyName, environment: Record<string, string> = {}) {
  const { site, TZ, speech } = COPIES[name];
  rmSync(copyOf(name), { recursive: true, force: true });
  cpSync(folderOf(site), copyOf(name), { recursive: true });
  return makeEditions(copyOf(name), { ...environment, TZ, EXHIBITION_SPEECH: speech });
}

const unpacked = new Map<string, string>();

/** A file within an e-book; each is unpacked once. */
export function inBook(name: CopyName, book: string, file: string): string {
  const key = [name, book, file].join(' ');
  const known = unpacked.get(key);
  if (known !== undefined) return known;
  const { code, output } = run('unzip', ['-p', fileOf(name, `editions/${book}`), file]);
  if (code !== 0) throw new Error(`${book} has no ${file}`);
  unpacked.set(key, output);
  return output;
}

/** The same, parsed: it is well-formed, or the test fails. */
export function documentIn(name: CopyName, book: string, file: string): Document {
  const onError = (_: unknown, message: string) => {
    throw new Error(`${file}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(inBook(name, book, file), 'text/xml');
}
