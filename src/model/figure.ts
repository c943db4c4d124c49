/** The articles' numbers as the text gives them. */
import type { Qualifier } from '../words/keys.ts';
import { type Words, words } from '../words/index.ts';
import { addresses } from './addresses.ts';
import type { Entry, Fields } from './read/entries.ts';
import type { Figure, Passage, Theme } from './types.ts';

interface FigureFields {
  readonly value: number;
  readonly unit: string;
  readonly qualifier?: Qualifier | undefined;
  readonly quote: string;
}

/** Words for "at least" that stand before the number. */
export const AT_LEAST = /不少于|不低于|至少/u;

/**
 * What the quotation says around the number, where it has other words than the interface's own: 不少于
 * for 以上, 餘 for 余.
 */
function wordsAround({ qualifier, quote }: FigureFields, qualifiers: Words['qualifiers']) {
  if (!qualifier) return undefined;
  const usual = qualifiers[qualifier];
  const [before] = AT_LEAST.exec(quote) ?? [];
  if (qualifier === 'at-least' && before !== undefined && !quote.includes('以上')) {
    return { ...usual, before, afterUnit: '' };
  }
  const traditional = qualifier === 'over' && quote.includes('餘');
  return traditional ? { ...usual, afterValue: '餘' } : usual;
}

/**
 * Takes a figure apart for display.
 * @param figure as in the content
 * @param qualifiers the interface's words for each qualifier: 近50%, 20%以上, 22000余张
 */
export function figureParts(
  figure: FigureFields,
  qualifiers: Words['qualifiers'],
): Figure['parts'] {
  const around = wordsAround(figure, qualifiers);
  // 余 follows the whole number word: 22000余张, but 2万余人次.
  const [, myriads = '', rest = ''] = /^([万亿]*)(.*)$/u.exec(figure.unit) ?? [];
  return {
    before: around?.before ?? '',
    value: String(figure.value),
    unit: myriads + (around?.afterValue ?? '') + rest + (around?.afterUnit ?? ''),
  };
}

/**
 * Makes the figures, in the order in which the articles give them, each known to its passage.
 * @param entries in any order
 * @param passage finds one by its id
 * @param theme finds one by its id
 */
export function figuresOf(
  entries: readonly Entry<Fields['figures']>[],
  passage: (id: string) => Passage,
  theme: (id: string | undefined) => Pick<Theme, 'id' | 'title'>,
): Figure[] {
  const figures = entries.map(({ id, data }) => ({
    ...data,
    id,
    parts: figureParts(data, words.qualifiers),
    passage: passage(data.passage),
    theme: theme(data.theme),
    href: addresses.figure(id),
  }));
  const place = ({ passage, quote }: Figure) => passage.text.indexOf(quote);
  const articleOf = ({ passage }: Figure) => passage.article ?? 0;
  figures.sort(
    (a, b) =>
      articleOf(a) - articleOf(b) || a.passage.ordinal - b.passage.ordinal || place(a) - place(b),
  );
  for (const figure of figures) figure.passage.figures.push(figure);
  return figures;
}
