import { z } from 'astro/zod';
import { QUALIFIERS } from '../../words/keys.ts';
import { id, link, milestoneRecordSchema, pictures, text, url } from './milestones-json.ts';
import { objectRecordSchema } from './objects-json.ts';
import { NOTICE_ROLES } from './notice.ts';
import { ownPageSchema } from './own-page-json.ts';
import { published, year } from './parts.ts';

const quotations = z.array(text).min(1).describe('公告的原句，或依次的几段。');

const passage = z.strictObject({
  id,
  number: z.int().positive().describe('在本节中的次序。'),
  text: text.describe('原文。'),
  notes: z.array(text).describe('编者注，依次对应文中各处。'),
  url,
});

const section = z.strictObject({
  id,
  number: z.int().nonnegative().describe('0 为篇首。'),
  title: text.describe('原文的标题；篇首的标题即文章的标题。'),
  pictures,
  passages: z.array(passage).min(1),
  url,
});

const article = z.strictObject({
  title: text,
  subtitle: text.optional(),
  byline: text.optional().describe('署名，照原文。'),
  sections: z.array(section).min(1),
  url,
});

const furtherArticle = article.extend({
  id: id.describe('所在文件夹的名称；段落和节的编号以它开头，如 harbour/s1-p2。'),
  published: published.optional().describe('刊出的年份。'),
});

