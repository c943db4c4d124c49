import { expect, it } from 'vitest';
import { asksForSearch } from './shortcut.ts';

const PLAIN = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
};

it.each([
  { key: '/' },
  { key: 'k', ctrlKey: true },
  { key: 'k', metaKey: true },
  { key: 'K', ctrlKey: true },
])('is asked for by %j', (key) => {
  expect(asksForSearch({ ...PLAIN, ...key }, false)).toBe(true);
  expect(asksForSearch({ ...PLAIN, ...key }, true)).toBe(false);
});

it.each([
  { key: 'k' },
  { key: '/', ctrlKey: true },
  { key: '/', metaKey: true },
  { key: '/', altKey: true },
  { key: '/', shiftKey: true },
  { key: 'k', ctrlKey: true, shiftKey: true },
  { key: 'k', ctrlKey: true, altKey: true },
  { key: '/', isComposing: true },
  { key: '/', defaultPrevented: true },
])('is not asked for by %j', (key) => {
  expect(asksForSearch({ ...PLAIN, ...key }, false)).toBe(false);
});
