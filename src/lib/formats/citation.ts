/**
 * How the site is cited: by GB/T 7714-2015 and as BibTeX. One function for every page, and for the
 * browser, which knows the day.
 */

export interface Work {
  /** Who wrote it; where nobody is named, the publisher. */
  readonly authors: readonly string[];
  readonly title: string;
  /** 其他题名信息: the subtitle. */
  readonly subtitle?: string | undefined;
  /** Named where it is not the author. */
  readonly publisher?: string | undefined;
  readonly year?: number | undefined;
  /** Whether the year is not printed but follows from the text. */
  readonly inferred?: boolean | undefined;
  /** Whether it is a record that is kept, [A/OL], and its publisher the one who keeps it. */
  readonly record?: boolean | undefined;
}

export interface Place {
  /** Absolute, with the paragraph's anchor. */
  readonly url: string;
  /** The day of the visit, `2026-11-25`; left out where the page does not know it. */
  readonly accessed?: string | undefined;
}

/** More than these are 等. */
const NAMED = 3;

/** A title without the white space between its phrases' ends and the dashes before a subtitle. */
function bare(text: string): string {
  return text.replace(/^[—\s]+|[。\s]+$/gu, '');
}

/**
 * The form of the standard for what stands on the web, [EB/OL], or a record there, [A/OL]: authors, title, publisher, year, day
 * of the visit, address. A year that is inferred stands in brackets, as estimated years do there.
 */
export function gbt7714(work: Work, { url, accessed }: Place): string {
  const { authors, title, subtitle, publisher, year, inferred = false, record = false } = work;
  const all = authors.slice(0, NAMED).join(', ') + (authors.length > NAMED ? ', 等' : '');
  // A name that is cut short has its dot already.
  const named = all.replace(/\.$/u, '');
  const whole = bare(title) + (subtitle ? `：${bare(subtitle)}` : '');
  const when = year === undefined ? '' : inferred ? `[${year}]` : String(year);
  const imprint = [publisher, when].filter(Boolean).join(', ');
  const day = accessed ? `[${accessed}]` : '';
  // Without an imprint the day of the visit follows the title.
  const middle = imprint ? `. ${imprint}${day}` : day;
  return `${named ? `${named}. ` : ''}${whole}[${record ? 'A' : 'EB'}/OL]${middle}. ${url}.`;
}

/** Characters that TeX would take for its own. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** An entry of a BibTeX file; its `note` is said of a year that is inferred. */
export function bibtex(work: Work, { url, accessed }: Place, note: string): string {
  const { authors, title, subtitle, publisher, year, inferred } = work;
  const { pathname, hash } = new URL(url);
  const key = `${pathname}${hash}`.replace(/[^\w-]+/gu, '-').replace(/^-|-$/gu, '') || 'home';
  const fields = {
    author: authors.map((author) => `{${tex(author)}}`).join(' and '),
    title: tex(bare(title) + (subtitle ? `：${bare(subtitle)}` : '')),
    publisher: publisher && tex(publisher),
    year,
    note: inferred ? tex(note) : undefined,
    // An address stands as it is: \url and hyperref take it so.
    url,
    urldate: accessed,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}
