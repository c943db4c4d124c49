/** The exhibition as panels to be hung in a hall: sheets of 800 × 2000 mm, as vectors. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escapeUTF8 } from 'entities';
import type { Page } from 'playwright-core';
import { CommandError } from '../../lib/command-error.ts';
import { openTypeface } from '../../lib/drawing/typeface.ts';
import { DISPLAY_FACE } from '../../lib/drawing/display-face.ts';
import { root } from '../../lib/environment.ts';
import { words } from '../../words/index.ts';
import { type BuiltSite } from '../site.ts';
import { directionPanel } from './direction.ts';
import { galleryPanel, pictureBelowTitle, picturesOnWall, titlePicture } from './gallery.ts';
import { noticePanel } from './notice.ts';
import { riverPanel } from './river.ts';
import { titlePanel } from './title.ts';

const { editions } = words;

/** In millimetres. */
export const PANEL = { width: 800, height: 2000 };

/** The colours of the site, then what is of all panels, then what is of each. */
const STYLES = [
  ...['tokens', 'directions'].map((name) => path.join(root, 'src', 'ui', 'styles', name)),
  ...['panels', 'title', 'river', 'direction', 'gallery', 'notice'].map((name) =>
    path.join(import.meta.dirname, name),
  ),
];

/** All panels as one page. */
export async function panelsPage(site: BuiltSite): Promise<string> {
  const { data } = site;
  const face = openTypeface(DISPLAY_FACE);
  const { milestones, notice, contact } = data;
  const name = [data.title, data.subtitle].filter((text) => text !== undefined).join(' ');
  const styles = STYLES.map((file) => readFileSync(`${file}.css`, 'utf8')).join('\n');
  const { objects = [] } = data;
  const below = milestones ? undefined : pictureBelowTitle(picturesOnWall(objects, Infinity));
  const others = picturesOnWall(objects.filter((object) => object !== below?.object));
  const panels = [
    titlePanel(data, face, below && (await titlePicture(site, below, face))),
    ...(milestones ? [riverPanel(data, milestones, face)] : []),
    ...data.directions.map((direction, index) => directionPanel(data, direction, index)),
    ...(others.length > 0 ? [await galleryPanel(site, others, objects.length, face)] : []),
    ...(notice && contact ? [noticePanel(notice, contact, face)] : []),
  ];
  const numbered = panels.map((panel, index) => {
    const number = editions.panelOf(index + 1, panels.length);
    const folio = `<p class="folio"><span>${escapeUTF8(name)}</span><span>${number}</span></p>`;
    // The first has the title at its head.
    return index === 0 ? panel : panel.replace(/<\/section>$/u, `${folio}</section>`);
  });
  return `<!doctype html><html lang="${data.language}"><head><meta charset="utf-8"><title>${escapeUTF8(data.title)}</title><style>${styles}</style></head><body>${numbered.join('')}</body></html>`;
}

/**
 * Sets each text as large as its place lets it, by the browser’s own measure.
 * @throws CommandError where one would be too small to be read on a wall
 */
export async function fitTexts(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const places = Array.from(document.querySelectorAll<HTMLElement>('[data-fit]'));
    return places.flatMap((place) => {
      for (let size = Number(place.dataset['fit']); size >= 10; size -= 0.25) {
        place.style.setProperty('--text', `${size}mm`);
        if (place.scrollHeight <= place.clientHeight + 1) return [];
      }
      return [place.closest('section')?.getAttribute('aria-label') ?? ''];
    });
  });
  if (beyond.length > 0) {
    throw new CommandError(
      `Too much text for a panel of ${PANEL.width} × ${PANEL.height} mm: ${beyond.join(', ')}（文字太多，一张展板放不下）`,
    );
  }
}
