/** What is kept on the reader's device. A browser may refuse: then nothing is kept. */

/** The text that is kept under a name; `null` where there is none, or none can be read. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or forgets it where there is none. @returns whether it could */
export function keep(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