const sourceDocument = z.strictObject({ url, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const span = z.strictObject({
  from: year,
  to: year,
  quote: text.describe('所依据的原句。'),
  inferred: text.optional().describe('推定的理由，编者所加。'),
});

const figure = z.strictObject({
  id,
  value: z.number().nonnegative(),
  unit: text,
  qualifier: z
    .enum(QUALIFIERS)
    .optional()
    .describe('以上、不少于（at-least），余（over），近（nearly），约（about）。'),
  label: text.describe('数的是什么，编者所拟。'),
  quote: text.describe('所依据的原句。'),
  passage: link.describe('原句所在的段落。'),
  theme: z.strictObject({ id: text, title: text }).describe('分组，编者所加。'),
  partOf: text.optional().describe('所属总数的编号，编者所加。'),
  url,
});

const noticePart = z.strictObject({
  id,
  number: z.int().nonnegative().describe('0 为开头。'),
  role: z.enum(NOTICE_ROLES).describe('这一部分写什么，编者所加。'),
  title: text,
  paragraphs: z.array(text).describe('门类和联系方式另列。'),
  url,
});

const category = z.strictObject({
  id,
  number: z.int().positive(),
  text: text.describe('原文。'),
  label: text.describe('小标题，编者所加。'),
  kinds: z.array(text).describe('文中列出的东西。'),
  condition: text.optional().describe('文中对各样东西的限定。'),
  catchAll: z.literal(true).optional().describe('其余各类所无的，都归此类。'),
  passages: z.array(link).describe('文章中的相关段落，编者所加。'),
  pictures,
  url,
});

const step = z.strictObject({ title: text.describe('编者所拟。'), quote: quotations });

const giving = z.strictObject({
  ways: z.array(z.strictObject({ id, name: text, url })).min(1),
  questions: z.array(
    z.strictObject({
      id,
      question: text.describe('编者所拟。'),
      answers: z.record(z.string(), quotations).describe('按方式的编号；没有的，公告没写。'),
      url,
    }),
  ),
  steps: z.strictObject({ before: z.array(step), call: z.array(step), after: z.array(step) }),
  url,
});

const contact = z.strictObject({
  organisation: text,
  address: text,
  people: z.array(text),
  telephones: z.array(text).describe('带区号。'),
  email: text.optional(),
  postcode: text.optional(),
  hours: text.optional().describe('开放时间。'),
  departments: z
    .array(
      z.strictObject({
        name: text,
        purpose: text.optional().describe('找它办什么。'),
        address: text.optional(),
        people: z.array(text),
        telephones: z.array(text).describe('带区号。'),
        email: text.optional(),
        url,
      }),
    )
    .optional()
    .describe('单独联系的部门。'),
  verified: text.optional().describe('编者最后核对的日期。'),
  url,
});

const thing = z.strictObject({
  id,
  name: text.describe('日常叫法。'),
  also: z.array(text).describe('别的叫法。'),
  categories: z.record(z.string(), quotations).describe('按门类的编号，公告里写到它的话。'),
  url,
});

/**
 * `/data/exhibition.json`: all that the exhibition says, for programs. Its JSON Schema, beside it, is
 * made from this.
 */
const exhibitionDataSchema = z
  .strictObject({
    $schema: text.describe('本格式的说明文件。'),
    title: text.describe('展览的题名，编者所拟。'),
    subtitle: text.optional().describe('展览的副题，编者所拟。'),
    seal: text.optional().describe('印文，一至四字，编者所加。'),
    epigraph: text.optional().describe('入口处的题句，照原文。'),
    publisher: text.describe('发布的档案馆。'),
    language: z.literal('zh-CN'),
    editorial: text.describe('哪些内容为编者所加。'),
    rights: text,
    published: z
      .strictObject({ year, inferred: text.optional().describe('推定的理由，编者所加。') })
      .optional()
      .describe('原文刊出的年份。'),
    source: sourceDocument
      .optional()
      .describe('原文文件，一个字节未动；只有展品的展览没有这一项。'),
    furtherSources: z
      .array(sourceDocument.extend({ name: text.describe('文件名。') }))
      .optional()
      .describe('另外的原文文件，没有就没有这一项。'),
    levels: z
      .array(z.strictObject({ id, name: text }))
      .optional()
      .describe('级别，由低到高，编者所加；没有这一项时，是区县、市、省、国家四级。'),
    vocabulary: z
      .strictObject({
        direction: text.optional().describe('代“走向”；各名不都以“走向”开头而没有写的，是“主题”。'),
        level: text.optional().describe('代“级别”。'),
        category: text.optional().describe('代“门类”。'),
        notice: text.optional().describe('代“公告”。'),
        chronicle: text.optional().describe('代“大事记”。'),
        milestone: text.optional().describe('代“大事”。'),
        counter: text.optional().describe('代量词“件”。'),
      })
      .optional()
      .describe('展览自己的叫法，没有写的照通常的叫法。'),
    directions: z
      .array(z.strictObject({ id, name: text, section: link.optional() }))
      .describe('走向，及与之对应的一节（对应为编者所加）。'),
    article: article.optional(),
    furtherArticles: z.array(furtherArticle).optional().describe('另外的文章，没有就没有这一项。'),
    chronicles: z
      .array(z.strictObject({ id, name: text, url }))
      .optional()
      .describe('几部大事记；只有一部的，没有这一项。'),
    milestones: z
      .strictObject({
        title: text,
        span: span.optional(),
        events: z.array(milestoneRecordSchema).min(1).describe('由远及近。'),
        url,
      })
      .optional(),
    figures: z.array(figure).describe('文章里的数字，依文中次序。'),
    notice: z
      .strictObject({
        title: text,
        parts: z.array(noticePart).min(1),
        period: z
          .strictObject({
            from: text.optional(),
            until: text.describe('截止的日期，当日算在内。'),
            quote: text.describe('所依据的原句。'),
          })
          .optional()
          .describe('征集的时间；没有这一项时，不曾写明截止。'),
        categories: z.array(category).describe('征集门类。'),
        url,
      })
      .optional(),
    giving: giving.optional().describe('几种方式的对照和捐赠的步骤。'),
    things: z.array(thing).describe('日常叫法与公告用语的对照，编者所加。'),
    contact: contact.optional(),
    soundsInBooks: z
      .int()
      .positive()
      .optional()
      .describe('不大于这么多兆字节的录音收进电子书；没有这一项时，都不收。'),
    objects: z.array(objectRecordSchema).optional().describe('展品，没有就没有这一项。'),
    pages: z.array(ownPageSchema).optional().describe('主办单位自己写的页面，没有就没有这一项。'),
    url,
  })
  .describe('展览的全部内容');

export type ExhibitionData = z.infer<typeof exhibitionDataSchema>;

/** The JSON Schema (draft 2020-12) of the file. */
export function exhibitionJsonSchema(): object {
  return z.toJSONSchema(exhibitionDataSchema, { target: 'draft-2020-12' });
}
