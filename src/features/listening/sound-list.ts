/** The list of a page's sounds, `editions/audio/article.json`, and where they are from there. */

export interface SoundList {
  /** Who speaks; a machine where nobody is named. */
  readonly speaker?: string;
  /** The names of the paragraphs that there is a sound of, in their order. */
  readonly paragraphs: readonly string[];
}

/** The sound of a paragraph: `article/s1-p2.mp3` beside `article.json`. */
export function soundOf(list: string, name: string): string {
  return list.replace(/\.json$/u, `/${name}.mp3`);
}

/** All of them in one file: `article.mp3`. */
export function wholeOf(list: string): string {
  return list.replace(/\.json$/u, '.mp3');
}
