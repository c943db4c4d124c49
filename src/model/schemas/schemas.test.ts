/** The rules that the schemas document, each by a value that keeps it and values that break it. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { articleSchema } from './article.ts';
import { categorySchema } from './category.ts';
import { exhibitionSchema } from './exhibition.ts';
import { QUALIFIERS } from '../../words/keys.ts';
import { figureSchema } from './figure.ts';
import { milestoneSchema } from './milestone.ts';
import { NOTICE_ROLES, noticeSchema, ROLES_WITHOUT_BODY } from './notice.ts';
import { objectSchema } from './object.ts';
import { date, type SchemaTools, slug, telephone, text } from './parts.ts';

const tools = {
  reference: (collection: string) => z.string().transform((id) => ({ collection, id })),
  image: () => z.string(),
} as unknown as SchemaTools;

/** The fields that a schema finds wrong, as `contact.telephones.0.number`. */
function wrong(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path }) => path.join('.'));
}

describe('text', () => {
  it('is trimmed and holds something', () => {
    expect(text.parse(' 潮与档\n')).toBe('潮与档');
    for (const value of ['', '  ', '\u3000', 1, null, undefined, []]) {
      expect(text.safeParse(value).success).toBe(false);
    }
  });
});

describe('slug', () => {
  it('is lower-case ASCII joined by hyphens', () => {
    for (const value of ['law', 'rule-of-law', 'a1', '2018']) expect(slug.parse(value)).toBe(value);
    for (const value of ['Law', 'rule_of', '-law', 'law-', 'a--b', '依法', '']) {
      expect(slug.safeParse(value).success).toBe(false);
    }
  });
});

describe('date', () => {
  it('is read as YAML gives it', () => {
    expect(date.parse('2018-12')).toMatchObject({ iso: '2018-12', year: 2018, month: 12 });
    expect(date.parse(2018).iso).toBe('2018');
    expect(date.parse(new Date('2018-12-05T00:00:00Z')).iso).toBe('2018-12-05');
  });

  it('may be one that only words can say', () => {
    for (const value of ['1958~', '1984?', '195X', '1949/1952', '1949/..', '1958-21', '1958-33']) {
      expect(date.parse(value).iso).toBe(value);
    }
    expect(date.safeParse('1960/1958').success).toBe(false);
  });

  it('is a date of the calendar and never more precise than a day', () => {
    const moment = new Date('2018-12-05T10:00:00Z');
    for (const value of ['2018-13', '2018-04-31', '2018/12', 201812, moment, null, true]) {
      expect(date.safeParse(value).success).toBe(false);
    }
    expect(date.safeParse(new Date(Number.NaN)).success).toBe(false);
  });
});

describe('telephone', () => {
  it('is text, so that its leading zero is kept', () => {
    expect(telephone.parse('0571-82377412').number).toBe('0571-82377412');
    for (const value of [57182377412, '82377412', '']) {
      expect(telephone.safeParse(value).success).toBe(false);
    }
  });
});

describe('a picture', () => {
  const schema = articleSchema(tools);
  const [image, alt, credit] = ['./photo.jpg', '新馆', '区档案馆'];

  it('is whole or not there', () => {
    expect(wrong(schema, { title: '题' })).toEqual([]);
    expect(wrong(schema, { title: '题', image, alt, credit })).toEqual([]);
  });

  it.each([
    [{ image }, ['alt', 'credit']],
    [{ alt }, ['image', 'credit']],
    [{ credit }, ['image', 'alt']],
    [{ image, alt }, ['credit']],
    [{ image, credit }, ['alt']],
    [{ alt, credit }, ['image']],
  ])('lacks what is missing of %j', (fields, missing) => {
    expect(wrong(schema, { title: '题', ...fields })).toEqual(missing);
  });

  it('is looked at even where another field is wrong', () => {
    expect(wrong(schema, { image }).sort()).toEqual(['alt', 'credit', 'title']);
  });
});

