/** What the files about the milestones have in common. */
import { absolute, addresses } from '../../model/addresses.ts';
import { milestoneRecord } from './milestone-exports.ts';
import { getExhibition, getMilestones } from '../../model/queries.ts';
import type { MilestoneRecord } from '../../model/schemas/milestones-data.ts';

/** From past to present, with absolute addresses. */
export async function getMilestoneRecords(): Promise<MilestoneRecord[]> {
  const { directions } = await getExhibition();
  return (await getMilestones()).map((milestone) =>
    milestoneRecord(milestone, directions, {
      milestone: (id) => absolute(addresses.milestonePage(id)),
      passage: (id) => absolute(addresses.passage(id)),
      category: (id) => absolute(addresses.category(id)),
      picture: absolute,
    }),
  );
}
