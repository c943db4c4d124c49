/** The pictures of a text as records for programs. */
import { absolute } from '../../model/addresses.ts';
import type { MilestoneRecord } from '../../model/schemas/milestones-json.ts';
import type { Picture } from '../../model/types.ts';
import { recordLink } from './record-link.ts';

/**
 * The records of what is published, in their order.
 * @returns `undefined` where there are none
 */
export function pictureRecords(pictures: readonly Picture[]): MilestoneRecord['pictures'] {
  const records = pictures.flatMap(({ published, alt, credit, caption, object }) =>
    published === undefined
      ? []
      : [
          {
            url: absolute(published.address),
            alt,
            credit,
            caption,
            object: object && recordLink(object),
          },
        ],
  );
  return records.length > 0 ? records : undefined;
}
