import type { APIRoute } from 'astro';
import { absolute, addresses } from '../../model/addresses.ts';
import { exportWords } from '../../words/zh-cn/data.ts';
import { getExhibition } from '../../model/queries.ts';
import type { MilestonesData } from '../../model/schemas/milestones-data.ts';
import { getMilestoneRecords } from '../../features/data/milestone-records.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () => {
  const { milestones, publisher } = await getExhibition();
  const data: MilestonesData = {
    // Relative, so that it also holds for a copy on somebody’s disk.
    $schema: './milestones.schema.json',
    title: milestones.title,
    publisher,
    language: 'zh-CN',
    editorial: exportWords.editorial,
    url: absolute(addresses.timeline),
    milestones: await getMilestoneRecords(),
  };
  return respond(`${JSON.stringify(data, null, 2)}\n`, 'application/json');
};
