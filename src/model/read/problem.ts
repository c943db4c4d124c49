/** Mistakes in the content, as they are reported. */

/** A mistake in the content: one line on the terminal. */
export interface Problem {
  /** Path as `displayPath` gives it. */
  file: string;
  /** `date`, `contact.telephones[0].number`, `body`, `front matter`, `file name` … */
  field: string;
  /** What stands there, in English. */
  found: string;
  /** What should stand there, in English. */
  expected: string;
  /** The same for the editor, in Chinese. */
  advice: string;
}

/** What is wrong, what is expected, and the advice to an editor, wherever it is. */
export type Mistake = readonly [found: string, expected: string, advice: string];

/** One line for one mistake: English for engineers, Chinese for editors. */
export function formatProblem({ file, field, found, expected, advice }: Problem): string {
  const line = `${file}: ${field}: found ${found}; expected ${expected}（${advice}）`;
  return line.replace(/\s+/gu, ' ');
}
