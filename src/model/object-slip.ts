/** An object's catalogue slip, line by line. */
import { words } from '../words/index.ts';
import type { ArchiveObject } from './types.ts';

/** A line: what it is of, and what is known. */
interface SlipLine {
  readonly name: string;
  readonly text: string;
}

/** Those that are known, in the order of the slip, but for its subjects and its rights, which may be links. */
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

/** All lines, as text. */
export function wholeSlipOf(object: ArchiveObject): SlipLine[] {
  const { fields } = words.objects;
  const { subjects, rights } = object;
  return [
    ...slipOf(object),
    ...(subjects.length > 0 ? [{ name: fields.subjects, text: subjects.join('、') }] : []),
    { name: fields.rights, text: rights.label },
  ];
}
