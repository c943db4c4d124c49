import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { renderPng } from '../lib/drawing/png.ts';
import { icon } from './icon.ts';

test('the icon is well-formed and draws itself without styles, scripts or other files', () => {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const svg = parser.parseFromString(icon(), 'image/svg+xml').documentElement;
  expect(svg?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(icon()).not.toMatch(/style|script|href|<text/u);
});

test.each([16, 180, 192, 512])('it is drawn as a square PNG of %i pixels', (pixels) => {
  const png = Buffer.from(renderPng(icon(), pixels));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand first in the first chunk (PNG, 11.2.2).
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
});
