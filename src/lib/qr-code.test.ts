import jsQR from 'jsqr';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

it.each(['https://www.example.gov.cn/donate/', '档案'.repeat(120), 'a'])(
  'a decoder reads %s',
  (text) => {
    const { size, path } = qrCode(text);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size * 6 } }).render();
    const read = jsQR(Uint8ClampedArray.from(image.pixels), image.width, image.height);
    expect(new TextDecoder().decode(Uint8Array.from(read?.binaryData ?? []))).toBe(text);
  },
);
