/** What the names of content files say: order, number and address. */

/** `01-rule-of-law`: a number and a name. */
const NUMBERED = /^(\d{1,2})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file's name without folder and extension. */
export function stem(path: string): string {
  return path.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '');
}

/**
 * The number and the name that begin and end a file's name.
 * @returns `undefined` where the name has another form
 */
export function numberedName(name: string): { number: number; slug: string } | undefined {
  const match = NUMBERED.exec(name);
  return match ? { number: Number(match[1]), slug: match[2] ?? '' } : undefined;
}

/** Ids by collection; `undefined` where the file's name gives none. */
export const idOf = {
  article: (name: string) => {
    const numbered = numberedName(name);
    return numbered && `s${numbered.number}`;
  },
  milestones: (name: string) => (SLUG.test(name) ? name : undefined),
  solicitation: (name: string) => numberedName(name)?.slug,
  notice: (name: string) => {
    const numbered = numberedName(name);
    return numbered && `n${numbered.number}`;
  },
  figures: (name: string) => (SLUG.test(name) ? name : undefined),
} satisfies Record<string, (name: string) => string | undefined>;

/** The collections that are folders of files. */
export type FolderCollection = keyof typeof idOf;
export const FOLDER_COLLECTIONS = Object.keys(idOf) as FolderCollection[];
