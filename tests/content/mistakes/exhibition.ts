import type { Copy, Mistake } from './copy.ts';

const E = 'exhibition.yaml';
const department = (c: Copy, list: string) =>
  c.change(E, /^contact:\n/mu, `contact:\n  departments: [${list}]\n`);

/** Mistakes in `exhibition.yaml`. */
export const exhibition: Mistake[] = [
  ['no title', (c) => c.change(E, 'title: 听潮\n', ''), `${E}: title`],
  [
    'a misspelt field',
    (c) => c.change(E, 'publisher:', 'publihser:'),
    `${E}: publisher`,
    [`${E}: publihser`, /did you mean "publisher"/],
  ],
  ['a title that is null', (c) => c.change(E, 'title: 听潮\n', 'title: ~\n'), `${E}: title`],
  ['a seal of Latin letters', (c) => c.change(E, 'seal: 云岭听潮', 'seal: XS'), `${E}: seal`],
  ['a year in words', (c) => c.change(E, 'year: 2023', 'year: 二〇二三'), `${E}: published.year`],
  [
    'a span of years that nobody wrote of',
    (c) => c.change(E, 'quote: 四十年来', 'quote: 六十年来'),
    [`${E}: milestones.span.quote`, /"六十年来.*words of the source/],
  ],
  [
    'a span of years that ends before it begins',
    (c) => c.change(E, 'to: 2023', 'to: 1982'),
    [`${E}: milestones.span.to`, /not before "from"/],
  ],
  [
    'an epigraph that nobody wrote',
    (c) => c.change(E, '潮有声。\n  fig', '潮有信。\n  fig'),
    [`${E}: entrance.epigraph`, /潮有.*声/],
  ],
  [
    'an altered call',
    (c) => c.change(E, 'call: 欢迎来信', 'call: 欢迎来访'),
    `${E}: entrance.call`,
  ],
  [
    'a figure at the entrance that is not there',
    (c) => c.change(E, '[holdings,', '[holding,'),
    [`${E}: entrance.figures[0]`, /did you mean "holdings"/],
  ],
  [
    'too many figures at the entrance',
    (c) => c.change(E, 'figures: [', 'figures: [walls, online, villages, collected, '),
    `${E}: entrance.figures`,
  ],
  [
    'a kind at the entrance that no category names',
    (c) => c.change(E, 'kinds: [', 'kinds: [金条, '),
    [`${E}: entrance.kinds[0]`, /金条/],
  ],
  [
    'kinds at the entrance that are one word',
    (c) =>
      c.change(E, 'kinds: [船票, 航海日志, 渔歌录音, 书信, 老照片]', 'kinds: [船票，航海日志]'),
    [`${E}: entrance.kinds[0]`, /半角逗号/],
  ],
  [
    'a number that is printed in another way',
    (c) => c.change(E, '0500-76543210', '+86-500-76543210'),
    [`${E}: contact.telephones[0]`, /请写 printed/],
  ],
  [
    'a direction of no section',
    (c) => c.change(E, 'section: s3', 'section: s7'),
    `${E}: directions[2].section`,
  ],
  [
    'two directions of one id',
    (c) => c.change(E, 'id: open', 'id: keep'),
    `${E}: directions[2].id`,
  ],
  [
    'two themes of one id',
    (c) => c.change(E, '  - id: house\n', '  - id: house\n    title: 又\n  - id: house\n'),
    `${E}: themes[2].id`,
  ],
  [
    'directions that are null',
    (c) => c.change(E, /^directions:\n(?: .*\n)+/mu, 'directions:\n'),
    `${E}: directions`,
  ],
  [
    'an invalid telephone number',
    (c) => c.change(E, '0500-76543210', '0500-123774'),
    [`${E}: contact.telephones[0].number`, /区号/],
  ],
  [
    'a telephone number that lacks its last digit',
    (c) => c.change(E, '0500-76543210', '0500-7654321'),
    [`${E}: contact.telephones[0]`, /7654321/],
  ],
  [
    'a telephone number without its area code',
    (c) => c.change(E, 'number: 0500-65432109', 'number: "65432109"'),
    `${E}: contact.telephones[1].number`,
  ],
  [
    'a telephone number that YAML takes for a number',
    (c) => c.change(E, '0500-76543210', '050076543210'),
    `${E}: contact.telephones[0].number`,
  ],
  [
    'a telephone number that is not the source’s',
    (c) => c.change(E, '0500-76543210', '0500-76543201'),
    `${E}: contact.telephones[0]`,
  ],
  [
    'words for a vocabulary, of which no sign is looked at by itself',
    (c) => c.add(E, 'vocabulary: 大事大事'),
    [`${E}: vocabulary`, /下级字段/u],
  ],
  [
    'a list between brackets of print, whose length nobody asks for',
    (c) => c.change(E, '[holdings, readers, restored]', '【holdings, readers, restored】'),
    [`${E}: entrance.figures`, /应为列表/],
  ],
  [
    'a telephone number that is not in a list',
    (c) => c.change(E, /telephones:\n(?: {4}.*\n)+/u, 'telephones: 0500-76543210\n'),
    [`${E}: contact.telephones`, /a list/],
  ],
  [
    'an invalid e-mail address',
    (c) => c.change(E, 'dangan@yunling.example', 'dangan@'),
    [`${E}: contact.email`, /e-mail address/],
  ],
  [
    'an invalid postcode',
    (c) => c.change(E, '  people:', '  postcode: "31120"\n  people:'),
    `${E}: contact.postcode`,
  ],
  [
    'no way to reach the archives',
    (c) => c.change(E, / {2}telephones:\n(?: {4}.*\n)+ {2}email: .*\n/u, ''),
    [`${E}: contact.telephones`, /neither/],
  ],
  [
    'an empty list of telephones',
    (c) => c.change(E, /telephones:\n(?: {4}.*\n)+ {2}email: .*\n/u, 'telephones: []\n'),
    `${E}: contact.telephones`,
  ],
  [
    'a contact verified in a year that is in doubt',
    (c) => c.change(E, /^contact:\n/mu, 'contact:\n  verified: 2019~\n'),
    [`${E}: contact.verified`, /2018、2018-12 或 2018-12-05/],
  ],
  [
    'a notice, and no contact',
    (c) => c.change(E, /^contact:\n(?: .*\n)+/mu, ''),
    [`${E}: contact`, /请填 contact/],
  ],
  [
    'a contact that is a word',
    (c) => c.change(E, /^contact:\n(?: .*\n)+/mu, 'contact: 区档案馆\n'),
    `${E}: contact`,
  ],
  [
    'a department that nobody can reach',
    (c) => department(c, '{ name: 云岭档案馆, people: [沈观潮] }'),
    [`${E}: contact.departments[0].telephones`, /neither/],
  ],
  [
    'a department that the source does not name',
    (c) => department(c, '{ name: 征集科, email: dangan@yunling.example }'),
    [`${E}: contact.departments[0].name`, /contact\.verified/],
  ],
  [
    'a number of a department that the source does not have',
    (c) => department(c, '{ name: 云岭档案馆, telephones: [{ number: 0500-70000000 }] }'),
    `${E}: contact.departments[0].telephones[0]`,
  ],
  [
    'a department for what the source does not say',
    (c) => department(c, '{ name: 云岭档案馆, purpose: 征集族谱, email: dangan@yunling.example }'),
    `${E}: contact.departments[0].purpose`,
  ],
  [
    'a department twice',
    (c) =>
      department(
        c,
        '{ name: 云岭档案馆, email: dangan@yunling.example }, { name: 云岭档案馆, email: dangan@yunling.example }',
      ),
    [`${E}: contact.departments[1]`, /已经写过/],
  ],
  [
    'a department without its name',
    (c) => department(c, '{ email: dangan@yunling.example }'),
    `${E}: contact.departments[0].name`,
  ],
  ['an altered address', (c) => c.change(E, '16号', '61号'), [`${E}: contact.address`, /16号/]],
  ['an altered name', (c) => c.change(E, '陆小云', '陆小芸'), `${E}: contact.people[1]`],
  [
    'an unknown field of the contact',
    (c) => c.change(E, '  people:', '  wechat: x\n  people:'),
    `${E}: contact.wechat`,
  ],
  [
    'a day that no calendar has',
    (c) => c.change(E, '  people:', '  verified: 2023-02-30\n  people:'),
    `${E}: contact.verified`,
  ],
  [
    'an invalid code',
    (c) => c.add(E, 'registration: { siteIdCode: "33" }'),
    `${E}: registration.siteIdCode`,
  ],
  [
    'an invalid address',
    (c) => c.add(E, 'registration: { governmentMark: gov.cn }'),
    [`${E}: registration.governmentMark`, /https/],
  ],
  ['registration without a value', (c) => c.add(E, 'registration:'), `${E}: registration`],
  ['a second document', (c) => c.add(E, '---\ntitle: 又'), [`${E}: file`, /document/]],
];
