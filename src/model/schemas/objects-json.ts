import { z } from 'astro/zod';
import { OBJECT_KINDS } from '../../words/keys.ts';
import { edtf, id, link, text, url } from './milestones-json.ts';

/** An object for programs. */
export const objectRecordSchema = z.strictObject({
  id,
  title: text.describe('题名。'),
  kind: z
    .strictObject({ id: z.enum(OBJECT_KINDS), name: text })
    .describe(
      '照片（photograph）、文件（document）、地图（map）、实物（thing）、录音（sound）、录像（film）。',
    ),
  date: edtf.optional().describe('制作的日期，依 ISO 8601-2（EDTF）；没有这一项时，年代不详。'),
  dateText: text.optional().describe('同一日期，用文字写出。'),
  creator: text.optional().describe('责任者。'),
  place: text.optional().describe('地点。'),
  identifier: text.optional().describe('档号。'),
  extent: text.optional().describe('数量与尺寸。'),
  language: text.optional().describe('语种。'),
  description: z.array(text).describe('说明，每段一项。'),
  subjects: z.array(text).describe('主题。'),
  donor: text.optional().describe('捐赠者，本人同意署名的才有。'),
  credit: text.describe('来源，引用时应注明。'),
  rights: z.strictObject({
    label: text,
    uri: z.url().optional().describe('rightsstatements.org 或知识共享的网址。'),
  }),
  pictures: z
    .array(
      z.strictObject({
        url,
        width: z.int().positive(),
        height: z.int().positive(),
        alt: text.describe('画面上有什么。'),
        label: text.optional().describe('第几页，或哪一面。'),
        caption: text.optional(),
      }),
    )
    .describe('各页、各面，依次；录音、录像可以没有。'),
  recording: z
    .strictObject({
      url,
      type: text.describe('媒体类型。'),
      bytes: z.int().positive(),
      duration: text.describe('时长，依 ISO 8601：PT9.1S。'),
      width: z.int().positive().optional(),
      height: z.int().positive().optional(),
      transcript: url.describe('文字记录，带时间（WebVTT）。'),
      captions: url.optional().describe('字幕，与文字记录不同的才有（WebVTT）。'),
      poster: z.strictObject({ url, alt: text }).optional().describe('录像的封面。'),
    })
    .optional()
    .describe('录音、录像才有。'),
  tour: z
    .array(
      z.strictObject({
        picture: z.int().positive().describe('在哪一幅图里，从 1 数起。'),
        area: z
          .strictObject({
            left: z.int().nonnegative(),
            top: z.int().nonnegative(),
            width: z.int().positive(),
            height: z.int().positive(),
          })
          .describe('图里的一处，以图片（url）的像素计。'),
        text: text.describe('这里看什么。'),
        passage: link.optional().describe('文章里说到它的段落。'),
        milestone: link.optional().describe('说到的大事。'),
        url,
      }),
    )
    .optional()
    .describe('导览，一步一步；没有导览的，没有这一项。'),
  milestones: z.array(link).describe('说到的大事。'),
  passages: z.array(link).describe('文章里说到它的段落。'),
  categories: z.array(link).describe('征集此类东西的门类。'),
  objects: z.array(link).describe('放在一起看的展品。'),
  manifest: url.describe('IIIF 清单。'),
  url,
});

/** `/data/objects.json`: the objects for programs. Its JSON Schema, beside it, is made from this. */
const objectsDataSchema = z
  .strictObject({
    $schema: text.describe('本格式的说明文件。'),
    publisher: text.describe('发布的单位。'),
    language: z.literal('zh-CN'),
    editorial: text.describe('这些文字是谁写的。'),
    url,
    objects: z.array(objectRecordSchema).min(1).describe('由远及近，年代不详的在后。'),
  })
  .describe('展品');

export type ObjectsData = z.infer<typeof objectsDataSchema>;
export type ObjectRecord = z.infer<typeof objectRecordSchema>;

/** The JSON Schema (draft 2020-12) of the file. */
export function objectsJsonSchema(): object {
  return z.toJSONSchema(objectsDataSchema, { target: 'draft-2020-12' });
}
