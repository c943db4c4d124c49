/** Mistakes that several checks look for. */
import { standInOrder } from '../excerpt.ts';
import { formatProblem, type Problem } from '../read/content-file.ts';
import { shown } from './schema-messages.ts';

/** Lines that the mistakes of one file may take; with more of them nobody sees the others'. */
const MOST = 50;

/**
 * Leaves out what is too much to read of a file.
 * @returns the problems, each line once, each file's first {@link MOST}, and a line for each file that has more
 */
export function readable(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const lines = new Set<string>();
  return problems.flatMap((problem) => {
    const { file } = problem;
    const line = formatProblem(problem);
    if (lines.has(line)) return [];
    lines.add(line);
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= MOST) return [problem];
    if (count > MOST + 1) return [];
    const found = `more mistakes than the ${MOST} that are listed`;
    const advice = '错误太多，没有全部列出；请先改好上面这些，再核对一次';
    return [{ file, field: 'file', found, expected: 'those above mended first', advice }];
  });
}

/**
 * Reports what stands earlier in the same list.
 * @param list its field, such as `directions`
 * @param values as they stand in the file; one that is missing is reported by the schema
 * @param field what is compared of each
 */
export function repeated(
  file: string,
  list: string,
  values: readonly unknown[],
  field = 'id',
): Problem[] {
  return values.flatMap((value, index) => {
    if (value === undefined || values.indexOf(value) === index) return [];
    const place = `${list}[${index}].${field}`;
    const expected = `${field === 'id' ? 'an' : 'a'} ${field} that no other has`;
    return [{ file, field: place, found: shown(value), expected, advice: `${shown(value)} 重复` }];
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
