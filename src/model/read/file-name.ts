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

/** A name that is an address as it stands. */
export function slugName(name: string): string | undefined {
  return SLUG.test(name) ? name : undefined;
}
