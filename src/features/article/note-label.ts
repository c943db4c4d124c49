/** What a link to or from an editor's note is called: on a page no two the same (WCAG 2.4.9). */
import { words } from '../../words/index.ts';

/**
 * @param id the note's anchor, which is that of its passage and its number there: `s2-p7-n1`
 * @param passages of the article by their anchors
 */
export function noteLabel(id: string, passages: App.Locals['passages']): string {
  const [, passage = '', number = ''] = /^(.+)-n(\d+)$/u.exec(id) ?? [];
  return words.article.noteOf(passages?.get(passage)?.ordinal ?? 0, Number(number));
}
