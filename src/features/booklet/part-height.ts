/** How high a part of the booklet will be, roughly, before a browser has laid it out. */

import { nearestStep } from '../../lib/nearest-step.ts';

/** Steps of heights on a telephone, in rem; BookletPart.astro has the same. */
const STEPS = [40, 60, 90, 135, 200, 300, 450, 675] as const;

/** What a character, a block and a picture add, and what each part has, in rem: as parts were measured. */
const [CHARACTER, BLOCK, PICTURE, ANY] = [0.12, 1.8, 20, 20];

/**
 * Estimates the height of a part.
 * @param html of it, as it is published
 * @returns the step that comes nearest, from 1
 */
export function heightStep(html: string): number {
  const shown = html.replaceAll(/<(svg|script|style)\b[^]*?<\/\1>/gu, '');
  const characters = shown.replaceAll(/<[^>]*>|\s+/gu, '').length;
  const count = (pattern: RegExp) => shown.match(pattern)?.length ?? 0;
  const height =
    ANY +
    characters * CHARACTER +
    count(/<(?:p|li|tr|dt|h\d|figcaption)\b/gu) * BLOCK +
    count(/<img\b/gu) * PICTURE;
  return nearestStep(height, STEPS);
}
