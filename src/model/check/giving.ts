/**
 * The ways of giving and the steps stand on words of the notice; conditions on their categories'.
 */
import { standInOrder } from '../excerpt.ts';
import { textOf } from '../read/entries.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { Problem } from '../read/content-file.ts';
import { PHASES } from '../schemas/giving.ts';
import type { Content } from './parse.ts';
import { shown } from './describe.ts';

/** A category's condition is words of its text. */
export function checkConditions({ solicitation }: Content): Problem[] {
  return solicitation.flatMap(({ file, data: { condition }, passages }) => {
    const text = textOf({ passages });
    if (condition === undefined || text === '' || standInOrder(text, [condition])) return [];
    return [
      notQuoted(file, 'condition', [condition], 'this category’s text', '本类正文中没有这些字'),
    ];
  });
}

/** Checks `giving.yaml` against the notice. */
export function checkGiving({ giving, notice }: Content): Problem[] {
  if (!giving) return [];
  const { file, data } = giving;
  const text = notice.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
  const ids = data.ways.map(({ id }) => id);
  const check = (field: string, quote: readonly string[]): Problem[] =>
    text === '' || standInOrder(text, quote)
      ? []
      : [notQuoted(file, field, quote, 'the notice', '公告里没有这些字，请照公告原文写')];
  return [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [repeated(file, `ways[${index}].id`, id)],
    ),
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

function notQuoted(
  file: string,
  field: string,
  quote: readonly string[],
  where: string,
  advice: string,
): Problem {
  const expected = `words of ${where}, verbatim and in its order`;
  return { file, field, found: shown(quote.length === 1 ? quote[0] : quote), expected, advice };
}

function repeated(file: string, field: string, id: string): Problem {
  return {
    file,
    field,
    found: shown(id),
    expected: 'an id that no other has',
    advice: `${shown(id)} 重复`,
  };
}

function unknownWay(file: string, field: string, id: string, ids: readonly string[]): Problem {
  const [hint, hintInChinese] = didYouMean(id, ids);
  return {
    file,
    field,
    found: 'a way that does not exist',
    expected: `an id of ways${hint}`,
    advice: `ways 里没有“${id}”${hintInChinese}`,
  };
}
