import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayer, type State, type Trouble } from './player.ts';

/** What the player gives to the engine. */
class Utterance {
  rate = 1;
  voice: unknown;
  lang = '';
  onstart: (() => void) | undefined;
  onend: (() => void) | undefined;
  onerror: ((event: { error: string }) => void) | undefined;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An engine that says nothing by itself. */
class Engine {
  speaking = false;
  pending = false;
  readonly said: Utterance[] = [];

  speak(utterance: Utterance) {
    this.said.push(utterance);
    this.speaking = true;
    utterance.onstart?.();
  }

  cancel() {
    this.speaking = false;
  }

  /** The utterance that was given last. */
  get last(): Utterance {
    const last = this.said.at(-1);
    if (!last) throw new Error('nothing was said');
    return last;
  }
}

const PIECES = ['甲。', '乙。', '丙。'];

function setUp(engine = new Engine()) {
  const pieces: number[] = [];
  const states: [State, Trouble | undefined][] = [];
  const player = createPlayer(
    engine as unknown as SpeechSynthesis,
    { lang: 'zh-CN' } as SpeechSynthesisVoice,
    PIECES,
    {
      piece: (index) => pieces.push(index),
      state: (state, trouble) => states.push([state, trouble]),
    },
  );
  return { engine, player, pieces, states };
}

const texts = (engine: Engine) => engine.said.map(({ text }) => text);

describe('createPlayer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('says each piece when the one before has ended, and ends', () => {
    const { engine, player, pieces, states } = setUp();
    player.play();
    engine.last.onend?.();
    engine.last.onend?.();
    engine.last.onend?.();
    expect(texts(engine)).toEqual(PIECES);
    expect(pieces).toEqual([0, 1, 2]);
    expect(states.at(-1)).toEqual(['ended', undefined]);
    player.play();
    expect(engine.last.text).toBe('甲。');
  });

  it('ends the utterance to pause, and says the piece again', () => {
    const { engine, player } = setUp();
    player.play(1);
    const given = engine.last;
    player.pause();
    expect([engine.speaking, player.state(), player.index()]).toEqual([false, 'paused', 1]);
    // Engines report the end, or an error, of what was given up.
    given.onend?.();
    given.onerror?.({ error: 'canceled' });
    expect(texts(engine)).toEqual(['乙。']);
    player.play();
    expect(texts(engine)).toEqual(['乙。', '乙。']);
  });

  it('goes on at another rate with the same piece, and only when it plays', () => {
    const { engine, player } = setUp();
    player.setRate(1.5);
    expect(engine.said).toEqual([]);
    player.play(2);
    player.setRate(0.75);
    expect(engine.said.map(({ text, rate }) => [text, rate])).toEqual([
      ['丙。', 1.5],
      ['丙。', 0.75],
    ]);
  });

  it.each([
    ['network', 'network'],
    ['synthesis-failed', 'silent'],
    ['not-allowed', 'silent'],
    ['interrupted', 'interrupted'],
  ] as const)('stops at the error %s and says why: %s', (error, trouble) => {
    const { engine, player, states } = setUp();
    player.play();
    engine.last.onerror?.({ error });
    expect(states.at(-1)).toEqual(['paused', trouble]);
    expect(player.index()).toBe(0);
  });

  it('goes on where the engine does not say that it has ended', () => {
    const { engine, player, pieces } = setUp();
    player.play();
    vi.advanceTimersByTime(60_000);
    expect(pieces).toEqual([0]);
    engine.speaking = false;
    vi.advanceTimersByTime(3_100);
    expect(pieces).toEqual([0, 1]);
  });

  it('says so where the engine never begins', () => {
    class Mute extends Engine {
      override speak(utterance: Utterance) {
        this.said.push(utterance);
      }
    }
    const { states, player } = setUp(new Mute());
    player.play();
    vi.advanceTimersByTime(60_000);
    expect(states.at(-1)).toEqual(['paused', 'silent']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
