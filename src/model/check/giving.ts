/**
 * The ways of giving and the steps stand on words of the notice; conditions on their categories'.
 */
import { textOf } from '../read/entries.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { Problem } from '../read/content-file.ts';
import { PHASES } from '../schemas/giving.ts';
import { misquoted, repeated } from './problems.ts';
import type { Content } from './parse.ts';

/** A category's condition is words of its text. */
export function checkConditions({ solicitation }: Content): Problem[] {
  return solicitation.flatMap((entry) => {
    const { condition } = entry.data;
    if (condition === undefined) return [];
    const problem = { file: entry.file, field: 'condition', advice: '本类正文中没有这些字' };
    return misquoted(textOf(entry), 'this category’s text', [condition], problem);
  });
}

/** Checks `giving.yaml` against the notice. */
export function checkGiving({ giving, notice }: Content): Problem[] {
  return giving.flatMap((entry) => checkEntry(entry, notice));
}

function checkEntry({ file, data }: Content['giving'][number], notice: Content['notice']) {
  const text = notice.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
  const ids = data.ways.map(({ id }) => id);
  const advice = '公告里没有这些字，请照公告原文写';
  const check = (field: string, quote: readonly string[]) =>
    misquoted(text, 'the notice', quote, { file, field, advice });
  return [
    ...repeated(file, 'ways', ids),
    ...data.ways.flatMap(({ name }, index) => check(`ways[${index}].name`, [name])),
    ...data.questions.flatMap(({ answers }, index) =>
      Object.entries(answers).flatMap(([id, quote]) => {
        const field = `questions[${index}].answers.${id}`;
        return ids.includes(id) ? check(field, quote) : [unknownWay(file, field, id, ids)];
      }),
    ),
    ...PHASES.flatMap((phase) =>
      data.steps[phase].flatMap(({ quote }, index) =>
        check(`steps.${phase}[${index}].quote`, quote),
      ),
    ),
  ];
}

function unknownWay(file: string, field: string, id: string, ids: readonly string[]): Problem {
  const [hint, hintInChinese] = didYouMean(id, ids);
  const expected = `an id of ways${hint}`;
  const advice = `ways 里没有“${id}”${hintInChinese}`;
  return { file, field, found: 'a way that does not exist', expected, advice };
}
