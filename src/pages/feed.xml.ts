import type { APIRoute } from 'astro';
import { absolute, addresses } from '../model/addresses.ts';
import { atomFeed } from '../lib/formats/feed.ts';
import { milestoneEntry } from '../features/data/milestone-exports.ts';
import { noticeEntry } from '../features/data/notice-entry.ts';
import { stableId } from '../model/stable-id.ts';
import { words } from '../words/index.ts';
import { getCategories, getExhibition, getNotice } from '../model/queries.ts';
import { getMilestoneRecords } from '../features/data/milestone-records.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () => {
  const exhibition = await getExhibition();
  const { title, subtitle, publisher, contact, published } = exhibition;
  const chronicle = { publisher, title: exhibition.milestones.title };
  const records = await getMilestoneRecords();
  const milestones = records.map((record) => milestoneEntry(record, chronicle));
  const notice = noticeEntry({
    publisher,
    url: absolute(addresses.donate),
    parts: await getNotice(),
    categories: (await getCategories()).map(({ text }) => text),
    contact,
    published,
    fallbackDay: milestones.at(-1)?.day ?? '',
  });
  const feed = atomFeed({
    id: `urn:uuid:${stableId(publisher, 'feed', chronicle.title)}`,
    title,
    subtitle,
    publisher,
    language: words.site.language,
    self: absolute(addresses.feed),
    home: absolute(addresses.home),
    icon: absolute(addresses.icon),
    entries: notice ? [...milestones, notice] : milestones,
  });
  return respond(feed, 'application/atom+xml; charset=utf-8');
};
