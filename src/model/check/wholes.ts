/** Figures beside each other: none twice, and those that are parts of no circle, nor greater than their whole. */
import path from 'node:path';
import { inUnits } from '../../lib/text/numeral.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { shown } from './schema-messages.ts';

/** Checks `partOf` of all figures, from the fields as they stand. */
export function checkWholes({ collections: { figures } }: ContentFolder): Problem[] {
  return figures.flatMap((figure) => [
    ...twice(figure, figures),
    ...partOfItself(figure, figures),
    ...greaterThanWhole(figure, figures),
  ]);
}

/** A copy that nobody has changed would be published as another figure. */
function twice({ file, id, data }: ContentFile, figures: readonly ContentFile[]): Problem[] {
  if (!data || Object.keys(data).length === 0) return [];
  const same = ({ data: other }: ContentFile) => JSON.stringify(other) === JSON.stringify(data);
  const first = figures.find((figure) => figure.data && same(figure));
  if (!first || first.id === id) return [];
  const found = `the same as in ${path.basename(first.file)}`;
  const advice = `内容与 ${path.basename(first.file)} 完全相同：多半是复制后忘了改，请改好或删去一个`;
  return [{ file, field: 'file', found, expected: 'a figure of its own', advice }];
}

/** A whole that is, over however many steps, a part of itself could not be drawn. */
function partOfItself({ id, file, data }: ContentFile, figures: readonly ContentFile[]): Problem[] {
  const seen = new Set<unknown>();
  let whole = data?.['partOf'];
  while (whole !== undefined && whole !== id && !seen.has(whole)) {
    seen.add(whole);
    whole = figures.find((figure) => figure.id === whole)?.data?.['partOf'];
  }
  if (whole !== id) return [];
  const found = shown(data?.['partOf']);
  const expected = 'a figure that is not, in the end, a part of this one';
  return [
    { file, field: 'partOf', found, expected, advice: '不能以自身为总数（partOf 形成了循环）' },
  ];
}

function amountOf({ data }: ContentFile) {
  const { value, unit } = data ?? {};
  // YAML has numbers that are none, which the schema reports.
  const counts = typeof value === 'number' && Number.isFinite(value);
  return counts && typeof unit === 'string' ? inUnits(value, unit) : undefined;
}

function greaterThanWhole(part: ContentFile, figures: readonly ContentFile[]): Problem[] {
  const whole = figures.find(({ id }) => id === part.data?.['partOf']);
  if (!whole) return [];
  const own = amountOf(part);
  const all = amountOf(whole);
  // What is counted in other units cannot be compared.
  if (own?.unit !== all?.unit || (own?.amount ?? 0) <= (all?.amount ?? 0)) return [];
  const [value, most] = [part, whole].map(
    ({ data }) => `${String(data?.['value'])}${String(data?.['unit'])}`,
  );
  const found = `${shown(whole.id)}, of which this would be a part`;
  const expected = `a whole of at least ${value}, not ${most}`;
  const advice = `部分（${value}）不能大于总数（${most}），请核对 partOf 与 value`;
  return [{ file: part.file, field: 'partOf', found, expected, advice }];
}
