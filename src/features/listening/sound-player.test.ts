import { describe, expect, it } from 'vitest';
import type { State, Trouble } from './player.ts';
import { createSoundPlayer } from './sound-player.ts';

/** What plays nothing; the test says what happens to it. */
class Element {
  ended = false;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  onended: (() => void) | undefined;
  onerror: (() => void) | undefined;
  onpause: (() => void) | undefined;
  onplay: (() => void) | undefined;
  /** All addresses that it was given. */
  readonly fetched: string[] = [];
  refusal: string | undefined;
  plays = 0;

  set src(address: string) {
    this.fetched.push(address);
    this.playbackRate = this.defaultPlaybackRate;
  }

  play() {
    this.plays += 1;
    this.onplay?.();
    return this.refusal === undefined
      ? Promise.resolve()
      : Promise.reject(Object.assign(new Error(), { name: this.refusal }));
  }

  pause() {
    this.onpause?.();
  }
}

function setUp() {
  const audio = new Element();
  const pieces: number[] = [];
  const states: [State, Trouble | undefined][] = [];
  const player = createSoundPlayer(audio as unknown as HTMLAudioElement, ['a', 'b', 'c'], {
    piece: (index) => pieces.push(index),
    state: (state, trouble) => states.push([state, trouble]),
  });
  return { audio, player, pieces, states };
}

describe('createSoundPlayer', () => {
  it('fetches nothing before it plays, then each when the one before has ended', () => {
    const { audio, player, pieces, states } = setUp();
    expect(audio.fetched).toEqual([]);
    player.play();
    audio.onended?.();
    audio.onended?.();
    audio.onended?.();
    expect(audio.fetched).toEqual(['a', 'b', 'c']);
    expect(pieces).toEqual([0, 1, 2]);
    expect(states.at(-1)).toEqual(['ended', undefined]);
    player.play();
    expect(audio.fetched.at(-1)).toBe('a');
  });

  it('goes on where it paused, and begins anew elsewhere', () => {
    const { audio, player } = setUp();
    player.play(1);
    player.pause();
    expect(player.state()).toBe('paused');
    player.play();
    expect([audio.fetched, audio.plays]).toEqual([['b'], 2]);
    player.play(9);
    expect([audio.fetched.at(-1), player.index()]).toEqual(['c', 2]);
  });

  it('keeps a rate from one sound to the next', () => {
    const { audio, player } = setUp();
    player.play();
    player.setRate(1.5);
    expect(audio.playbackRate).toBe(1.5);
    audio.onended?.();
    expect(audio.playbackRate).toBe(1.5);
  });

  it('says what cannot be had, and fetches it again only when it is told to', () => {
    const { audio, player, states } = setUp();
    player.play(1);
    audio.onerror?.();
    expect(states.at(-1)).toEqual(['paused', 'sound']);
    expect(audio.fetched).toEqual(['b']);
    player.play();
    expect(audio.fetched).toEqual(['b', 'b']);
    expect(states.at(-1)).toEqual(['playing', undefined]);
  });

  it('asks for another press where the browser plays nothing without one', async () => {
    const { audio, player, states } = setUp();
    audio.refusal = 'NotAllowedError';
    player.play();
    await Promise.resolve();
    expect(states.at(-1)).toEqual(['paused', 'interrupted']);
    // The sound was given up for another, which is nobody's trouble.
    audio.refusal = 'AbortError';
    player.play();
    await Promise.resolve();
    expect(states.at(-1)).toEqual(['playing', undefined]);
  });

  it('follows the buttons of the device, and takes no end for a pause', () => {
    const { audio, player } = setUp();
    player.play();
    audio.onpause?.();
    expect(player.state()).toBe('paused');
    audio.onplay?.();
    expect(player.state()).toBe('playing');
    audio.ended = true;
    audio.onpause?.();
    expect(player.state()).toBe('playing');
  });
});
