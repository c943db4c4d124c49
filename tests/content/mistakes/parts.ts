import { type Mistake, PIXEL } from './copy.ts';

const M = 'milestones/2012-10.mdx';
const image = 'image: ./photo.png';
const alt = 'alt: 新馆外观';
const credit = 'credit: 区档案馆';

/** Mistakes in pictures, and in the fields of sections, categories and parts of the notice. */
export const parts: Mistake[] = [
  [
    'a picture alone',
    (c) => {
      c.write('milestones/photo.png', PIXEL);
      c.add(M, image);
    },
    `${M}: alt`,
    `${M}: credit`,
  ],
  ['a description alone', (c) => c.add(M, alt), `${M}: image`, `${M}: credit`],
  ['a credit alone', (c) => c.add(M, credit), `${M}: image`, `${M}: alt`],
  [
    'a picture without a credit',
    (c) => {
      c.write('milestones/photo.png', PIXEL);
      c.add(M, `${image}\n${alt}`);
    },
    `${M}: credit`,
  ],
  [
    'a picture without a description',
    (c) => {
      c.write('milestones/photo.png', PIXEL);
      c.add(M, `${image}\n${credit}`);
    },
    `${M}: alt`,
  ],
  ['words for a picture that is not named', (c) => c.add(M, `${alt}\n${credit}`), `${M}: image`],
  [
    'a picture that is not there',
    (c) => c.add(M, `${image}\n${alt}\n${credit}`),
    [`${M}: image`, /no file/],
  ],
  [
    'a picture that is named in capitals',
    (c) => {
      c.write('milestones/room.png', PIXEL);
      c.add(M, `image: ./ROOM.PNG\n${alt}\n${credit}`);
    },
    [`${M}: image`, /did you mean "\.\/room\.png"/u],
    'milestones/room.png: file name',
  ],
  [
    'a picture that is a text',
    (c) => {
      c.write('milestones/photo.png', '这不是图片');
      c.add(M, `${image}\n${alt}\n${credit}`);
    },
    [`${M}: image`, /not a picture/],
  ],
  [
    'a picture without a byte',
    (c) => {
      c.write('milestones/photo.png', '');
      c.add(M, `${image}\n${alt}\n${credit}`);
    },
    `${M}: image`,
  ],
  [
    'a picture of another format than its name says',
    (c) => {
      c.write('milestones/photo.jpg', PIXEL);
      c.add(M, `image: ./photo.jpg\n${alt}\n${credit}`);
    },
    [`${M}: image`, /png/],
  ],
  ['a picture that is a folder', (c) => c.add(M, `image: ./\n${alt}\n${credit}`), `${M}: image`],
  [
    'a picture of another site',
    (c) => c.add(M, `image: https://example.cn/a.png\n${alt}\n${credit}`),
    `${M}: image`,
  ],
  [
    'a half picture in a section, beside a missing title',
    (c) => {
      c.change('article/01-collecting.mdx', /^title: .*\n/mu, '');
      c.add('article/01-collecting.mdx', alt);
    },
    'article/01-collecting.mdx: credit',
    'article/01-collecting.mdx: image',
    'article/01-collecting.mdx: title',
  ],
  [
    'a line of authors that no page would show',
    (c) => c.add('article/02-keeping.mdx', 'byline: ■文/沈观潮'),
    ['article/02-keeping.mdx: byline', /only the lead/],
  ],
  [
    'an altered heading',
    (c) => c.change('article/02-keeping.mdx', '守住', '住守'),
    'article/02-keeping.mdx: title',
  ],
  [
    'an altered byline',
    (c) => c.change('article/00-lead.mdx', '沈观潮', '沈观朝'),
    ['article/00-lead.mdx: byline', /潮/],
  ],
  [
    'a heading that is a number',
    (c) => c.change('article/02-keeping.mdx', /^title: .*$/mu, 'title: 20'),
    'article/02-keeping.mdx: title',
  ],
  [
    'a very long heading',
    (c) => c.change('article/02-keeping.mdx', /^title: .*$/mu, `title: ${'长'.repeat(20_000)}`),
    'article/02-keeping.mdx: title',
  ],
  [
    'a category without a name',
    (c) => c.change('solicitation/4-other.mdx', 'label: 其他\n', ''),
    'solicitation/4-other.mdx: label',
  ],
  [
    'a category without kinds',
    (c) => c.change('solicitation/4-other.mdx', '[档案资料]', '[]'),
    'solicitation/4-other.mdx: kinds',
  ],
  [
    'a kind that the text does not name',
    (c) => c.change('solicitation/4-other.mdx', '[档案资料]', '[档案资料, 金银]'),
    ['solicitation/4-other.mdx: kinds[1]', /金银/],
  ],
  [
    'a part of the notice with no role',
    (c) => c.change('notice/2-ways.mdx', 'role: ways\n', ''),
    'notice/2-ways.mdx: role',
  ],
  [
    'a misspelt role',
    (c) => c.change('notice/5-contact.mdx', 'role: contact', 'role: contacts'),
    ['notice/5-contact.mdx: role', /did you mean "contact"/],
  ],
  [
    'a role of two parts',
    (c) => c.change('notice/2-ways.mdx', 'role: ways', 'role: terms'),
    ['notice/3-terms.mdx: role', /2-ways/],
  ],
  [
    'a notice without its opening',
    (c) => c.change('notice/0-opening.mdx', 'role: opening', 'role: period'),
    'notice/4-period.mdx: role',
    ['notice: role', /"opening"/],
  ],
  [
    'an altered heading of the notice',
    (c) => c.change('notice/4-period.mdx', '征集时间', '征集期限'),
    'notice/4-period.mdx: title',
  ],
];
