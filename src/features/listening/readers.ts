/** What reads a page: a voice of the device or, where it has none, the sounds of the page. */
import { createPlayer, type Player, type Report } from './player.ts';
import { type SoundList, soundOf, wholeOf } from './sound-list.ts';
import { createSoundPlayer } from './sound-player.ts';
import { type Line, linesOf, namedParagraphsOf } from './text.ts';

/** Where sounds are from. */
export interface Source {
  readonly speaker?: string | undefined;
  /** The address of the file that has all of them. */
  readonly whole: string;
}

export interface Reader {
  /** What it reads, piece by piece. */
  readonly lines: readonly Line[];
  /** Makes what reads it. */
  readonly start: (report: Report) => Player;
  /** Of sounds, not of a voice. */
  readonly source?: Source;
}

export function voiceReader(root: HTMLElement, voice: SpeechSynthesisVoice): Reader {
  const lines = linesOf(root);
  const words = lines.map((line) => line.words);
  return { lines, start: (report) => createPlayer(speechSynthesis, voice, words, report) };
}

/**
 * @param list the address of the list of sounds
 * @param audio what plays them
 * @throws where the list cannot be had, or is of another version of the page
 */
export async function soundReader(
  root: HTMLElement,
  list: string,
  audio: HTMLAudioElement,
): Promise<Reader> {
  const { speaker, paragraphs } = (await (await fetch(list)).json()) as SoundList;
  const named = namedParagraphsOf(root);
  const names = paragraphs.filter((name) => named.has(name));
  const lines = names.flatMap((name) => named.get(name) ?? []);
  if (lines.length === 0) throw new Error('There are no sounds of this page.');
  const sounds = names.map((name) => soundOf(list, name));
  return {
    lines,
    start: (report) => createSoundPlayer(audio, sounds, report),
    source: { speaker, whole: wholeOf(list) },
  };
}
