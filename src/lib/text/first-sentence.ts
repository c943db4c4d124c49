/** The first sentence of a text with the marks that close it; all of a text that has no end. */
export function firstSentence(text: string): string {
  return /^.*?[。！？][”’]*/u.exec(text)?.[0] ?? text;
}
