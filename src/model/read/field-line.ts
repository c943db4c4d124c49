/** Where in a content file a field stands. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** `contact.telephones[0].number` in its steps. */
const STEP = /[^.[\]]+/gu;

/**
 * Finds the line of a field.
 * @param text of the whole file, with its fields between two lines of `---` or alone
 * @param field as a problem names it: `contact.telephones[0].number`
 * @returns its line from 1, or that of what it should stand in; `undefined` where neither is there
 */
export function lineOfField(text: string, field: string): number | undefined {
  const lines = new LineCounter();
  const [, opening = '', fields = text] = /^(\s*---[^\n]*\n)([\s\S]*?)^---/mu.exec(text) ?? [];
  let node = parseDocument(fields, { lineCounter: lines }).contents as Node | null;
  let at: number | undefined;
  for (const step of field.match(STEP) ?? []) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) break;
      at = (pair.key as Node).range?.[0];
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      at = item.range?.[0];
      node = item;
    } else break;
  }
  return at === undefined ? undefined : lines.linePos(at).line + opening.split('\n').length - 1;
}
