/** The lines of an object's catalogue slip, but for its subjects and its rights, which may be links. */
import type { ArchiveObject } from '../../model/types.ts';
import { words } from '../../words/index.ts';

/** A line: what it is of, and what is known. */
interface SlipLine {
  readonly name: string;
  readonly text: string;
}

/** Those that are known, in the order of the slip. */
export function slipOf(object: ArchiveObject): SlipLine[] {
  const { kind, date, creator, place, identifier, extent, language, donor, credit } = object;
  const { fields, kinds, undated } = words.objects;
  return [
    { name: fields.kind, text: kinds[kind] },
    { name: fields.date, text: date ?? undated },
    { name: fields.creator, text: creator },
    { name: fields.place, text: place },
    { name: fields.identifier, text: identifier },
    { name: fields.extent, text: extent },
    { name: fields.language, text: language },
    { name: fields.donor, text: donor },
    { name: fields.credit, text: credit },
  ].flatMap(({ name, text }) => (text === undefined ? [] : { name, text }));
}
