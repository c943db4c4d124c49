/**
 * The letter of intent (捐赠意向书) on this device. A browser may refuse: then nothing is kept, and the
 * reader is told.
 */
const KEY = 'letter-of-intent';

/** Keeps a text; returns whether it could. */
export function store(text: string): boolean {
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** The text that is kept, if there is one. */
export function restore(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the text; returns whether there was one. */
export function forget(): boolean {
  const stored = restore() !== undefined;
  if (stored) localStorage.removeItem(KEY);
  return stored;
}
