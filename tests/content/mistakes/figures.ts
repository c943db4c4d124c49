import type { Copy, Mistake } from './copy.ts';

const F = 'figures/holdings.yaml';

/** Changes words in the article, in its source, and in the quotation of a figure. */
export function changeText(c: Copy, [article, figure]: [string, string], from: string, to: string) {
  for (const file of [`article/${article}.mdx`, `figures/${figure}.yaml`, 'source/page.txt']) {
    c.change(file, from, to);
  }
}

/** The text says 约 of a number, and the figure still 近. */
export const aboutTwenty = (c: Copy) =>
  changeText(c, ['04-telling', 'villages'], '近20个', '约20个');

/** The text says “at least” before a number and not behind it. */
export const atLeast = (c: Copy, words: string) =>
  changeText(c, ['02-keeping', 'humidity'], '55%以上', words);

/** Mistakes in figures. */
export const figures: Mistake[] = [
  [
    'a copy that nobody has changed',
    (c) => c.copy(F, 'figures/holdings-2.yaml'),
    ['figures/holdings-2.yaml: file', /与 holdings\.yaml 完全相同/u],
  ],
  [
    'an altered quotation',
    (c) => c.change(F, '已有', '仅有'),
    [`${F}: quote`, /馆藏档案.*已有46\.8/],
  ],
  ['a quotation of nothing', (c) => c.change(F, /^quote: .*$/mu, 'quote: ""'), `${F}: quote`],
  ['a figure without a quotation', (c) => c.change(F, /^quote: .*\n/mu, ''), `${F}: quote`],
  [
    'a quotation of another passage',
    (c) => c.change(F, 's1-p1', 's1-p2'),
    [`${F}: passage`, /"s1-p2"; expected s1-p1.*改为 s1-p1/],
  ],
  [
    'a passage that is not there',
    (c) => c.change(F, 's1-p1', 's1-p11'),
    [`${F}: passage`, /"s1-p11"; expected s1-p1/],
  ],
  [
    'a wrong value',
    (c) => c.change(F, 'value: 46.8', 'value: 46.9'),
    [`${F}: value`, /46\.9.*46\.8/],
  ],
  [
    'a value that is a part of the number',
    (c) => c.change(F, 'value: 46.8', 'value: 46'),
    `${F}: value`,
  ],
  [
    'a value with its unit',
    (c) => c.change(F, 'value: 46.8', 'value: 46.8万'),
    [`${F}: value`, /a number/],
  ],
  ['a value in quotation marks', (c) => c.change(F, 'value: 46.8', 'value: "46.8"'), `${F}: value`],
  ['a negative value', (c) => c.change(F, 'value: 46.8', 'value: -46.8'), `${F}: value`],
  ['a value that is no number', (c) => c.change(F, 'value: 46.8', 'value: .nan'), `${F}: value`],
  ['a wrong unit', (c) => c.change(F, '万卷（件）', '亿卷（件）'), [`${F}: unit`, /亿/]],
  ['a unit with a hyphen', (c) => c.change(F, '万卷（件）', '万卷-件'), [`${F}: unit`, /万卷-件/]],
  [
    'an exactness that the text does not state',
    (c) => c.add(F, 'qualifier: nearly'),
    [`${F}: qualifier`, /请删去这一行/],
  ],
  [
    'an exactness that the text states and the figure does not',
    (c) => c.change('figures/villages.yaml', 'qualifier: nearly\n', ''),
    ['figures/villages.yaml: qualifier', /应写 qualifier: nearly/],
  ],
  [
    'an exactness in other words than the text’s',
    aboutTwenty,
    ['figures/villages.yaml: qualifier', /expected about/],
  ],
  [
    'no exactness where the text says “at least” before the number',
    (c) => {
      atLeast(c, '不少于55%');
      c.change('figures/humidity.yaml', 'qualifier: at-least\n', '');
    },
    ['figures/humidity.yaml: qualifier', /at-least/],
  ],
  ['an unknown exactness', (c) => c.add(F, 'qualifier: roughly'), `${F}: qualifier`],
  [
    'an unknown theme',
    (c) => c.change(F, 'theme: shelves', 'theme: shelve'),
    [`${F}: theme`, /did you mean "shelves"/],
  ],
  [
    'a whole that is not there',
    (c) => c.change('figures/online.yaml', 'readers', 'reader'),
    ['figures/online.yaml: partOf', /did you mean "readers"/],
  ],
  [
    'a part of itself',
    (c) => c.change('figures/online.yaml', 'readers', 'online'),
    'figures/online.yaml: partOf',
  ],
  [
    'two figures that are parts of each other',
    (c) => c.add('figures/readers.yaml', 'partOf: online'),
    'figures/online.yaml: partOf',
    'figures/readers.yaml: partOf',
  ],
  [
    'a half-width mark in a label',
    (c) => c.change(F, 'label: 馆藏档案', 'label: 馆藏,档案'),
    `${F}: label`,
  ],
  ['a figure that is a list', (c) => c.write(F, '- value: 1\n'), [`${F}: file`, /a list/]],
  ['a figure that is a word', (c) => c.write(F, '馆藏'), `${F}: file`],
];
