/** The pictures of figures (数字) as SVG: on their page, and for the script that draws them in a margin. */
import type { FigurePicture } from './figure-pictures.ts';
import { ACROSS, rowOfCells, type UnitName } from './units.ts';

const attributesOf = (attributes: Readonly<Record<string, string | number>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** A picture; what it shows is said beside it. */
export function pictureMarkup({ shapes, ...attributes }: FigurePicture): string {
  const drawn = shapes.map(([shape, own]) => `<${shape}${attributesOf(own)}/>`).join('');
  return `<svg${attributesOf(attributes)} aria-hidden="true">${drawn}</svg>`;
}

/** A row of a hundred of each unit, once for all pictures of a page, which most have many of. */
export function rowsMarkup(): string {
  const rows = Object.entries(ACROSS).map(
    ([name, across]) => `<path id="${name}-row" d="${rowOfCells(name as UnitName, 0, across)}"/>`,
  );
  return `<svg class="figure-rows" width="0" height="0" aria-hidden="true"><defs>${rows.join('')}</defs></svg>`;
}
