/** Which milestones have a picture of their own, and how it comes to be a file. */
import { DISPLAY_FACE, faceOf } from '../lib/drawing/display-face.ts';
import { renderPng } from '../lib/drawing/png.ts';
import { openTypeface } from '../lib/drawing/typeface.ts';
import { absolute, addresses } from '../model/addresses.ts';
import type { Chronicle, Exhibition, Milestone } from '../model/types.ts';
import { words } from '../words/index.ts';
import { milestonePicture, type PictureFaces } from './milestone-picture.ts';
import { SHARE_PICTURE, type SharedPicture } from './site-metadata.ts';

let opened: PictureFaces | undefined;

/** Opened once: each is a file of 15 MB. */
function faces(): PictureFaces {
  opened ??= { title: openTypeface(DISPLAY_FACE), prose: openTypeface(faceOf(400)) };
  return opened;
}

/**
 * The picture of a milestone's own. In a chronicle of thousands none has one, as drawing them would
 * take longer than all pages; nor has one whose words hold a character that the face has not.
 */
export function pictureOf(
  { id, date, text, chronicle }: Milestone,
  { long, title }: Chronicle,
): SharedPicture | undefined {
  if (long || !faces().prose.has(text)) return undefined;
  return {
    url: absolute(addresses.milestonePicture(id)),
    alt: words.site.milestonePicture(chronicle?.name ?? title, date, text),
  };
}

/** @returns PNG */
export function drawMilestone(milestone: Milestone, exhibition: Exhibition) {
  return renderPng(milestonePicture(milestone, exhibition, faces()), SHARE_PICTURE.width);
}
