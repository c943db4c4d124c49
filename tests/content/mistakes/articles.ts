import type { Mistake } from './copy.ts';

const FERRY = 'articles/ferry';
const BOATS = 'figures/boats.yaml';

/** Mistakes in further articles, made in an exhibition that has one. */
export const articles: Mistake[] = [
  [
    'fields that cannot be read, of which the source is not known then',
    (c) => c.change('articles/ferry/01-boats.mdx', 'title: ', 'title: %'),
    ['articles/ferry/01-boats.mdx: front matter', /半角引号/u],
  ],
  [
    'two paragraphs in another order than the source has them in',
    (c) => {
      c.change(
        'articles/ferry/01-boats.mdx',
        /渡船一共有3条.*/u,
        '溪水涨的时候不开船，渡口挂一面黑旗。',
      );
      c.change(
        'articles/ferry/01-boats.mdx',
        /黑旗。\n\n溪水涨.*/u,
        '黑旗。\n\n渡船一共有3条，最大的一条能载一头牛。',
      );
      c.change('figures/boats.yaml', 'ferry/s1-p1', 'ferry/s1-p2');
    },
    ['articles/ferry/01-boats.mdx: body', /“渡船一共有3条.*次序改过来/u],
  ],
  [
    'a paragraph at the beginning of the section after its own',
    (c) => {
      c.change('articles/ferry/01-boats.mdx', /\n溪水涨.*\n/u, '');
      c.change(
        'articles/ferry/02-lamp.mdx',
        '夜里渡口',
        '溪水涨的时候不开船，渡口挂一面黑旗。\n\n夜里渡口',
      );
    },
    ['articles/ferry/02-lamp.mdx: body', /溪水涨.*标题“添油”之前/u],
  ],
  [
    'a paragraph at the end of the section before its own',
    (c) => {
      c.change('articles/ferry/01-boats.mdx', /\n溪水涨.*\n/u, '');
      c.change(
        'articles/ferry/00-lead.mdx',
        '全靠渡船。',
        '全靠渡船。\n\n渡船一共有3条，最大的一条能载一头牛。',
      );
      c.change(
        'articles/ferry/01-boats.mdx',
        /渡船一共有3条.*/u,
        '溪水涨的时候不开船，渡口挂一面黑旗。',
      );
      c.change('figures/boats.yaml', 'ferry/s1-p1', 'ferry/s0-p2');
    },
    ['articles/ferry/00-lead.mdx: body', /渡船一共.*标题“看船”之后/u],
  ],
  [
    'further articles without a first',
    (c) => {
      c.remove('figures');
      c.rename('article', 'articles/bridge');
    },
    [
      'articles/bridge/00-lead.mdx: file',
      /no folder article.*第一篇放在 article\/.*移作 article\//,
    ],
    'objects/administration-building/object.yaml: passages[0]',
  ],
  [
    'no further article in their folder',
    (c) => {
      for (const file of [FERRY, BOATS, 'source/ferry.txt']) c.remove(file);
    },
    ['articles: folder', /at least one folder.*删去文件夹/],
    'objects/newspaper/object.yaml: tour[1].passage',
  ],
  [
    'an article without a file',
    (c) => c.write('articles/lamp/.gitkeep', ''),
    ['articles/lamp: folder', /at least one \.mdx file/],
  ],
  [
    'a section that is in no article',
    (c) => c.write('articles/00-lead.mdx', c.read(`${FERRY}/00-lead.mdx`)),
    ['articles/00-lead.mdx: file name', /a folder, such as harbour/],
  ],
  [
    'a name of an article that is no address',
    (c) => c.rename(FERRY, 'articles/Ferry'),
    ['articles/Ferry: file name', /lower-case/],
  ],
  [
    'a further article without its lead',
    (c) => c.remove(`${FERRY}/00-lead.mdx`),
    [`${FERRY}/01-boats.mdx: file name`, /number 0/],
  ],
  [
    'a gap in a further article',
    (c) => c.rename(`${FERRY}/02-lamp.mdx`, `${FERRY}/03-lamp.mdx`),
    [`${FERRY}/03-lamp.mdx: file name`, /number 2/],
  ],
  [
    'a byline that no page would show',
    (c) => c.add(`${FERRY}/02-lamp.mdx`, 'byline: ■文/方舟'),
    [`${FERRY}/02-lamp.mdx: byline`, /only the lead/],
  ],
  [
    'an altered word',
    (c) => c.change(`${FERRY}/02-lamp.mdx`, '轮流', '轮留'),
    [`${FERRY}/02-lamp.mdx: body`, /轮/],
  ],
  [
    'an altered title',
    (c) => c.change(`${FERRY}/00-lead.mdx`, '渡口的', '渡头的'),
    `${FERRY}/00-lead.mdx: title`,
  ],
  [
    'words of another source than the article names',
    (c) => c.change(`${FERRY}/02-lamp.mdx`, 'source: ferry.txt\n', ''),
    `${FERRY}/02-lamp.mdx: body`,
    `${FERRY}/02-lamp.mdx: title`,
  ],
  [
    'a paragraph that another article has published',
    (c) => {
      const crossing = c.read('article/02-crossing.mdx');
      c.write(`${FERRY}/02-lamp.mdx`, crossing);
    },
    [`${FERRY}/02-lamp.mdx: body`, /article\/02-crossing\.mdx 已经刊出/],
    // Its heading, too.
    'source/ferry.txt: text',
    ['source/ferry.txt: text', /灯油/],
  ],
  [
    'a tag in the text',
    (c) => c.change(`${FERRY}/02-lamp.mdx`, '灯油', '<b>灯油</b>'),
    [`${FERRY}/02-lamp.mdx: body`, /<b>/],
  ],
  [
    'a figure in another paragraph of its article',
    (c) => c.change(BOATS, 'ferry/s1-p1', 'ferry/s1-p2'),
    [`${BOATS}: passage`, /请把 passage 改为 ferry\/s1-p1/],
  ],
  [
    'a figure of which the article is not named',
    (c) => c.change(BOATS, 'ferry/s1-p1', 's1-p1'),
    [`${BOATS}: passage`, /请把 passage 改为 ferry\/s1-p1/],
  ],
  [
    'a paragraph in words that both articles have, put in before that of a figure',
    (c) => {
      c.change('source/ferry.txt', '渡船一共', '石碑上刻着136户的名字。\n\n渡船一共');
      c.change(`${FERRY}/01-boats.mdx`, '渡船一共', '石碑上刻着136户的名字。\n\n渡船一共');
      c.change('figures/households.yaml', 's1-p1', 's2-p1');
    },
    [`${BOATS}: passage`, /改为 ferry\/s1-p2/],
    ['figures/households.yaml: passage', /改为 s1-p1/],
  ],
  [
    'a paragraph in another form',
    (c) => c.change(BOATS, 'ferry/s1-p1', 'ferry s1-p1'),
    [`${BOATS}: passage`, /harbour\/s1-p2/],
  ],
  [
    'a direction to a section that no article has',
    (c) =>
      c.add('exhibition.yaml', 'directions:\n  - id: water\n    name: 水\n    section: ferry/s7'),
    ['exhibition.yaml: directions[0].section', /did you mean "ferry\/s\d"/],
  ],
  [
    'the year of the first article in its lead',
    (c) => c.add('article/00-lead.mdx', 'published:\n  year: 1990'),
    ['article/00-lead.mdx: published', /exhibition\.yaml/],
  ],
  [
    'the year of a further article in a section',
    (c) => c.add(`${FERRY}/01-boats.mdx`, 'published:\n  year: 1990'),
    [`${FERRY}/01-boats.mdx: published`, /only the lead/],
  ],
];
