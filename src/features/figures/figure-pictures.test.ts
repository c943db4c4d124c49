import { expect, it } from 'vitest';
import { areaSquares, bar, type FigurePicture, shareSquare, tally } from './figure-pictures.ts';

const attributes = ({ shapes }: FigurePicture, name: string) => shapes.map(([, own]) => own[name]);

it('squares have areas in the proportion of the values, and stand beside one another', () => {
  const picture = areaSquares([400, 100]);
  expect(attributes(picture, 'width')).toEqual([180, 90]);
  expect(attributes(picture, 'x')).toEqual([0, 196]);
  expect(picture.width).toBe(286);
});

it('a share fills whole rows from below, and the rest in the row above them', () => {
  const [, filled] = attributes(shareSquare(75), 'd');
  expect(filled).toBe('M0 100H100V30H50V20H0z');
  expect(attributes(shareSquare(20), 'd')[1]).toBe('M0 100H100V80H0V80H0z');
});

it('a tally has as many slips as are counted, of each shade its own, and as many rows as they need', () => {
  const picture = tally([10, 4]);
  const slips = attributes(picture, 'd').map((path) => String(path).split('z').length - 1);
  expect(slips).toEqual([10, 4]);
  expect([picture.width, picture.height]).toEqual([256, 48]);
});

it('a bar is as long as its share of the largest', () => {
  expect(attributes(bar(1, 3), 'width')).toEqual(['100%', '33.3%']);
});
