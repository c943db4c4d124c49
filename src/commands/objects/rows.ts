/** A table of objects, of whatever institution: what of each row is taken, and what is not. */
import { parseDate } from '../../model/edtf.ts';
import { readPrintedDate } from '../../model/annals/printed-date.ts';
import { comparable } from '../../model/quotation.ts';
import { words } from '../../words/index.ts';
import { OBJECT_KINDS, type ObjectKind } from '../../words/keys.ts';

/** Fields, and the names of columns that hold them: ours, and those that other institutions use. */
const COLUMNS = {
  id: ['编号', '照片号', '照片编号', '藏品编号', '登记号', 'id', 'objectid'],
  title: ['题名', '名称', '标题', '照片名称', '照片题名', '藏品名称', 'title'],
  kind: ['类型', '类别', 'kind', 'type'],
  date: [
    ...['日期（EDTF）', '日期', '年代', '年份', '时间', '拍摄时间', '拍摄日期', '形成时间'],
    ...['形成日期', '制作年代', 'date'],
  ],
  creator: ['责任者', '作者', '摄影者', '拍摄者', '拍摄人', '制作者', '形成者', 'creator'],
  place: ['地点', '拍摄地点', 'place', 'location'],
  identifier: ['档号', '档案号', '档案编号', 'identifier'],
  extent: ['数量与尺寸', '数量', '尺寸', '规格', 'extent'],
  language: ['语种', '语言', 'language'],
  description: ['说明', '文字说明', '内容简介', '内容', '简介', '描述', 'description'],
  subjects: ['主题', '主题词', '关键词', 'subjects', 'subject'],
  credit: ['来源', '收藏单位', '馆藏单位', '收藏地', 'credit', 'source'],
  rights: ['版权（网址）', '版权', '版权说明', '版权状况', '权利', 'rightsstatement', 'rights'],
  files: ['图片', '图片文件', '文件名', '照片文件', 'pictures', 'filename'],
  alts: ['图片说明', '图片描述', '画面描述', '画面', 'alt', 'image_alt_text'],
  recording: ['录音录像', '录音', '录像', 'recording'],
  transcript: ['文字记录', 'transcript'],
  poster: ['封面', 'poster'],
} as const;

type Column = keyof typeof COLUMNS;

/** Columns without which no row is an object: one of each line. */
const NEEDED: readonly (readonly Column[])[] = [
  ['title'],
  ['kind'],
  ['credit'],
  ['rights'],
  ['files', 'recording'],
];

/** What others call the kinds: in China, and by the DCMI Type Vocabulary. */
const TYPES: Readonly<Record<string, ObjectKind>> = {
  ...{ 相片: 'photograph', 老照片: 'photograph', 文书: 'document', 手稿: 'document', 舆图: 'map' },
  ...{ 器物: 'thing', 音频: 'sound', 视频: 'film' },
  ...{ image: 'photograph', stillimage: 'photograph', text: 'document', physicalobject: 'thing' },
  ...{ sound: 'sound', movingimage: 'film', video: 'film', audio: 'sound', record: 'document' },
};

function kindOf(written: string): string | undefined {
  const kind = OBJECT_KINDS.find((one) => one === written || words.objects.kinds[one] === written);
  const types = written.toLowerCase().split(/[;；]/u);
  return kind ?? types.map((type) => TYPES[type.trim()]).find(Boolean);
}

/** An object of a table. */
export interface TakenObject {
  /** The name of its folder. */
  readonly id: string;
  /** Fields of its `object.yaml`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Files as the table names them. */
  readonly files: readonly string[];
  /** A date that is none as we write them, and so is not taken. */
  readonly left: string | undefined;
  /** What of the row would be lost, in English and Chinese. */
  readonly lost: readonly string[];
}

const listIn = (text: string) => text.split(/\s*[;；|]\s*/u).filter(Boolean);

/** Names of files, also with a comma after the ending of each; folders as Windows parts them. */
const filesIn = (text: string) =>
  listIn(text.replaceAll('\\', '/').replace(/(?<=\.[a-z0-9]{2,4})\s*[、，,]/giu, ';'));

/** A date in EDTF, as it is written or as annals would print it: 1958.3, 1958年3月, 约1958年. */
function dateIn(text: string): string | undefined {
  if (parseDate(text)) return text;
  const written = comparable(text);
  const printed = readPrintedDate(written);
  return printed?.length === written.length ? printed.iso : undefined;
}

/** A name of a file in a content folder. */
export const nameOf = (file: string): string => file.split(/[/\\]/u).at(-1) ?? file;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/**
 * Takes the objects of a table.
 * @param rows the first names the columns
 * @returns them, the names of columns that are not taken, and of those that every object needs and no
 * column has
 */
export function objectsIn([head = [], ...rows]: readonly (readonly string[])[]): {
  objects: TakenObject[];
  unknown: string[];
  lacking: string[];
} {
  const names: readonly string[] = head.map((name) => name.trim().toLowerCase());
  const at = new Map(
    (Object.keys(COLUMNS) as Column[]).flatMap((column) =>
      COLUMNS[column]
        .map((name) => names.indexOf(name.toLowerCase()))
        .filter((index) => index >= 0)
        .slice(0, 1)
        .map((index) => [column, index] as const),
    ),
  );
  const taken = new Set(at.values());
  return {
    objects: rows.map((row, number) =>
      objectOf((column) => row[at.get(column) ?? -1] ?? '', number, row.slice(head.length)),
    ),
    unknown: head.filter((_, index) => !taken.has(index)),
    lacking: NEEDED.filter((columns) => !columns.some((column) => at.has(column))).map((columns) =>
      columns.map((column) => COLUMNS[column][0]).join('/'),
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
  const files = filesIn(cell('files'));
  const alts = listIn(cell('alts'));
  const recording = cell('recording');
  const [poster, transcript] = [cell('poster'), cell('transcript')];
  const written = cell('date');
  const date = dateIn(written);
  const said = (column: Column) => cell(column) || undefined;
  // One that is not known stays as it is written, so that the check names it.
  const kind = kindOf(cell('kind')) ?? said('kind');
  const beside = (file: string) => `./${nameOf(file)}`;
  const id = slug(cell('id')) || slug(nameOf(files[0] ?? recording)) || `object-${number + 1}`;
  const paragraphs = cell('description')
    .split(/\s*\n\s*/u)
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
    left: date === undefined && written !== '' ? written : undefined,
    lost: [
      ...tooMany(alts, [...files, poster].filter(Boolean).length),
      ...(beyond.some(Boolean) ? [inNoColumn(beyond.filter(Boolean))] : []),
    ],
  };
}
