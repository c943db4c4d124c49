/** Mistakes that several checks look for. */
import { standInOrder } from '../excerpt.ts';
import type { Problem } from '../read/content-file.ts';
import { shown } from './schema-messages.ts';

/**
 * Reports ids that stand earlier in the same list.
 * @param list its field, such as `directions`
 * @param ids as they stand in the file; one that is missing is reported by the schema
 */
export function repeatedIds(file: string, list: string, ids: readonly unknown[]): Problem[] {
  return ids.flatMap((id, index) => {
    if (id === undefined || ids.indexOf(id) === index) return [];
    const field = `${list}[${index}].id`;
    const advice = `${shown(id)} 重复`;
    return [{ file, field, found: shown(id), expected: 'an id that no other has', advice }];
  });
}

/**
 * Reports a quotation whose pieces do not stand in a text, one after another.
 * @param text empty where it could not be read, which is reported as that
 * @param name what the text is called in English
 */
export function misquoted(
  text: string,
  name: string,
  pieces: readonly string[],
  problem: Pick<Problem, 'file' | 'field' | 'advice'>,
): Problem[] {
  if (text === '' || standInOrder(text, pieces)) return [];
  const found = shown(pieces.length === 1 ? pieces[0] : pieces);
  return [{ ...problem, found, expected: `words of ${name}, verbatim and in its order` }];
}
