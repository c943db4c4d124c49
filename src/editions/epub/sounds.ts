/** The sounds that the book holds: those of objects that are no larger than the keeper has set. */
import { decoded } from '../../lib/text/decoded.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';

/** Bytes. */
const MEGABYTE = 1e6;

/** A sound of the book. */
export interface BookSound {
  /** Of its object. */
  readonly title: string;
  /** Its file in the book. */
  readonly name: string;
  readonly type: string;
  /** Its file in the site. */
  readonly from: string;
}

/**
 * Chooses.
 * @returns sounds by the ids of their objects; films are too large for readers of books
 */
export function soundsOf({ url: site, soundsInBooks = 0, objects = [] }: ExhibitionData) {
  const { pathname: base } = new URL(site);
  const sounds = new Map<string, BookSound>();
  for (const { id, title, kind, recording } of objects) {
    if (kind.id !== 'sound' || !recording || recording.bytes > soundsInBooks * MEGABYTE) continue;
    const from = decoded(new URL(recording.url).pathname.slice(base.length));
    const name = `sound-${sounds.size + 1}${from.slice(from.lastIndexOf('.'))}`;
    sounds.set(id, { title, name, type: recording.type, from });
  }
  return sounds;
}
