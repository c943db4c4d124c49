/** A table of objects, of whatever institution: what of each row is taken, and what is not. */
import { parseDate } from '../../model/edtf.ts';
import { readPrintedDate } from '../../model/annals/printed-date.ts';
import { comparable } from '../../model/quotation.ts';
import { words } from '../../words/index.ts';
import { ACQUIRED, type Column, COLUMNS, JOINED, kindOf, NEEDED } from './columns.ts';
import { filesIn, isPlayed, listIn, publishedName } from './file-names.ts';

/** An object of a table. */
export interface TakenObject {
  /** The name of its folder. */
  readonly id: string;
  /** Fields of its `object.yaml`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Files as the table names them. */
  readonly files: readonly string[];
  /** A date that is none as we write them; it stands in the description. */
  readonly left: string | undefined;
  /** What is wrong with the row, in English and Chinese. */
  readonly mistakes: readonly string[];
}

/** What is written where no date is known. */
const UNDATED = /^(?:年代)?(?:不详|不明|未知|待考|无|undated|unknown|n\.d\.)$/iu;

/** A date in EDTF, as it is written or as annals would print it: 1958.3, 1958年3月, 约1958年. */
function dateIn(text: string): string | undefined {
  if (parseDate(text)) return text;
  const written = comparable(text);
  const printed = readPrintedDate(written);
  return printed?.length === written.length ? printed.iso : undefined;
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** A column's name however it is spaced: 题　名, Title. */
const plain = (name: string) => name.replace(/\s+/gu, '').toLowerCase();

/**
 * Takes the objects of a table.
 * @param table rows, of which the first that names titles names the columns
 * @returns them, the names of columns that are not taken, and of those that every object needs and no
 * column has
 */
export function objectsIn(table: readonly (readonly string[])[]): {
  objects: TakenObject[];
  unknown: string[];
  lacking: string[];
} {
  const isTitle = (name: string) => COLUMNS.title.some((title) => plain(title) === plain(name));
  // Above the names of the columns there may be what the table is called.
  const top = Math.max(
    0,
    table.findIndex((row) => row.some(isTitle)),
  );
  const [head = [], ...rows] = table.slice(top);
  const names: readonly string[] = head.map(plain);
  const saysHowItCame = (index: number) => {
    const written = rows.map((row) => row[index] ?? '').filter(Boolean);
    return written.filter((text) => ACQUIRED.test(text)).length > written.length / 2;
  };
  const at = new Map(
    (Object.keys(COLUMNS) as Column[]).map((column): [Column, number[]] => {
      const found = COLUMNS[column]
        .map((name) => names.indexOf(plain(name)))
        .filter((index) => index >= 0 && !(column === 'credit' && saysHowItCame(index)));
      return [column, JOINED.includes(column) ? found : found.slice(0, 1)];
    }),
  );
  const taken = [...at.values()].flat();
  const cells = (row: readonly string[]) => (column: Column) =>
    (at.get(column) ?? []).flatMap((index) => row[index] || []).join('，');
  return {
    objects: rows.map((row, number) => objectOf(cells(row), number, row.slice(head.length))),
    unknown: head.flatMap((name, index) => {
      if (taken.includes(index) || name === '') return [];
      return saysHowItCame(index) ? [`${name}（写的是怎样得来的，不是收藏在哪里）`] : [name];
    }),
    lacking: NEEDED.filter((columns) => !columns.some((column) => at.get(column)?.length)).map(
      (columns) => columns.map((column) => COLUMNS[column][0]).join('/'),
    ),
  };
}

function tooMany({ length }: readonly string[], pictures: number): string[] {
  if (length <= pictures) return [];
  const has = `${length} descriptions for ${pictures} picture${pictures === 1 ? '' : 's'}`;
  return [`${has}（图片说明有${length}条，图片只有${pictures}张：一张一条；一条之中不要用分号）`];
}

const inNoColumn = (fields: readonly string[]) =>
  `${JSON.stringify(fields.join(','))} stands in no column（这一行比栏名多出几格：文字里有逗号的，整格加半角引号，或用表格软件另存为 CSV）`;

/**
 * @param cell what a column has
 * @param beyond fields of the row that stand in no column
 */
function objectOf(
  cell: (column: Column) => string,
  number: number,
  beyond: readonly string[],
): TakenObject {
  const named = filesIn(cell('files'));
  // Where sounds have no column of their own, they stand among the pictures.
  const recording = cell('recording') || (named.find(isPlayed) ?? '');
  const files = named.filter((file) => file !== recording);
  const alts = listIn(cell('alts'));
  const [poster, transcript] = [cell('poster'), cell('transcript')];
  const written = cell('date');
  const date = dateIn(written);
  const left = date === undefined && written !== '' && !UNDATED.test(written) ? written : undefined;
  const said = (column: Column) => cell(column) || undefined;
  // One that is not known stays as it is written, so that it is named.
  const kind = kindOf(cell('kind')) ?? said('kind');
  const beside = (file: string) => `./${publishedName(file)}`;
  const id =
    slug(cell('id')) || slug(publishedName(files[0] ?? recording)) || `object-${number + 1}`;
  const paragraphs = cell('description')
    .split(/\s*\n\s*/u)
    .concat(left === undefined ? [] : `${words.objects.fields.date}：${left}`)
    .filter(Boolean);
  const subjects = cell('subjects')
    .split(/\s*[;；、，,]\s*/u)
    .filter(Boolean);
  const fields = {
    ...{ title: said('title'), kind, date, creator: said('creator') },
    ...{ place: said('place'), identifier: said('identifier'), extent: said('extent') },
    ...{ language: said('language'), rights: said('rights'), credit: said('credit') },
    description: paragraphs.length > 0 ? paragraphs : undefined,
    subjects: subjects.length > 0 ? [...new Set(subjects)] : undefined,
    pictures:
      files.length > 0
        ? files.map((file, index) => ({ image: beside(file), alt: alts[index] ?? '' }))
        : undefined,
    recording: recording
      ? {
          file: beside(recording),
          transcript: transcript ? beside(transcript) : undefined,
          poster: poster ? { image: beside(poster), alt: alts[files.length] ?? '' } : undefined,
        }
      : undefined,
  };
  return {
    id,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    files: [...files, recording, transcript, poster].filter(Boolean),
    left,
    mistakes: [
      ...NEEDED.filter((columns) => !columns.some(cell)).map((columns) => {
        const names = columns.map((column) => COLUMNS[column][0]).join('/');
        return `nothing in ${names}（这一格是空的，每件都要有）`;
      }),
      ...tooMany(alts, [...files, poster].filter(Boolean).length),
      ...(beyond.some(Boolean) ? [inNoColumn(beyond.filter(Boolean))] : []),
    ],
  };
}