describe('article', () => {
  it('has a title; the lead has more', () => {
    expect(wrong(articleSchema(tools), {})).toEqual(['title']);
    const lead = { title: '继往开来', subtitle: '——写在20周年', byline: '■文/王俞楠' };
    expect(wrong(articleSchema(tools), lead)).toEqual([]);
  });

  it('has no field that is not documented', () => {
    expect(wrong(articleSchema(tools), { title: '题', author: '王' })).toEqual(['']);
  });
});

describe('milestone', () => {
  const schema = milestoneSchema(tools);
  const whole = { date: '2018-12', level: 'national', direction: 'modernisation' };

  it('has a date, and may have a level and a direction', () => {
    expect(wrong(schema, {})).toEqual(['date']);
    expect(wrong(schema, { date: '2018-12' })).toEqual([]);
    const parsed = {
      ...whole,
      date: date.parse('2018-12'),
      passages: [],
      categories: [],
      pictures: [],
    };
    expect(schema.parse(whole)).toEqual({ ...parsed, source: 'page.txt' });
    const another = { source: 'notice-2026.txt' };
    expect(schema.parse({ ...whole, ...another })).toEqual({ ...parsed, ...another });
  });

  it('refers to passages and categories', () => {
    const related = schema.parse({ ...whole, passages: ['s3-p4'], categories: ['history'] });
    expect(related.passages).toEqual([{ collection: 'passages', id: 's3-p4' }]);
    expect(related.categories).toEqual([{ collection: 'solicitation', id: 'history' }]);
    expect(wrong(schema, { ...whole, passages: 's3-p4' })).toEqual(['passages']);
  });
});

describe('category', () => {
  it('names at least one kind', () => {
    expect(wrong(categorySchema(tools), { label: '其它', kinds: [] })).toEqual(['kinds']);
    expect(wrong(categorySchema(tools), { label: '其它', kinds: ['档案资料'] })).toEqual([]);
  });
});

describe('notice', () => {
  it('has one of the roles and a heading', () => {
    for (const role of NOTICE_ROLES) {
      expect(wrong(noticeSchema(), { role, title: '征集内容' })).toEqual([]);
    }
    expect(wrong(noticeSchema(), { role: 'other' })).toEqual(['role', 'title']);
  });

  it('knows which roles have their text elsewhere', () => {
    expect(ROLES_WITHOUT_BODY).toEqual(['categories', 'contact']);
  });
});

describe('figure', () => {
  const whole = {
    value: 107.4,
    unit: '万卷（件）',
    label: '馆藏档案',
    quote: '馆藏档案累计达107.4万卷（件）',
    passage: 's2-p3',
    theme: 'holdings',
  };

  it('stands on a quotation in a passage', () => {
    expect(wrong(figureSchema(tools), whole)).toEqual([]);
    const { theme, ...needed } = whole;
    expect(wrong(figureSchema(tools), {})).toEqual(Object.keys(needed));
    expect(wrong(figureSchema(tools), needed)).toEqual([]);
    expect(wrong(figureSchema(tools), { ...needed, theme: [theme] })).toEqual(['theme']);
  });

  it('has a number that is none but a number, and not below zero', () => {
    for (const value of ['107.4', -1, Number.NaN, Infinity, null]) {
      expect(wrong(figureSchema(tools), { ...whole, value })).toEqual(['value']);
    }
    expect(wrong(figureSchema(tools), { ...whole, value: 0 })).toEqual([]);
  });

  it('has an exactness that the site can write', () => {
    for (const qualifier of QUALIFIERS) {
      expect(wrong(figureSchema(tools), { ...whole, qualifier })).toEqual([]);
    }
    expect(wrong(figureSchema(tools), { ...whole, qualifier: 'roughly' })).toEqual(['qualifier']);
  });
});

