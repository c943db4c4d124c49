/** The sounds and films of objects: what is said in them, by its seconds, and where they are published. */
import { type Cue } from '../lib/formats/webvtt.ts';
import { addresses } from './addresses.ts';
import type { Entry, Fields } from './read/entries.ts';
import type { Recording, SpokenLine, TranscriptPart } from './types.ts';

/** What is said, line by line; what two say at once is one line. */
export function linesOf(cues: readonly Cue[]): SpokenLine[] {
  const lines = new Map<string, SpokenLine>();
  for (const { start, end, said } of cues) {
    const anchor = `t=${start}`;
    const before = lines.get(anchor);
    const together = before
      ? { end: Math.max(before.end, end), said: [...before.said, ...said] }
      : { end, said };
    lines.set(anchor, { anchor, start, ...together });
  }
  return [...lines.values()];
}

/** As many as a page carries within its bytes, beside all else. */
export const CHARACTERS_ON_ONE_PAGE = 2400;

/** What a line takes besides its words. */
const LINE = 12;

const lengthOf = ({ said }: SpokenLine) =>
  said.reduce((sum, { speaker = '', text }) => sum + speaker.length + text.length, LINE);

/** Parts a transcript, so that each page comes quickly. */
export function partsOf(id: string, lines: readonly SpokenLine[]): TranscriptPart[] {
  const parts: (TranscriptPart & { lines: SpokenLine[] })[] = [];
  let length = 0;
  for (const line of lines) {
    length += lengthOf(line);
    let last = parts.at(-1);
    if (!last || length > CHARACTERS_ON_ONE_PAGE) {
      const number = parts.length + 1;
      const href = number === 1 ? addresses.object(id) : addresses.transcriptPart(id, number);
      last = { number, href, lines: [] };
      parts.push(last);
      length = lengthOf(line);
    }
    last.lines.push(line);
  }
  return parts;
}

/** The recording of an object; none of what is not played. */
export function recordingOf({
  id,
  data: { kind, recording, credit },
  recording: files,
  published,
}: Entry<Fields['objects']>): Recording | undefined {
  if (!recording || !files) return undefined;
  const { transcript, captions, ...file } = files;
  const said = { href: addresses.recording(id, 'vtt'), cues: transcript };
  const poster = recording.poster;
  return {
    ...file,
    kind: kind === 'film' ? 'film' : 'sound',
    href: addresses.recording(id, file.extension),
    transcript: said,
    captions: captions ? { href: addresses.recording(id, 'captions.vtt'), cues: captions } : said,
    parts: partsOf(id, linesOf(transcript)),
    poster: poster && { ...poster, credit, published: published?.get(poster.image) },
  };
}

/** What is said in a line, each voice with its name. */
export const spokenText = ({ said }: Pick<SpokenLine, 'said'>): string =>
  said.map(({ speaker, text }) => (speaker ? `${speaker}：${text}` : text)).join('');

/** Seconds as a clock shows them: `1:02:03`, `0:07`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The same as ISO 8601 writes it: `PT62.5S`. */
export const isoDuration = (seconds: number): string => `PT${Math.round(seconds * 1000) / 1000}S`;
