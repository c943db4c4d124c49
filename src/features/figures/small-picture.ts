/** A figure (数字) drawn by itself and small, beside the paragraph that gives it. */
import type { Figure } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { drawingsOf } from './figure-groups.ts';
import {
  areaPicture,
  countOf,
  type FigurePicture,
  ONE_BY_ONE,
  rowPicture,
  ruleOf,
} from './figure-pictures.ts';
import { pictureMarkup } from './picture-markup.ts';
import { unitOf } from './units.ts';

/** How high a share is drawn, in CSS pixels. */
const BAR = 7;
/** Of the largest floor area, as a share of its own drawing. */
const PLAN = 1 / 3;

const scaled = (picture: FigurePicture, by: number): FigurePicture => ({
  ...picture,
  width: Math.round(Number(picture.width) * by),
  height: Math.round(picture.height * by),
});

/**
 * Draws a figure in a few cells, on a rule, or as a plan.
 * @param figures all; floor areas of one unit are drawn to one scale
 * @returns SVG, and after it what a cell stands for; empty for what no picture makes plainer
 */
export function smallPicture(figure: Figure, figures: readonly Figure[]): string {
  const { value, unit, qualifier } = figure;
  const [drawing] = drawingsOf([figure]);
  if (drawing?.kind === 'share') return pictureMarkup(ruleOf(value, BAR));
  if (drawing?.kind === 'areas') {
    const same = figures.filter((other) => other.unit === unit);
    const largest = Math.max(...same.map((other) => other.value));
    return pictureMarkup(scaled(areaPicture(value, largest), PLAN));
  }
  const count = drawing?.kind === 'units' ? countOf(value, unit) : undefined;
  if (!count) return '';
  let cell = 1;
  while (count.count / cell > ONE_BY_ONE) cell *= 10;
  const more = qualifier === 'over' || qualifier === 'at-least';
  const picture = rowPicture(count.count / cell, unitOf(unit), more);
  const note = cell > 1 ? ` <small>${words.figures.perCell(cell, count.unit)}</small>` : '';
  return pictureMarkup(picture) + note;
}
