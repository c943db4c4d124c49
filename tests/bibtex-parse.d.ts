declare module 'bibtex-parse' {
  /** The entries of a BibTeX file; names of fields in capitals. */
  export function entries(text: string): Record<string, string>[];
}
