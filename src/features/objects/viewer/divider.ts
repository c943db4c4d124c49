/** Two pictures under one divider: left of it one is seen, right of it the other. */
import OpenSeadragon from 'openseadragon';
import { element } from '../../../lib/browser/element.ts';
import type { Stage } from './stage.ts';

/** The line is drawn by its element's edge; OpenSeadragon wants a width. */
const THIN = 1e-6;

/**
 * Puts a divider over two pictures that lie on each other.
 * @param upper the one of which the right part is seen
 * @param range what the divider is moved with as well, from 0 to 100
 */
export function divide(
  { osd }: Stage,
  upper: OpenSeadragon.TiledImage,
  height: number,
  range: HTMLInputElement,
): void {
  const line = element('div', { class: 'divider' });
  const place = () => new OpenSeadragon.Rect(Number(range.value) / 100, 0, THIN, height);
  const settle = () => {
    const { x, y } = upper.getContentSize();
    const left = (x * Number(range.value)) / 100;
    upper.setClip(new OpenSeadragon.Rect(left, 0, x - left, y));
    osd.updateOverlay(line, place());
  };
  osd.addOverlay({
    element: line,
    location: place(),
    rotationMode: OpenSeadragon.OverlayRotationMode.EXACT,
  });
  new OpenSeadragon.MouseTracker({
    element: line,
    dragHandler: ({ delta }) => {
      const moved = osd.viewport.deltaPointsFromPixels(delta, true).x * 100;
      range.value = String(Number(range.value) + moved);
      settle();
    },
  });
  range.oninput = settle;
  settle();
}
