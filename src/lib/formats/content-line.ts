/**
 * The lines that iCalendar (RFC 5545, section 3.1) and vCard (RFC 2426, section 2.6) are made of.
 */

/** Octets in a line, without its end. */
const LINE_OCTETS = 75;

/** Control characters that neither format allows in a text; a line's end is written as `\n`. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/gu;

/** Writes a text as the value of a property: RFC 5545, section 3.3.11. */
export function escapeText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|\r|\n/gu, '\\n');
}

/** Breaks a line into lines of at most 75 octets, between characters and never within one. */
function fold(line: string): string {
  const lines: string[] = [];
  let [start, at, octets] = [0, 0, 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(line.slice(start, at));
      start = at;
      octets = 1; // The space that a continued line begins with.
    }
    octets += size;
    at += character.length;
  }
  return [...lines, line.slice(start)].join('\r\n ');
}

/** Writes lines such as `SUMMARY:…`, their values escaped; an `undefined` one is left out. */
export function contentLines(lines: readonly (string | undefined)[]): string {
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
