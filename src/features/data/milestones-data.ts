/** The chronicle for programs: `data/milestones.json`. */
import { absolute, addresses } from '../../model/addresses.ts';
import type { MilestonesData } from '../../model/schemas/milestones-data.ts';
import type { Exhibition } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { milestoneRecord } from './exhibition-data.ts';

const { exportWords } = words;

export function milestonesData({ publisher, chronicle }: Exhibition): MilestonesData {
  return {
    // Relative, so that it also holds for a copy on somebody’s disk.
    $schema: './milestones.schema.json',
    title: chronicle.title,
    publisher,
    language: 'zh-CN',
    editorial: exportWords.editorial,
    url: absolute(addresses.timeline),
    milestones: chronicle.milestones.map(milestoneRecord),
  };
}
