/**
 * The ways of giving and the steps stand on words of the notice; conditions on their categories'.
 */
import { questionAnchor } from '../addresses.ts';
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
    ...repeated(
      file,
      'questions',
      data.questions.map(({ id }) => id),
    ),
    ...unnamedQuestions(file, data.questions),
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

/** Where some questions have an id all need one: a number by its place could be that of another. */
function unnamedQuestions(
  file: string,
  questions: Content['giving'][number]['data']['questions'],
): Problem[] {
  const taken = new Set(questions.flatMap(({ id }) => id ?? []));
  if (taken.size === 0) return [];
  // Of one more number than there are questions, one is free; the last, as small ones may have been in use.
  const free = [undefined, ...questions]
    .map((_, index) => questionAnchor(index + 1))
    .findLast((id) => !taken.has(id));
  return questions.flatMap(({ id }, index) =>
    id === undefined
      ? {
          ...{ file, field: `questions[${index}].id`, found: 'nothing' },
          expected: `an id, as other questions have one, such as ${free ?? ''}`,
          advice: `别的问题写了 id，这一问也要写，如 ${free ?? ''}；网址跟着 id 走，先后变了也不变`,
        }
      : [],
  );
}

function unknownWay(file: string, field: string, id: string, ids: readonly string[]): Problem {
  const [hint, hintInChinese] = didYouMean(id, ids);
  const expected = `an id of ways${hint}`;
  const advice = `ways 里没有“${id}”${hintInChinese}`;
  return { file, field, found: 'a way that does not exist', expected, advice };
}
