/**
 * Reads the files of a sound or a film: how long it is, in what it is encoded, and what is said in it;
 * or says what is wrong with them.
 */
import { readFileSync, statSync } from 'node:fs';
import { displayPath } from '../../lib/environment.ts';
import { type Cue, readWebVtt } from '../../lib/formats/webvtt.ts';
import type { ObjectKind } from '../../words/keys.ts';
import { type MediaFacts, readMedia } from './media.ts';
import type { Problem } from './problem.ts';
import { readText } from './text-file.ts';

/** The files of a recording: absolute paths of those that are there. */
export interface RecordingPaths {
  readonly file?: string | undefined;
  readonly transcript?: string | undefined;
  readonly captions?: string | undefined;
}

/** A recording as its files are. */
export interface RecordingFiles extends MediaFacts {
  /** Absolute path. */
  readonly path: string;
  readonly transcript: readonly Cue[];
  /** None where the transcript stands on the film. */
  readonly captions: readonly Cue[] | undefined;
}

/** A transcript may end so many seconds after the sound: programs round. */
const ROUNDED = 0.5;

/** Reads cues; what is wrong with them is said with its line. */
function readCues(file: string, seconds: number | undefined, problems: Problem[]): Cue[] {
  const text = readText(file, problems);
  if (text === undefined) return [];
  const { cues, mistakes } = readWebVtt(text);
  const name = displayPath(file);
  for (const [line, found, expected, advice] of mistakes)
    problems.push({ file: name, field: `line ${line}`, found, expected, advice });
  const late = seconds !== undefined && cues.find(({ end }) => end > seconds + ROUNDED);
  if (late) {
    const length = `${seconds.toFixed(1)} seconds`;
    problems.push({
      ...{ file: name, field: `line ${late.line}` },
      found: `words until second ${late.end}`,
      expected: `times within the recording, which is ${length} long`,
      advice: `录音（录像）只有 ${seconds.toFixed(1)} 秒，第 ${late.line} 行的话却到 ${late.end} 秒，请核对时间，或是否配错了文件`,
    });
  }
  return cues;
}

/** What was read, by the state of the files: in development the same are asked at each save. */
const known = new Map<string, Promise<{ read: RecordingFiles | undefined; problems: Problem[] }>>();

/**
 * Reads the files of a recording.
 * @param kind sound or film
 * @returns what they are, where all that it needs are there and can be used; and what is wrong with them
 */
export function readRecording(kind: ObjectKind, paths: RecordingPaths) {
  const states = Object.entries(paths).map(([field, file]: [string, string | undefined]) => {
    if (file === undefined) return field;
    const { size, mtimeMs, ino } = statSync(file);
    return [field, file, size, mtimeMs, ino].join('\n');
  });
  const key = [kind, ...states].join('\n');
  const reading = known.get(key) ?? read(kind, paths);
  known.set(key, reading);
  return reading;
}

async function read(kind: ObjectKind, { file, transcript, captions }: RecordingPaths) {
  const problems: Problem[] = [];
  const [facts, mistake] = file === undefined ? [] : await readMedia(kind, file);
  if (file !== undefined && mistake) {
    const [found, expected, advice] = mistake;
    problems.push({ file: displayPath(file), field: 'file', found, expected, advice });
  }
  const cuesOf = (text: string | undefined) =>
    text === undefined ? undefined : readCues(text, facts?.duration, problems);
  const [said, shown] = [cuesOf(transcript), cuesOf(captions)];
  const whole = file !== undefined && facts && said && problems.length === 0;
  const files: RecordingFiles | undefined = whole
    ? { ...facts, path: file, transcript: said, captions: shown }
    : undefined;
  return { read: files, problems };
}

/** The bytes of a recording. */
export const bytesOf = ({ path }: Pick<RecordingFiles, 'path'>) =>
  new Uint8Array(readFileSync(path));
