/** Reads the page's text aloud, from its beginning or a paragraph. Fetched when a reader asks. */
import { chooseVoice } from './voice.ts';
import { speech } from '../../words/zh-cn/listening.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import styles from './ReadAloud.css?url';
import { createPanel, keepRate, type Panel } from './panel.ts';
import type { Player, State, Trouble } from './player.ts';
import { type Reader, soundReader, voiceReader } from './readers.ts';
import type { Line } from './text.ts';

// These names stand in the stylesheet, too.
const OPEN = 'data-speech-open';
const SPEAKING = 'data-speaking';
const HIGHLIGHT = 'speech';

/** What is seen whole while words of it are read: a picture with what is told of it. */
const IN_SIGHT = 'data-in-sight';

const TROUBLE = {
  silent: 'failed',
  network: 'network',
  interrupted: 'paused',
  sound: 'sound',
} as const;

let close: () => void = () => undefined;

function unmark() {
  document.querySelector(`[${SPEAKING}]`)?.removeAttribute(SPEAKING);
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

/** Marks the paragraph that is being read and, where the browser has highlights, the sentence. */
function mark({ block, range }: Line) {
  unmark();
  block.setAttribute(SPEAKING, '');
  // eslint-disable-next-line floor/has-all -- Highlights come with their registry.
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const words = range.getBoundingClientRect();
  const { top, bottom } = block.closest(`[${IN_SIGHT}]`)?.getBoundingClientRect() ?? words;
  // Only when it is about to leave the middle of the window, so that reading along stays calm.
  if (top > innerHeight * 0.1 && bottom < innerHeight * 0.7) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const by = Math.max(top - innerHeight * 0.25, bottom - innerHeight * 0.75);
  // Whatever is too tall for the window, the words begin within it.
  const most = words.top - innerHeight * 0.1;
  scrollTo({ top: scrollY + Math.min(by, most), behavior: still ? 'auto' : 'smooth' });
}

/** What the panel says of the state. */
function show({ toggle, status }: Panel, state: State, trouble?: Trouble) {
  toggle.textContent = state === 'playing' ? speech.pause : speech.resume;
  status.textContent = trouble ? speech[TROUBLE[trouble]] : state === 'ended' ? speech.ended : '';
}

/** The first line of the paragraph before or after; at either end, the first or the same line. */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): number {
  const number = (lines[at]?.number ?? 0) + step;
  const index = lines.findIndex((line) =>
    step > 0 ? line.number >= number : line.number === number,
  );
  return index < 0 ? (step > 0 ? at : 0) : index;
}

function control(panel: Panel, player: Player, { lines, source }: Reader, stop: () => void) {
  const listening = new AbortController();
  const { signal } = listening;
  const pause = () => {
    if (player.state() === 'playing') player.pause();
  };
  const acts: Record<string, () => void> = {
    toggle: () => (player.state() === 'playing' ? player.pause() : player.play()),
    previous: () => player.play(neighbour(lines, player.index(), -1)),
    next: () => player.play(neighbour(lines, player.index(), 1)),
    stop,
  };
  panel.root.addEventListener('click', ({ target }) =>
    acts[(target as HTMLElement).closest('button')?.dataset['speech'] ?? '']?.(),
  );
  panel.rate.addEventListener('change', () => {
    keepRate(panel.rate.value);
    player.setRate(Number(panel.rate.value));
  });
  // A voice that goes on where nobody looks, or on the next page, cannot be stopped. For sounds a
  // device has buttons of its own, also when its screen is off.
  addEventListener('pagehide', pause, { signal });
  if (!source)
    document.addEventListener('visibilitychange', () => document.hidden && pause(), { signal });
  return () => listening.abort();
}

/**
 * What reads the text of the section that the opener stands in or, where that has none, of the page.
 * @throws where the device has no voice, and the page no sounds that can be had
 */
async function readerOf(opener: HTMLElement, sounds?: Sounds): Promise<Reader> {
  const text = '[data-source]';
  const root =
    opener.closest('section')?.querySelector<HTMLElement>(text) ??
    document.querySelector<HTMLElement>(`main ${text}`);
  const { speechSynthesis: synth } = window as Partial<Window>;
  const voice = chooseVoice(synth?.getVoices() ?? []);
  if (root && voice) return voiceReader(root, voice);
  if (root && sounds) return soundReader(root, sounds.list, sounds.audio);
  throw new Error('There is no voice, or nothing to read.');
}

/** Sounds of the page, for a device that has no voice. */
export interface Sounds {
  /** The address of their list. */
  readonly list: string;
  /** Made when the reader pressed the button: only so may it be heard. */
  readonly audio: HTMLAudioElement;
}

/**
 * @param opener has the focus again when it ends
 * @param from a paragraph's anchor
 * @throws where there is nothing that reads
 */
export async function listen(opener: HTMLElement, from?: string, sounds?: Sounds): Promise<void> {
  const [reader] = await Promise.all([readerOf(opener, sounds), addStylesheet(styles)]);
  // Only now: who was impatient has pressed twice.
  close();
  const { lines, source } = reader;
  const panel = createPanel(source);
  const player = reader.start({
    piece(index) {
      const line = lines[index];
      if (!line) return;
      mark(line);
      panel.progress.textContent = speech.progress((index + 1) / lines.length);
    },
    state: (state, trouble) => show(panel, state, trouble),
  });
  const abort = control(panel, player, reader, () => {
    close();
    opener.focus();
  });
  close = () => {
    player.pause();
    // A device's own keys could play it again.
    sounds?.audio.removeAttribute('src');
    sounds?.audio.load();
    abort();
    unmark();
    panel.root.remove();
    document.documentElement.removeAttribute(OPEN);
    close = () => undefined;
  };
  document.documentElement.setAttribute(OPEN, source ? 'sounds' : '');
  opener.after(panel.root);
  panel.toggle.focus({ preventScroll: true });
  player.setRate(Number(panel.rate.value));
  player.play(Math.max(0, from ? lines.findIndex(({ block }) => block.id === from) : 0));
}
