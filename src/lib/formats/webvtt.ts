/**
 * Reads WebVTT (https://www.w3.org/TR/webvtt1/) as people write it: strictly, where a browser would
 * silently leave out what it does not understand.
 */
import { decodeHTML } from 'entities';

/** What a voice says within a cue. */
interface Said {
  readonly speaker: string | undefined;
  /** Without marks, in one line. */
  readonly text: string;
}

export interface Cue {
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  /** Where it stands on the picture, as written. */
  readonly settings: string;
  /** As written, with its marks. */
  readonly payload: string;
  readonly said: readonly Said[];
  /** Of its times, from 1. */
  readonly line: number;
}

/** A mistake: its line from 1, what stands there, what should, and advice in Chinese. */
export type VttMistake = readonly [line: number, found: string, expected: string, advice: string];

/** As much of a text as a line on a terminal has room for. */
const brief = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const quoted = (text = '') => JSON.stringify(brief(text));

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})$/u;
const SETTING = /^(?:vertical|line|position|size|align|region):\S+$/u;
const TAG =
  /^(?:\/?(?:v|b|i|u|c|lang|ruby|rt)|(?:b|i|u|c|v|lang|ruby|rt)(?:\.[^\s.<>]+)*(?:[ \t][^<>]*)?|(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})$/u;
const EXAMPLE = '00:00:12.500 --> 00:00:15.000';

/** Seconds of `00:01:02.500`. */
function secondsOf(time: string): number | undefined {
  const match = TIME.exec(time);
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000) / 1000;
}

/** Lines of a cue as one: Chinese is broken anywhere, other scripts between words. */
const inOneLine = (text: string) =>
  text
    .trim()
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/(?<=[\p{L}\p{N}\p{P}])\n(?=[\p{L}\p{N}\p{P}])/gu, (_, at: number, whole: string) =>
      /[\p{Script=Han}，。、；：？！“”‘’…（）《》]/u.test(`${whole[at - 1]}${whole[at + 1]}`)
        ? ''
        : ' ',
    )
    .replaceAll('\n', ' ');

/** What is said in a cue; or the tag that none is. */
function readPayload(payload: string): { said: Said[]; wrong?: string } {
  const said: { speaker: string | undefined; text: string }[] = [];
  let current: { speaker: string | undefined; text: string } = { speaker: undefined, text: '' };
  said.push(current);
  for (const piece of payload.split(/(<[^>]*>?|＜\/?v\b[^＞>]*[＞>]?)/u)) {
    if (!/^(?:<|＜\/?v\b)/u.test(piece)) {
      current.text += decodeHTML(piece);
      continue;
    }
    const tag = piece.slice(1, -1);
    const voice = /^v(?:\.[^\s]+)*(?:[ \t]+(.*))?$/u.exec(tag);
    // Full-width, as a Chinese keyboard writes it, it would be read out.
    if (!/^<[^]*>$/u.test(piece) || !TAG.test(tag) || (voice && !voice[1]?.trim()))
      return { said: [], wrong: piece };
    if (voice) said.push((current = { speaker: decodeHTML(voice[1]?.trim() ?? ''), text: '' }));
    if (tag === '/v') said.push((current = { speaker: undefined, text: '' }));
  }
  const spoken = said.map(({ speaker, text }) => ({ speaker, text: inOneLine(text) }));
  return { said: spoken.filter(({ text }) => text !== '') };
}

/** The lines between two that are empty, and the number of the first. */
interface Block {
  readonly first: number;
  readonly lines: readonly string[];
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: { first: number; lines: string[] }[] = [];
  lines.forEach((line, index) => {
    if (line === '') return;
    if (index === 0 || lines[index - 1] === '') blocks.push({ first: index + 1, lines: [] });
    blocks.at(-1)?.lines.push(line);
  });
  return blocks;
}

/** The times of a cue. */
function readTimes(written: string, line: number, mistakes: VttMistake[]) {
  const [, times = written, after = ''] =
    /^(\S+[ \t]+-->[ \t]+\S+)[ \t]*(.*)$/u.exec(written) ?? [];
  const more = after.split(/[ \t]+/u).filter(Boolean);
  const [from = '', to = ''] = times.split(/[ \t]+-->[ \t]+/u);
  const [start, end] = [secondsOf(from), secondsOf(to)];
  const expected = `times such as ${EXAMPLE}`;
  if (start === undefined || end === undefined) {
    const comma = /\d,\d{3}/u.test(times) ? '，秒后面用点，不用逗号' : '';
    const advice = `第 ${line} 行的时间写法不对${comma}，应写作 ${EXAMPLE}`;
    mistakes.push([line, quoted(written), expected, advice]);
    return undefined;
  }
  if (end <= start) {
    const advice = `第 ${line} 行的结束时间不晚于开始时间，请核对`;
    mistakes.push([line, quoted(times), 'an end that is after the start', advice]);
  }
  const unknown = more.find((setting) => !SETTING.test(setting));
  if (unknown !== undefined) {
    const advice = `第 ${line} 行的时间后面有看不懂的“${brief(unknown)}”，请删去，或另起一行`;
    mistakes.push([line, quoted(unknown), 'nothing after the times, or a setting', advice]);
  }
  return { start, end, settings: more.filter((one) => !one.startsWith('region:')).join(' ') };
}

