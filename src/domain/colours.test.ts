import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS } from './colours.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

test.each([
  ['paper', '--paper-1'],
  ['ink', '--ink-1'],
  ['inkSoft', '--ink-2'],
  ['cinnabar', '--cinnabar'],
  ['indigo', '--indigo'],
] as const)('%s is %s of the palette', (name, token) => {
  expect(tokens).toContain(`${token}: ${COLOURS[name]};`);
});
