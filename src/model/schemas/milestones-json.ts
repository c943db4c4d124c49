import { z } from 'astro/zod';
import { PRECISIONS } from '../../words/keys.ts';
import { LEVELS } from '../../words/own.ts';

export const text = z.string().min(1);
export const id = text.describe('编号，也是网页地址的一部分；不会更改。');
export const url = z.url().describe('网页地址。');
export const link = z.strictObject({ id: text, url });
export const picture = z.strictObject({
  url,
  alt: text,
  credit: text.describe('摄影者或权利人。'),
  caption: text.optional().describe('图下的话。'),
  object: link.optional().describe('图中的展品。'),
});
export const pictures = z.array(picture).min(1).optional().describe('图片，编者所加。');

const POINT = '-?\\d{2}(?:\\d{2}|\\dX|XX)(?:-(?:\\d{2}|XX)){0,2}[~?%]?';
/** The form only: whether there is such a day, the content's own schema has asked. */
const DATE = new RegExp(`^(?:${POINT}(?:/(?:${POINT}|\\.\\.)?)?|(?:\\.\\.)?/${POINT})$`);

/** A date as EDTF writes it. */
export const edtf = z.string().regex(DATE);

/** A milestone for programs. */
export const milestoneRecordSchema = z.strictObject({
  id,
  date: edtf.describe(
    '日期，照原文的精度：2018、2018-12、2018-12-05；约、存疑、年代、季节、起止依 ISO 8601-2（EDTF）：1958~、1984?、195X、1958-21、1949/1952；公元前211年是 -0210。',
  ),
  precision: z
    .enum(PRECISIONS)
    .describe('原文记到世纪、年代、年、季度、季节、月还是日；有起止的，指起时。'),
  lunar: text.optional().describe('原文所印的农历日期。'),
  printed: text
    .optional()
    .describe('原文所印的日期，EDTF 说不全的才有：1958年底、1958年3月上旬、1958年后。'),
  text: text.describe('原文。'),
  chronicle: z
    .strictObject({ id: text, name: text })
    .optional()
    .describe('属于哪一部大事记；只有一部的，没有这一项。'),
  level: z
    .strictObject({
      // Asked when the exhibition has been made, which may have levels of its own.
      get id() {
        return z.enum(LEVELS);
      },
      name: text,
    })
    .optional()
    .describe('级别，编者所加。'),
  direction: z.strictObject({ id: text, name: text }).optional().describe('走向，编者所加。'),
  note: text.optional().describe('编者注。'),
  pictures,
  passages: z.array(link).describe('文章中的相关段落，编者所加。'),
  categories: z.array(link).describe('征集此类档案的门类，编者所加。'),
  url,
});

/**
 * `/data/milestones.json`: the chronicle for programs. Its JSON Schema, beside it, is made from this.
 */
const milestonesDataSchema = z
  .strictObject({
    $schema: text.describe('本格式的说明文件。'),
    title: text.describe('大事记的题名，照原文。'),
    publisher: text.describe('发布的档案馆。'),
    language: z.literal('zh-CN'),
    editorial: text.describe('哪些内容为编者所加。'),
    url,
    milestones: z.array(milestoneRecordSchema).min(1).describe('由远及近。'),
  })
  .describe('大事记');

export type MilestonesData = z.infer<typeof milestonesDataSchema>;
export type MilestoneRecord = z.infer<typeof milestoneRecordSchema>;

/** The JSON Schema (draft 2020-12) of the file. */
export function milestonesJsonSchema(): object {
  return z.toJSONSchema(milestonesDataSchema, { target: 'draft-2020-12' });
}