function readCue({ first, lines }: Block, mistakes: VttMistake[]): Cue | undefined {
  const at = lines.findIndex((line) => line.includes('-->'));
  if (at < 0 || at > 1) {
    const advice = `第 ${first} 行的文字上面没有时间：每一句先写时间，下一行写话，句与句之间空一行`;
    mistakes.push([first, quoted(lines[0]), `a line of times, such as ${EXAMPLE}`, advice]);
    return undefined;
  }
  const line = first + at;
  const times = readTimes(lines[at] ?? '', line, mistakes);
  const spoken = lines.slice(at + 1);
  const again = spoken.findIndex((text) => text.includes('-->'));
  if (again >= 0) {
    const wrong = line + 1 + again;
    const advice = `第 ${wrong} 行的时间上面要空一行`;
    mistakes.push([wrong, 'times within a cue', 'an empty line before them', advice]);
    return undefined;
  }
  const payload = spoken.join('\n');
  const { said, wrong } = readPayload(payload);
  if (wrong !== undefined) {
    const tagged = line + 1 + spoken.findIndex((text) => text.includes(wrong.split('\n')[0] ?? ''));
    const advice = `第 ${tagged} 行的“${brief(wrong)}”不是字幕里能写的标记；说话的人写作 <v 姓名>，小于号写作 &lt;`;
    mistakes.push([tagged, quoted(wrong), '<v Name>, or &lt; for the sign', advice]);
  } else if (said.length === 0) {
    const advice = `第 ${line} 行的时间下面没有话`;
    mistakes.push([line, 'times without words', 'what is said then', advice]);
  }
  return times && { ...times, payload, said, line };
}

/** Comments and styles, which are not published. */
const APART = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u;

/**
 * Reads a file.
 * @param text without a byte order mark
 * @returns its cues, and each mistake in it
 */
export function readWebVtt(text: string): { cues: Cue[]; mistakes: VttMistake[] } {
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const mistakes: VttMistake[] = [];
  if (!/^WEBVTT(?:[ \t]|$)/u.test(lines[0] ?? '')) {
    const srt = /^\d+$/u.test(lines[0] ?? '') && lines[1]?.includes('-->');
    const advice = srt
      ? '这是 SRT 字幕，不是 WebVTT，请转一下：ffmpeg -i 字幕.srt 字幕.vtt'
      : '第 1 行应为 WEBVTT，第 2 行空着';
    const found = srt ? 'subtitles in SRT' : quoted(lines[0]);
    return { cues: [], mistakes: [[1, found, '"WEBVTT" in the first line', advice]] };
  }
  const [head, ...blocks] = blocksOf(lines);
  const early = head?.lines.findIndex((line) => line.includes('-->')) ?? -1;
  if (early > 0) {
    const advice = `WEBVTT 那一行下面要空一行，第 ${early + 1} 行才写时间`;
    mistakes.push([early + 1, 'times', 'an empty line below "WEBVTT"', advice]);
  }
  const cues: Cue[] = [];
  for (const block of blocks) {
    if (APART.test(block.lines[0] ?? '') && !block.lines.some((line) => line.includes('-->')))
      continue;
    const cue = readCue(block, mistakes);
    const before = cues.at(-1);
    if (cue && before && cue.start < before.start) {
      const advice = `第 ${cue.line} 行比上一句还早，请按先后排列`;
      mistakes.push([cue.line, 'an earlier time', 'cues in the order of their times', advice]);
    }
    if (cue) cues.push(cue);
  }
  if (cues.length === 0 && mistakes.length === 0)
    mistakes.push([1, 'no cue', 'at least one cue', '文件里一句话也没有']);
  return { cues, mistakes };
}

/** `00:01:02.500`. */
function timeOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
}

/** Writes cues as a file, without what only its maker needs: comments, styles, names of cues. */
export function writeWebVtt(cues: readonly Cue[]): string {
  const written = cues.map(({ start, end, settings, payload }) => {
    const times = `${timeOf(start)} --> ${timeOf(end)}`;
    return `${settings === '' ? times : `${times} ${settings}`}\n${payload}\n`;
  });
  return ['WEBVTT\n', ...written].join('\n');
}
