/** Draws SVG as PNG. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as ResvgModule from '@resvg/resvg-js';
import { root } from '../environment.ts';

// Loaded at run time: a bundler cannot take in the native library behind it.
const { Resvg } = createRequire(path.join(root, 'package.json'))(
  '@resvg/resvg-js',
) as typeof ResvgModule;

/**
 * @param svg without text elements: no font is loaded
 * @param width in pixels; the height follows from the drawing's shape
 */
export function renderPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
  return new Uint8Array(image.asPng());
}