describe('exhibition', () => {
  const schema = exhibitionSchema(tools);
  const contact = { organisation: '档案馆', address: '某路1号', email: 'a@example.cn' };
  const whole = {
    title: '潮与档',
    subtitle: '20周年',
    publisher: '某某档案馆',
    milestones: { title: '大事记' },
    directions: [{ id: 'law', name: '走向依法治理' }],
    themes: [{ id: 'holdings', title: '馆藏' }],
    entrance: { epigraph: '历史无声', figures: ['holdings'], kinds: ['照片'], call: '凡向本馆' },
    contact,
  };

  it('needs nothing that an archives may not have', () => {
    expect(wrong(schema, whole)).toEqual([]);
    expect(schema.parse(whole)).toMatchObject({
      unpublished: [],
      registration: {},
      contact: { people: [], telephones: [] },
    });
  });

  it('needs a title and a publisher, and no more', () => {
    expect(wrong(schema, {}).sort()).toEqual(['publisher', 'title']);
    const { title, publisher } = whole;
    expect(wrong(schema, { title, publisher })).toEqual([]);
  });

  it('can be reached by telephone or by e-mail', () => {
    const telephones = [{ number: '0571-82377412' }];
    const { organisation, address } = contact;
    expect(wrong(schema, { ...whole, contact: { organisation, address, telephones } })).toEqual([]);
    for (const unreachable of [{}, { telephones: [] }]) {
      expect(
        wrong(schema, { ...whole, contact: { organisation, address, ...unreachable } }),
      ).toEqual(['contact.telephones']);
    }
  });

  it.each([null, '0571-82377412', 42, ['0571-82377412']])(
    'reports a contact of the wrong type once: %j',
    (value) => expect(wrong(schema, { ...whole, contact: value })).toEqual(['contact']),
  );

  it.each([
    [{ email: 'a@b' }, 'contact.email'],
    [{ email: '档案@example.cn' }, 'contact.email'],
    [{ postcode: '31120' }, 'contact.postcode'],
    [{ postcode: 311200 }, 'contact.postcode'],
    [{ telephones: [{ number: '82377412' }] }, 'contact.telephones.0.number'],
    [{ telephones: [{ number: '0571-82377412', fax: true }] }, 'contact.telephones.0'],
    [{ people: '王' }, 'contact.people'],
    [{ verified: '2023-13' }, 'contact.verified'],
    [{ wechat: 'x' }, 'contact'],
  ])('refuses the contact %j', (fields, field) => {
    expect(wrong(schema, { ...whole, contact: { ...contact, ...fields } })).toEqual([field]);
  });

  it.each([
    [{ seal: '萧然兰台印' }, 'seal'],
    [{ seal: 'XS' }, 'seal'],
    [{ published: { year: 20233 } }, 'published.year'],
    [{ published: { year: '2023' } }, 'published.year'],
    [
      { directions: Array.from({ length: 7 }, (_, i) => ({ id: `d${i}`, name: '走' })) },
      'directions',
    ],
    [{ directions: [{ id: 'Law', name: '走' }] }, 'directions.0.id'],
    [{ registration: { siteIdCode: '330109' } }, 'registration.siteIdCode'],
    [{ registration: { governmentMark: 'javascript:alert(1)' } }, 'registration.governmentMark'],
    [{ unpublished: '一段' }, 'unpublished'],
  ])('refuses %j', (fields, field) => {
    expect(wrong(schema, { ...whole, ...fields })).toEqual([field]);
  });
});

it('takes the id of an event as YAML reads it without quotation marks', () => {
  const { tour, milestones } = objectSchema(tools).parse({
    ...{ title: '题', kind: 'photograph', rights: '可以引用。', credit: '馆藏' },
    pictures: [{ image: './a.jpg', alt: '船' }],
    milestones: [new Date('1976-08-12T00:00:00Z'), 1984, '2011-01'],
    tour: [{ left: 0, top: 0, width: 40, height: 40, text: '看', milestone: 1984 }],
  });
  const event = (id: string) => ({ collection: 'milestones', id });
  expect(milestones).toEqual([event('1976-08-12'), event('1984'), event('2011-01')]);
  expect(tour?.[0]?.milestone).toEqual(event('1984'));
});
