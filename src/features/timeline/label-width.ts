/**
 * How wide the words of a date are, before a browser has set them.
 * @returns in units of their type: Han and dashes are as wide as high, and browsers leave a little room
 *   between them and digits
 */
export function labelWidth(text: string): number {
  const wide = Array.from(text, (character) => (/[\d?]/u.test(character) ? 0.6 : 1.02));
  const boundaries = text.match(/\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu) ?? [];
  return wide.reduce((sum, width) => sum + width, 0) + boundaries.length * 0.15;
}
