/** Writes XML, an element a line. */
import XMLBuilder from 'fast-xml-builder';

/**
 * What an element holds: a text; its attributes, by names with `@` before them, with its elements by
 * their names, or with its text as `#text`. An array is as many elements of one name.
 */
export type Xml = string | undefined | readonly Xml[] | { readonly [name: string]: Xml };

/** Characters that XML 1.0 has no way to write. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const writable = (_: string, value: unknown) => String(value).replace(FORBIDDEN, '');

/** Writes a document, which has one element as its root. */
export function xmlDocument(root: Readonly<Record<string, Xml>>, indentBy = '  '): string {
  const builder = new XMLBuilder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    suppressEmptyNode: true,
    format: true,
    indentBy,
    tagValueProcessor: writable,
    attributeValueProcessor: writable,
  });
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root });
}
