import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Copy, Mistake } from './copy.ts';

const M = 'milestones/2012-10.mdx';
const E = 'exhibition.yaml';
const F = 'figures/holdings.yaml';
const verified = (c: Copy, date: string) =>
  c.change(E, '  people:', `  verified: ${date}\n  people:`);
const register = (field: string, text: string): Mistake => [
  `${field} “${text}”`,
  (c) => c.add(E, `registration: { ${field}: "${text}" }`),
  `${E}: registration.${field}`,
];
/** Leaves words out on purpose. */
const leaveOut = (c: Copy, words: string) =>
  c.change(E, 'unpublished: [', `unpublished: [${words}, `);

/** Levels of one's own: the usual four, so that the milestones' are among them, and others. */
const levelled = (c: Copy, ...more: string[]) =>
  c.add(
    E,
    `levels: [${['local', 'municipal', 'provincial', 'national', ...more].map((id, index) => `{ id: ${id}, name: 第${index}级 }`).join(', ')}]`,
  );

/** Several chronicles, with every event in the first. */
const chronicled = (c: Copy, ...ids: string[]) => {
  c.add(E, `chronicles: [${ids.map((id, at) => `{ id: ${id}, name: 第${at}部 }`).join(', ')}]`);
  for (const file of readdirSync(path.join(c.folder, 'milestones')))
    if (file.endsWith('.mdx')) c.add(`milestones/${file}`, `chronicle: ${ids[0] ?? ''}`);
};

