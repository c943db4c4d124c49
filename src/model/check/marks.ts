/** Marks of web pages and of Markdown in fields, which a page would show as they are written. */
import type { Problem } from '../read/content-file.ts';
import { shown } from './schema-messages.ts';

const MARKS =
  /<\/?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?\/?>|<!--|&(?:nbsp|ensp|emsp|lt|gt|amp|quot|#\d{2,5});|\*\*[^*\s][^*]*\*\*|\[[^\]]+\]\((?:\/|https?:)[^)]*\)/u;

/** Reports what is no words in a field that holds words alone. */
export function markedUp(file: string, field: string, text: string): Problem[] {
  const [mark] = MARKS.exec(text) ?? [];
  if (mark === undefined) return [];
  const advice = `这一项只写文字，不写标签和记号：“${mark.slice(0, 20)}”会原样印出来，请删去`;
  return [{ file, field, found: `marks, ${shown(mark)}`, expected: 'words alone', advice }];
}
