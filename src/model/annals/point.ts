/** One point or period of time, as far as it is printed. */

/** A part of a date that is printed as that of the event before, or as the next one: 同年, 翌日. */
export type Relative = 'same' | 'next';

/** A date as far as its own words go. */
export interface Point {
  /** Characters that it takes up. */
  readonly length: number;
  /** 去冬 is of the last one. */
  readonly year?: number | Relative | 'last' | undefined;
  /** Whether the year lacks its century: 58年. */
  readonly short?: true;
  /** Years of which only the first digits are known, in EDTF: `195X`. */
  readonly masked?: string | undefined;
  /** Those of another century, which may be meant: 上世纪. */
  readonly maskedOr?: string | undefined;
  readonly month?: number | Relative | undefined;
  /** Of a month of the moon that has a name: of 正月 1, of 冬月 11. */
  readonly moonMonth?: number | undefined;
  readonly day?: number | Relative | undefined;
  /** Which part is printed as unknown: 5月某日, ×月. */
  readonly some?: 'month' | 'day' | undefined;
  /** A season or a quarter, in EDTF: 春 is `21`, 第一季度 is `33`. */
  readonly code?: number | undefined;
  /** Half of a year, or the first nine months. */
  readonly half?: 'first' | 'second' | 'threeQuarters' | undefined;
  /** A third of a month: 上旬 is 0. */
  readonly third?: number | undefined;
  /** 约, 前后. */
  readonly about: boolean;
  /** 疑, a question mark. */
  readonly doubted: boolean;
  /** 以前, 以后, 起. */
  readonly open?: 'until' | 'since' | 'from' | undefined;
  /** Whether months are written out, which before 1912 may be those of the moon. */
  readonly written: boolean;
  /** Whether it says that it goes by the moon. */
  readonly lunar: boolean;
  /** Its words: those before the year, the year's, and those after it; only of a date in Chinese. */
  readonly printed?: { readonly lead: string; readonly years: string; readonly rest: string };
  /** Whether these say what EDTF has no sign for: 年底, 上旬, 以后. */
  readonly saysMore?: boolean;
}