/** Lists that name a thing twice, wholes and parts, and what is left out, shown or linked. */
export const lists: Mistake[] = [
  [
    'a whole whose number is none',
    (c) => c.change('figures/staff.yaml', /^value: .*$/mu, 'value: .nan'),
    'figures/staff.yaml: value',
  ],
  [
    'a passage twice',
    (c) => c.change(M, '[s2-p6]', '[s2-p6, s2-p5, s2-p6]'),
    [`${M}: passages[2]`, /已经写过/],
  ],
  ['a category twice', (c) => c.add(M, 'categories: [ships, ships]'), `${M}: categories[1]`],
  [
    'a kind twice',
    (c) => c.change('solicitation/4-other.mdx', '[档案资料]', '[档案资料, 档案资料]'),
    'solicitation/4-other.mdx: kinds[1]',
  ],
  [
    'a figure twice at the entrance',
    (c) => c.change(E, '[holdings,', '[holdings, holdings,'),
    `${E}: entrance.figures[1]`,
  ],
  [
    'a kind twice at the entrance',
    (c) => c.change(E, '[船票,', '[船票, 船票,'),
    `${E}: entrance.kinds[1]`,
  ],
  ['a person twice', (c) => c.change(E, '陆小云]', '陆小云, 沈观潮]'), `${E}: contact.people[2]`],
  [
    'a telephone number twice, written otherwise',
    (c) =>
      c.change(
        E,
        '  telephones:\n',
        '  telephones:\n    - number: "050076543210"\n      printed: 0500-76543210\n',
      ),
    `${E}: contact.telephones[1]`,
  ],
  [
    'words left out twice',
    (c) => leaveOut(c, '本版照片均由馆内职工拍摄。'),
    `${E}: unpublished[1]`,
  ],
  ['a level twice', (c) => levelled(c, 'local'), [`${E}: levels[4].id`, /"local" 重复/]],
  [
    'a level of another’s name',
    (c) => {
      levelled(c);
      c.change(E, '第1级', '第0级');
    },
    [`${E}: levels[1].name`, /"第0级" 重复/],
  ],
  ['no level in a list of them', (c) => c.add(E, 'levels: []'), `${E}: levels`],
  [
    'more levels than can be told apart',
    (c) => levelled(c, 'a', 'b', 'c', 'd', 'e'),
    [`${E}: levels`, /at most 8/],
  ],
  [
    'a level whose name is too long for its place',
    (c) => {
      levelled(c);
      c.change(E, '第0级', '本县范围以内');
      c.change(E, '第1级', '本县范围以外的');
    },
    [`${E}: levels[1].name`, /至多 6 字/],
  ],
  [
    'a level that is not among one’s own',
    (c) => {
      levelled(c, 'world');
      c.change(M, 'level: national', 'level: wrld');
    },
    [`${M}: level`, /one of local, municipal, provincial, national, world; did you mean "world"/],
  ],
  [
    'a level by its name',
    (c) => c.change(M, 'level: national', 'level: 国家级'),
    [`${M}: level`, /只能是 local（区县级）、.*、national（国家级）之一；“国家级”写作 national/],
  ],
  [
    'a direction by its name',
    (c) => c.change(M, 'keep', '走向安全'),
    [`${M}: direction`, /只有 collect（走向田野）、.*；“走向安全”写作 keep/],
  ],
  [
    'a theme by its name',
    (c) => c.change('figures/holdings.yaml', /^theme: .*$/mu, 'theme: 库房'),
    ['figures/holdings.yaml: theme', /“库房”写作 house/],
  ],
  [
    'a part of the notice by what it is',
    (c) => c.change('notice/2-ways.mdx', /^role: .*$/mu, 'role: 征集方法'),
    ['notice/2-ways.mdx: role', /“征集方法”写作 ways/],
  ],
  ['a chronicle alone', (c) => chronicled(c, 'county'), `${E}: chronicles`],
  ['a chronicle twice', (c) => chronicled(c, 'county', 'county'), `${E}: chronicles[1].id`],
  [
    'a chronicle of another’s name',
    (c) => {
      chronicled(c, 'county', 'town');
      c.change(E, '第1部', '第0部');
    },
    [`${E}: chronicles[1].name`, /第0部.* 重复/],
  ],
  [
    'a chronicle whose address is taken',
    (c) => {
      chronicled(c, 'county', 'town');
      c.change(E, '{ id: town', '{ id: years');
    },
    [`${E}: chronicles[1].id`, /years 已另有用处/],
  ],
  [
    'a chronicle that is not named',
    (c) => {
      chronicled(c, 'county', 'town');
      c.change(M, 'chronicle: county', 'chronicle: twon');
    },
    [`${M}: chronicle`, /one of county, town; did you mean "town"/],
  ],
  [
    'an event of no chronicle where there are several',
    (c) => {
      chronicled(c, 'county', 'town');
      c.change(M, 'chronicle: county\n', '');
    },
    [`${M}: chronicle`, /属于哪一部：county、town/],
  ],
  [
    'a chronicle where there is one',
    (c) => c.add(M, 'chronicle: county'),
    [`${M}: chronicle`, /none is listed/],
  ],
  [
    'a word for what the interface does not name',
    (c) => c.add(E, 'vocabulary: { directon: 主题 }'),
    [`${E}: vocabulary.directon`, /did you mean "direction"/],
  ],
  [
    'two words where one is asked for',
    (c) => c.add(E, 'vocabulary: { chronicle: 编年、纪事 }'),
    `${E}: vocabulary.chronicle`,
  ],
  [
    'a word that is a sentence',
    (c) => c.add(E, 'vocabulary: { milestone: 本县历年发生的一切重要事情 }'),
    [`${E}: vocabulary.milestone`, /至多 10 字/],
  ],
  [
    'one word for two things',
    (c) => c.add(E, 'vocabulary: { direction: 类别, level: 类别 }'),
    [`${E}: vocabulary.level`, /"类别" 重复/],
  ],
  [
    'a word that the titles cannot show',
    (c) => c.add(E, 'vocabulary: { chronicle: 𠀀 }'),
    [`${E}: vocabulary.chronicle`, /缺字/],
  ],
  [
    'a direction of another’s name',
    (c) => c.change(E, 'name: 走向安全', 'name: 走向田野'),
    [`${E}: directions[1].name`, /走向田野.* 重复/],
  ],
  [
    'a theme of another’s name',
    (c) => c.change(E, 'title: 库房', 'title: 柜中'),
    `${E}: themes[1].title`,
  ],
  [
    'a part that is greater than its whole',
    (c) => c.add('figures/readers.yaml', 'partOf: shiqiao'),
    ['figures/readers.yaml: partOf', /1100人次/],
  ],
  [
    'words left out that the source does not say',
    (c) => leaveOut(c, '本版文字均由馆外人士撰写。'),
    [`${E}: unpublished[0]`, /does not say/],
  ],
  [
    'words left out that are published all the same',
    (c) => leaveOut(c, '受潮纸质档案修复技术列入国家级科研项目'),
    [`${E}: unpublished[0]`, /published all the same/],
  ],
  [
    'a date’s 约 left out',
    (c) => {
      c.change('source/page.txt', '2012年10月', '约2012年10月');
      leaveOut(c, '约');
    },
    ['milestones/2012-10.mdx: date', /“约2012年10月”，应写 2012-10~/],
  ],
  [
    'a date’s 前后 left out',
    (c) => {
      c.change('source/page.txt', '2012年10月', '2012年10月前后');
      leaveOut(c, '前后');
    },
    ['milestones/2012-10.mdx: date', /“2012年10月前后”，应写 2012-10~/],
  ],
  [
    'a contact verified in the future',
    (c) => verified(c, '2999-01-05'),
    [`${E}: contact.verified`, /found "2999-01-05";.*今天之后/],
  ],
  [
    'a telephone printed with an extension that the number lacks',
    (c) => c.change(E, 'printed: "65432109"', 'printed: 65432109转801'),
    [`${E}: contact.telephones[1].printed`, /转801/],
  ],
  [
    'a telephone printed as another',
    (c) => c.change(E, 'printed: "65432109"', 'printed: "65432108"'),
    `${E}: contact.telephones[1].printed`,
  ],
  register('icp', '待办'),
  register('icp', '浙ICP备1234号'),
  register('icp', '京ICP证030173号'),
  register('publicSecurity', '浙公网安备3301号'),
  register('publicSecurity', '33010902000001'),
  register('governmentMark', 'https://mark'),
  register('governmentMark', 'javascript:alert(1)'),
  register('governmentMark', 'http://'),
  [
    'a postcode, with the form in words',
    (c) => c.change(E, '  people:', '  postcode: "31120"\n  people:'),
    [`${E}: contact.postcode`, /six digits.*六位数字/],
  ],
  [
    'a title with a character that the display face lacks',
    (c) => c.change(E, 'title: 听潮\n', 'title: 听潮\u{2A6D6}\n'),
    [`${E}: title`, /\u{2A6D6}, which the display face has no glyph for/u],
  ],
  [
    'a label with a character that the display face lacks',
    (c) => c.change('solicitation/4-other.mdx', 'label: 其他', 'label: 其他😀'),
    ['solicitation/4-other.mdx: label', /标题字体缺字：😀/],
  ],
  [
    'paragraphs that a new one has shifted',
    (c) => {
      const added = '云岭新设了一处收集点。';
      c.change('article/01-collecting.mdx', '---\n\n', `---\n\n${added}\n\n`);
      c.write('source/page.txt', `${c.read('source/page.txt')}\n\n${added}\n`);
      c.change('milestones/2012-10.mdx', 's2-p6', 's1-p1');
    },
    [`${F}: passage`, /s1-p2, the paragraph.*passage 改为 s1-p2.*2012-10\.mdx.*也写着 s1-p1/],
    'figures/collected.yaml: passage',
    'figures/fishery-share.yaml: passage',
  ],
  [
    'a figure whose paragraph and words are nowhere',
    (c) => {
      c.change(F, 's1-p1', 's1-p99');
      c.change(F, '馆藏档案已有', '馆藏档案计有');
    },
    [`${F}: passage`, /别的段落里也没有/],
  ],
];

/** What looks like a mistake and is none. */
export const goodLists: [name: string, make: (copy: Copy) => void][] = [
  [
    'telephones with extensions and the country’s code',
    (c) => {
      c.change(E, '0500-76543210', '+86-500-76543210-801');
      c.change(E, '0500-65432109', '0500-65432109转802');
      c.change(E, 'printed: "65432109"', 'printed: 65432109转802');
      verified(c, '2024-01-05');
    },
  ],
  [
    'registrations as the authorities issue them',
    (c) =>
      c.add(
        E,
        'registration: { icp: 浙ICP备2023012345号-1, publicSecurity: 浙公网安备33010902000001号, siteIdCode: "3301000001", governmentMark: "https://bszs.conac.cn/sitename?method=show" }',
      ),
  ],
];
