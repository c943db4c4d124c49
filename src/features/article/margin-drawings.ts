/**
 * What stands in the article's margin, drawn: the figures that a paragraph gives and the crests of the
 * milestones that it speaks of. A page that is printed or read on a telephone has no margin, so the
 * drawings are a file that the article's own script fetches where there is one.
 */
import type { Article, Exhibition, Milestone } from '../../model/types.ts';
import { directionShape } from '../../ui/direction-shapes.ts';
import { tideLine } from '../../ui/tide-line/tide-line.ts';
import { smallPicture } from '../figures/index.ts';

/** By the addresses of what they draw. */
export type MarginDrawings = Readonly<Record<string, string>>;

/** Of a crest, in CSS pixels; its sign stands on top of it. */
const CREST = { width: 64, height: 26 };
const SIGN = 12;

/** Every crest stands in the middle of its drawing. */
const WHEN = { iso: '2000', precision: 'year', year: 2000 } as const;

function crest({ id, level, direction }: Milestone): string {
  const { stroke, crests } = tideLine([{ id, when: WHEN, level }], {
    ...CREST,
    crestWidth: CREST.width,
  });
  const [{ x, y } = { x: 0, y: 0 }] = crests;
  const scale = SIGN / 16;
  return (
    `<svg class="crest" width="${CREST.width}" height="${CREST.height + SIGN}" viewBox="0 ${-SIGN / 2} ${CREST.width} ${CREST.height + SIGN}" aria-hidden="true">` +
    `<path d="${stroke}"/><path class="sign" transform="translate(${x - SIGN / 2} ${y - SIGN / 2}) scale(${scale})" d="${directionShape(direction?.index)}"/></svg>`
  );
}

/** Draws all that the article's paragraphs name. */
export function marginDrawings(article: Article, figures: Exhibition['figures']): MarginDrawings {
  const drawn = article.passages.flatMap((passage) => [
    ...passage.milestones.map((milestone) => [milestone.page, crest(milestone)]),
    ...passage.figures.map((figure) => [figure.href, smallPicture(figure, figures)]),
  ]);
  return Object.fromEntries(drawn.filter(([, markup]) => markup !== '')) as MarginDrawings;
}
