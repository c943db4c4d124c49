/** The pictures of figures (数字) as SVG: on their page, and for the script that draws them in a margin. */
import { type FigurePicture, UNITS } from './figure-pictures.ts';

const attributesOf = (attributes: Readonly<Record<string, string | number>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** A picture; what it shows is said beside it. */
export function pictureMarkup({ shapes, ...attributes }: FigurePicture): string {
  const drawn = shapes.map(([shape, own]) => `<${shape}${attributesOf(own)}/>`).join('');
  return `<svg${attributesOf(attributes)} aria-hidden="true" focusable="false">${drawn}</svg>`;
}

/** The cells of pictures, filled and as outlines, once for all pictures of a page. */
export function patternsMarkup(): string {
  const patterns = Object.entries(UNITS).flatMap(([name, { width, height, d }]) =>
    ['full', 'open'].map(
      (kind) =>
        `<pattern id="${name}-${kind}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">` +
        `<path class="${kind}" d="${d}"/></pattern>`,
    ),
  );
  return `<svg class="figure-patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${patterns.join('')}</defs></svg>`;
}
