/**
 * Pointer and keys as W3C WebDriver has them, and BiDi in the same form.
 */
import type { Key, Point } from '../engine.ts';

/** The letters that stand for keys (WebDriver, 17.4.2). */
const KEYS: Record<Key, string> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  '+': '+',
  k: 'k',
  v: 'v',
};

/** Moves there and presses. */
export function pressActions({ x, y }: Point): unknown[] {
  const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
  const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
const keyboard = (actions: unknown[]) => [{ type: 'key', id: 'keyboard', actions }];

/** Letter by letter. */
export function typeActions(text: string): unknown[] {
  return keyboard(Array.from(text).flatMap((letter) => [down(letter), up(letter)]));
}

/** All down in their order, and up again the other way round. */
export function keyActions(names: readonly Key[]): unknown[] {
  const values = names.map((name) => KEYS[name]);
  return keyboard([...values.map(down), ...values.toReversed().map(up)]);
}
