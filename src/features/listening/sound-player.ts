/**
 * Plays the sounds of paragraphs one after another, with the interface of the player of voices. One
 * element plays them all: telephones let only that one go on which a press has started.
 */
import type { Player, Report, State, Trouble } from './player.ts';

/**
 * @param audio what plays
 * @param sounds addresses
 */
export function createSoundPlayer(
  audio: HTMLAudioElement,
  sounds: readonly string[],
  report: Report,
): Player {
  let at = 0;
  let state: State = 'paused';
  /** Which sound the element has: one that failed has to be fetched again. */
  let loaded: number | undefined;

  function tell(next: State, trouble?: Trouble) {
    state = next;
    report.state(next, trouble);
  }

  function begin() {
    if (loaded !== at) audio.src = sounds[at] ?? '';
    loaded = at;
    report.piece(at);
    audio.play().catch((error: unknown) => {
      // What cannot be had is an event, too; what was given up is nobody's trouble.
      if ((error as Error).name === 'NotAllowedError') tell('paused', 'interrupted');
    });
  }

  audio.onended = () => {
    const last = at === sounds.length - 1;
    at = last ? 0 : at + 1;
    if (last) tell('ended');
    else begin();
  };
  audio.onerror = () => {
    loaded = undefined;
    tell('paused', 'sound');
  };
  // By the device: its own buttons, a telephone call.
  audio.onpause = () => {
    if (state === 'playing' && !audio.ended) tell('paused');
  };
  audio.onplay = () => {
    if (state !== 'playing') tell('playing');
  };

  return {
    play(index = at) {
      at = Math.min(Math.max(index, 0), sounds.length - 1);
      tell('playing');
      begin();
    },
    pause() {
      tell('paused');
      audio.pause();
    },
    setRate(rate) {
      // What is loaded next begins with the default.
      audio.defaultPlaybackRate = audio.playbackRate = rate;
    },
    index: () => at,
    state: () => state,
  };
}
