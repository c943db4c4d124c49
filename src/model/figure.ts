/**
 * Numbers as the text gives them.
 */
import type { Qualifier } from '../words/keys.ts';

/** How exact a number is, in the words around it: 近50%, 20%以上, 22000余张. */
export interface QualifierWords {
  readonly before: string;
  readonly afterValue: string;
  readonly afterUnit: string;
}

/** A number in parts, so that the value can be set large. */
export interface FigureParts {
  readonly before: string;
  readonly value: string;
  readonly unit: string;
}

/**
 * Takes a figure apart for display.
 * @param figure value, unit and qualifier as in the content
 * @param qualifiers the interface's words for each qualifier
 */
export function figureParts(
  figure: { value: number; unit: string; qualifier?: Qualifier | undefined },
  qualifiers: Readonly<Record<Qualifier, QualifierWords>>,
): FigureParts {
  const around = figure.qualifier && qualifiers[figure.qualifier];
  // 余 follows the whole number word: 22000余张, but 2万余人次.
  const [, myriads = '', rest = ''] = /^([万亿]*)(.*)$/u.exec(figure.unit) ?? [];
  return {
    before: around?.before ?? '',
    value: String(figure.value),
    unit: myriads + (around?.afterValue ?? '') + rest + (around?.afterUnit ?? ''),
  };
}
