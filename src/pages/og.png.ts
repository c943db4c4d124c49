import type { APIRoute } from 'astro';
import { SHARE_PICTURE } from '../domain/site-metadata.ts';
import { sharePicture } from '../domain/share-picture.ts';
import { renderPng } from '../drawing/png.ts';
import { openTypeface } from '../drawing/typeface.ts';
import { DISPLAY_FACE } from '../integrations/display-font/face.ts';
import { getExhibition, getMilestones, getSections } from '../queries.ts';
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
