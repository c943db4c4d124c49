import type { Mistake } from './copy.ts';

const F = 'figures/holdings.yaml';

/** Mistakes in figures. */
export const figures: Mistake[] = [
  [
    'an altered quotation',
    (c) => c.change(F, '累计达', '累计为'),
    [`${F}: quote`, /累计.*达107\.4/],
  ],
  ['a quotation of nothing', (c) => c.change(F, /^quote: .*$/mu, 'quote: ""'), `${F}: quote`],
  ['a figure without a quotation', (c) => c.change(F, /^quote: .*\n/mu, ''), `${F}: quote`],
  [
    'a quotation of another passage',
    (c) => c.change(F, 's2-p3', 's2-p2'),
    [`${F}: quote`, /s2-p2/],
  ],
  [
    'a passage that is not there',
    (c) => c.change(F, 's2-p3', 's2-p33'),
    [`${F}: passage`, /did you mean "s2-p3"/],
  ],
  [
    'a wrong value',
    (c) => c.change(F, 'value: 107.4', 'value: 107.5'),
    [`${F}: value`, /107\.5.*107\.4/],
  ],
  [
    'a value that is a part of the number',
    (c) => c.change(F, 'value: 107.4', 'value: 107'),
    `${F}: value`,
  ],
  [
    'a value with its unit',
    (c) => c.change(F, 'value: 107.4', 'value: 107.4万'),
    [`${F}: value`, /a number/],
  ],
  [
    'a value in quotation marks',
    (c) => c.change(F, 'value: 107.4', 'value: "107.4"'),
    `${F}: value`,
  ],
  ['a negative value', (c) => c.change(F, 'value: 107.4', 'value: -107.4'), `${F}: value`],
  ['a value that is no number', (c) => c.change(F, 'value: 107.4', 'value: .nan'), `${F}: value`],
  ['a wrong unit', (c) => c.change(F, '万卷（件）', '亿卷（件）'), [`${F}: unit`, /亿/]],
  ['a unit with a hyphen', (c) => c.change(F, '万卷（件）', '万卷-件'), [`${F}: unit`, /万卷-件/]],
  [
    'an exactness that the text does not state',
    (c) => c.add(F, 'qualifier: nearly'),
    `${F}: qualifier`,
  ],
  [
    'an exactness that the text states and the figure does not',
    (c) => c.change('figures/online-share.yaml', 'qualifier: nearly\n', ''),
    ['figures/online-share.yaml: qualifier', /nearly/],
  ],
  ['an unknown exactness', (c) => c.add(F, 'qualifier: about'), `${F}: qualifier`],
  [
    'an unknown theme',
    (c) => c.change(F, 'theme: holdings', 'theme: holding'),
    [`${F}: theme`, /did you mean "holdings"/],
  ],
  [
    'a whole that is not there',
    (c) => c.change('figures/online-share.yaml', 'visits', 'visit'),
    ['figures/online-share.yaml: partOf', /did you mean "visits"/],
  ],
  [
    'a part of itself',
    (c) => c.change('figures/online-share.yaml', 'visits', 'online-share'),
    'figures/online-share.yaml: partOf',
  ],
  [
    'two figures that are parts of each other',
    (c) => c.add('figures/visits.yaml', 'partOf: online-share'),
    'figures/online-share.yaml: partOf',
    'figures/visits.yaml: partOf',
  ],
  [
    'a half-width mark in a label',
    (c) => c.change(F, 'label: 馆藏档案', 'label: 馆藏,档案'),
    `${F}: label`,
  ],
  ['a figure that is a list', (c) => c.write(F, '- value: 1\n'), [`${F}: file`, /a list/]],
  ['a figure that is a word', (c) => c.write(F, '馆藏'), `${F}: file`],
];
