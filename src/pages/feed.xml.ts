import type { APIRoute } from 'astro';
import { absolute, addresses } from '../addresses.ts';
import { atomFeed } from '../domain/feed.ts';
import { milestoneEntry } from '../domain/milestone-exports.ts';
import { noticeEntry } from '../domain/notice-entry.ts';
import { stableId } from '../domain/stable-id.ts';
import { words } from '../i18n/words.ts';
import { getCategories, getExhibition, getNotice } from '../queries.ts';
import { getMilestoneRecords } from '../milestone-records.ts';
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
