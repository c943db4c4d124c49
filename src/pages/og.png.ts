import type { APIRoute } from 'astro';
import { SHARE_PICTURE } from '../shell/site-metadata.ts';
import { sharePicture } from '../shell/share-picture.ts';
import { renderPng } from '../lib/drawing/png.ts';
import { openTypeface } from '../lib/drawing/typeface.ts';
import { DISPLAY_FACE } from '../lib/drawing/display-face.ts';
import { getExhibition, getMilestones, getSections } from '../model/queries.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () => {
  const { title, subtitle, publisher, seal } = await getExhibition();
  const [lead] = await getSections();
  const svg = sharePicture(
    {
      title,
      subtitle,
      publisher,
      seal,
      headline: (lead?.data.title ?? '').split(/\s+/u).filter(Boolean),
      events: await getMilestones(),
    },
    openTypeface(DISPLAY_FACE),
  );
  return respond(renderPng(svg, SHARE_PICTURE.width), 'image/png');
};
