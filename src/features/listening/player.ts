/**
 * Says pieces of text one after another. Engines are known to end without saying so, to ignore
 * `pause()` (Android) and to fall silent in long texts: so each piece is an utterance of its own, a
 * pause ends it and says it again, and a watch looks whether the engine still speaks.
 */

export type State = 'playing' | 'paused' | 'ended';
/** Why it stopped by itself. */
export type Trouble = 'silent' | 'network' | 'interrupted' | 'sound';

export interface Report {
  /** A piece begins. */
  piece: (index: number) => void;
  state: (state: State, trouble?: Trouble) => void;
}

/** What the panel's buttons do, whatever speaks. */
export interface Player {
  /** Begins, or goes on; from another piece if one is given. */
  play(index?: number): void;
  pause(): void;
  setRate(rate: number): void;
  index(): number;
  state(): State;
}

/** Milliseconds between looks at the engine; silent twice in a row is silence. */
const WATCH = 1500;

/**
 * @param synth the browser's engine
 * @param voice which it reads with
 * @param pieces what is said
 */
export function createPlayer(
  synth: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  pieces: readonly string[],
  report: Report,
): Player {
  let at = 0;
  let rate = 1;
  let state: State = 'paused';
  /** Events of an utterance that has been given up are not heard. */
  let turn = 0;
  let watch: ReturnType<typeof setInterval> | undefined;
  /** Kept, as some engines lose the events of one that nobody holds. */
  let utterance: SpeechSynthesisUtterance | undefined;

  function halt(next: State, trouble?: Trouble) {
    turn += 1;
    clearInterval(watch);
    state = next;
    synth.cancel();
    report.state(next, trouble);
  }

  function proceed() {
    at += 1;
    if (at < pieces.length) say();
    else {
      at = 0;
      halt('ended');
    }
  }

  function say() {
    turn += 1;
    const mine = turn;
    let begun = false;
    let silent = 0;
    clearInterval(watch);
    synth.cancel();
    utterance = new SpeechSynthesisUtterance(pieces[at]);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onstart = () => (begun = true);
    utterance.onend = () => {
      if (mine === turn) proceed();
    };
    utterance.onerror = ({ error }) => {
      if (mine !== turn) return;
      const cut = error === 'interrupted' || error === 'canceled';
      halt('paused', cut ? 'interrupted' : error === 'network' ? 'network' : 'silent');
    };
    watch = setInterval(() => {
      silent = synth.speaking || synth.pending ? 0 : silent + 1;
      if (silent < 2) return;
      if (begun) proceed();
      else halt('paused', 'silent');
    }, WATCH);
    report.piece(at);
    synth.speak(utterance);
  }

  return {
    play(index = at) {
      at = Math.min(Math.max(index, 0), pieces.length - 1);
      state = 'playing';
      report.state(state);
      say();
    },
    pause: () => halt('paused'),
    setRate(chosen: number) {
      rate = chosen;
      if (state === 'playing') say();
    },
    index: () => at,
    state: () => state,
  };
}
