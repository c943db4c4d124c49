/**
 * The letter of intent (捐赠意向书) on this device. A browser may refuse: then nothing is kept, and the
 * reader is told.
 */
import { keep, kept } from '../../../lib/browser/storage.ts';

const KEY = 'letter-of-intent';

/** Keeps a text; returns whether it could. */
export const store = (text: string): boolean => keep(KEY, text);

/** The text that is kept, if there is one. */
export const restore = (): string | undefined => kept(KEY) ?? undefined;

/** Forgets the text; returns whether there was one. */
export const forget = (): boolean => restore() !== undefined && keep(KEY, undefined);
