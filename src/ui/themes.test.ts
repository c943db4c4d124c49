import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { COLOURS } from './colours.ts';
import { THEME_COLOURS } from './themes.ts';

const sheet = (name: string) =>
  readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8');
const tokens = sheet('tokens');

test.each([
  ['paper', '--paper-1'],
  ['ink', '--ink-1'],
  ['inkSoft', '--ink-2'],
  ['cinnabar', '--cinnabar'],
  ['indigo', '--indigo'],
] as const)('%s is %s of the palette', (name, token) => {
  expect(tokens).toContain(`${token}: ${COLOURS[name]};`);
});

type Theme = keyof typeof THEME_COLOURS;

/** The colours that a block of style declares. */
function declaredIn(block: string): Map<string, string> {
  return new Map(
    Array.from(
      block.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/gu),
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

/** What the rules declare whose selectors hold a text. */
function declaredFor(selector: string): Map<string, string> {
  const rules = Array.from((tokens + sheet('directions')).matchAll(/([^{};]+)\{([^{}]*)\}/gu));
  const own = rules.filter(([, selectors]) => selectors?.includes(selector));
  return declaredIn(own.map(([, , block]) => block).join('\n'));
}

const ordinary = declaredFor(':root');

/** What a token is in a theme, as `#rrggbb` or `#rgb`. */
function colourOf(name: string, theme: Theme): string {
  const own = declaredFor(`[data-theme='${theme}']`);
  let value = own.get(name) ?? ordinary.get(name) ?? '';
  const [, light, dark] = /^light-dark\((.+?), (.+)\)$/u.exec(value) ?? [];
  if (light && dark) value = own.get('color-scheme') === 'dark' ? dark : light;
  const [, other] = /^var\((--[\w-]+)\)$/u.exec(value) ?? [];
  if (other) return colourOf(other, theme);
  if (!/^#(?:[\da-f]{3}){1,2}$/u.test(value)) throw new Error(`${name} in ${theme}: ${value}`);
  return value;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/gu, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['paper', 'raised', 'sunken'];

/** What is written, and on what. */
const TEXTS = [
  ...['ink', 'ink-soft', 'accent', 'link'].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ['on-field', 'field'],
  ['on-seal', 'seal'],
  ['ink', 'mark'],
  // What the pointer is over is turned round.
  ['paper', 'ink'],
] as const;

/** What is drawn, and must be told from its ground (WCAG 1.4.11). */
const SIGNS = [
  'line-strong',
  ...Array.from({ length: 6 }, (_, index) => `direction-${index + 1}`),
].flatMap((sign) => GROUNDS.map((ground) => [sign, ground] as const));

/** The pairs that stand out less than they must. */
function weak(theme: Theme, pairs: readonly (readonly [string, string])[], least: number) {
  return pairs
    .map(([one, other]) => ({
      pair: `${one} on ${other}`,
      ratio: contrast(colourOf(`--colour-${one}`, theme), colourOf(`--colour-${other}`, theme)),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
}

const hexes = (css: string) => css.match(/#(?:[\da-f]{3}){1,2}\b/gu) ?? [];
const other = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

it('gives the e-book its colours, which cannot name tokens', () => {
  const palette = new Set(hexes(tokens + sheet('directions')));
  const own = hexes(other('../editions/epub/style.css')).filter((colour) => !palette.has(colour));
  expect(own).toEqual([]);
});

it('reckons contrast as WCAG does', () => {
  expect(contrast('#fff', '#000')).toBe(21);
  // The grey that just passes AA on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.keys(THEME_COLOURS) as Theme[])('in the theme %s', (theme) => {
  it('every text stands out from its ground by 7:1, as AAA asks', () => {
    expect(weak(theme, TEXTS, 7)).toEqual([]);
  });

  it('every sign stands out from its ground by 3:1', () => {
    expect(weak(theme, SIGNS, 3)).toEqual([]);
  });

  it('the browser’s bars have the colour of the page', () => {
    expect(THEME_COLOURS[theme]).toBe(colourOf('--colour-paper', theme));
  });
});
