/**
 * What a reader has typed, put into a sentence.
 */

/** Enough to recognise a query by. */
const SHOWN_OF_QUERY = 40;

/**
 * A query as a sentence quotes it: on one line, without what shows nothing or turns the direction of
 * the text around it, and not too long.
 */
export function quoted(query: string): string {
  const visible = query
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cc}(?<!\s)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(visible);
  if (characters.length <= SHOWN_OF_QUERY) return visible;
  return `${characters.slice(0, SHOWN_OF_QUERY).join('')}……`;
}

/**
 * Fills a sentence.
 * @param template with names in braces: `找到 {count} 处`
 * @param values by name; what they hold is not looked into again
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}
