/** Where pictures are looked at: OpenSeadragon, with its own buttons left out. */
import OpenSeadragon from 'openseadragon';
import { viewer as words } from '../../../words/zh-cn/viewer.ts';
import type { Part, Sheet } from './sheets.ts';

type Image = OpenSeadragon.TiledImage;

/** Between two pictures side by side, of the width of one. */
const GAP = 0.02;

/** Letters that OpenSeadragon takes for what no reader asks: a picture is never mirrored. */
const UNUSED = new Set(['KeyF', 'KeyJ', 'KeyK']);

/** By which OpenSeadragon knows that it has written its style into a page. */
const STYLED = 'data-openseadragon-mobile-css';

/**
 * It would write a style, which the policy forbids and nothing here needs. It does not where there is an
 * element of that name: this one is none of HTML.
 */
function allowNoStyle(): void {
  if (document.querySelector(`style[${STYLED}]`)) return;
  const none = document.createElementNS(null, 'style');
  none.setAttribute(STYLED, '');
  document.head.append(none);
}

/**
 * What is opened: the tiles where they can be had, else the whole file. A host may have lost them, and
 * development makes none. Their description names the place that the site was built for, which may not
 * be this one.
 */
async function sourceOf({ tiles, link }: Sheet): Promise<object> {
  const whole = { type: 'image', url: link.href };
  if (tiles === undefined) return whole;
  try {
    const response = await fetch(`${tiles}/info.json`);
    return { ...((await response.json()) as object), id: new URL(tiles, location.href).href };
  } catch {
    return whole;
  }
}

/**
 * Makes a stage.
 * @param place holds it, and has its size
 * @param failed is called where not even the large file of a picture can be had
 */
export function createStage(place: HTMLElement, failed: () => void) {
  allowNoStyle();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const gestures = { clickToZoom: false, dblClickToZoom: true, flickEnabled: !still };
  const osd = OpenSeadragon({
    element: place,
    // The same in every browser, and what is clipped is clipped.
    drawer: 'canvas',
    showNavigationControl: false,
    animationTime: still ? 0 : 0.6,
    maxZoomPixelRatio: 4,
    visibilityRatio: 0.3,
    gestureSettingsMouse: gestures,
    gestureSettingsTouch: gestures,
    gestureSettingsPen: gestures,
  });
  osd.addHandler('canvas-key', (event) => {
    event.preventDefaultAction = UNUSED.has(event.originalEvent.code);
  });
  const { canvas } = osd;
  canvas.setAttribute('role', 'application');
  let showing = 0;

  const add = async (sheet: Sheet, x: number): Promise<Image | undefined> => {
    const tileSource = await sourceOf(sheet);
    return new Promise((resolve) => {
      osd.addTiledImage({
        ...{ tileSource, x, y: 0, width: 1 },
        success: (event) => resolve((event as unknown as { item: Image }).item),
        error: () => resolve(undefined),
      });
    });
  };

  /** Shows pictures, the next beside or upon the one before. @returns what shows them */
  async function show(sheets: readonly Sheet[], step: number): Promise<Image[]> {
    const own = (showing += 1);
    osd.world.removeAll();
    osd.clearOverlays();
    osd.viewport.setRotation(0, true);
    canvas.setAttribute('aria-label', sheets.map(({ alt }) => alt).join('；'));
    canvas.setAttribute('aria-description', words.keys);
    const images: Image[] = [];
    for (const [index, sheet] of sheets.entries()) {
      const image = await add(sheet, index * step);
      // The reader has gone on meanwhile.
      if (own !== showing) {
        if (image) osd.world.removeItem(image);
        return [];
      }
      if (!image) failed();
      else images.push(image);
      // The tools around may have come or gone, which is else noticed with the next frame.
      osd.viewport.resize(new OpenSeadragon.Point(place.clientWidth, place.clientHeight));
      osd.viewport.goHome(true);
    }
    return images;
  }

  const move = (act: (viewport: OpenSeadragon.Viewport) => void) => () => {
    if (osd.world.getItemCount() === 0) return;
    act(osd.viewport);
    osd.viewport.applyConstraints();
  };
  return {
    osd,
    focus: () => canvas.focus(),
    zoom: (factor: number) => move((viewport) => viewport.zoomBy(factor))(),
    /** What is seen whole is so when it is turned, too. */
    turn: (degrees: number) =>
      move((viewport) => {
        const whole = viewport.getZoom() < viewport.getHomeZoom() * 1.01;
        viewport.rotateBy(degrees);
        if (whole) viewport.goHome();
      })(),
    whole: move((viewport) => viewport.goHome()),
    /** One picture, or two side by side. */
    show: (sheets: readonly Sheet[]) => show(sheets, 1 + GAP),
    /** Two of one width, the second upon the first. */
    lay: (sheets: readonly Sheet[]) => show(sheets, 0),
    /** Goes to a part of the picture that is shown. */
    goTo: ({ x, y, width, height }: Part) =>
      move((viewport) => viewport.fitBounds(new OpenSeadragon.Rect(x, y, width, height)))(),
    close: () => osd.destroy(),
  };
}

export type Stage = ReturnType<typeof createStage>;
