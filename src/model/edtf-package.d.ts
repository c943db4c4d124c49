declare module 'edtf' {
  /** What is written between two slashes; months of a `Date` are counted from 0, its mask by digits. */
  interface ParsedDate {
    readonly type?: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    readonly values: readonly number[];
    readonly unspecified?: number;
  }
  /** @throws Error where the text is no date of the format at that level */
  export function parse(text: string, limits?: { level?: 0 | 1 | 2 }): ParsedDate;
}
