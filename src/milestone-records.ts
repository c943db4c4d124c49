/** What the files about the milestones have in common. */
import { absolute, addresses } from './addresses.ts';
import { milestoneRecord } from './domain/milestone-exports.ts';
import { getExhibition, getMilestones } from './queries.ts';
import type { MilestoneRecord } from './schemas/milestones-data.ts';

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
