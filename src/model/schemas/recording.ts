/** What a sound or a film has besides what every object has. */
import { z } from 'astro/zod';
import { isRecorded, type ObjectKind } from '../../words/keys.ts';
import { alt, type SchemaTools } from './parts.ts';

/** A file beside this one: `./talk.mp3`. */
const file = z.string().trim().min(1).max(200);

/** The file of a sound or a film, and what is said in it. */
export const recordingSchema = (image: SchemaTools['image']) =>
  z.strictObject({
    /** MP3 or M4A of a sound, MP4 of a film. */
    file,
    /** What is said and heard, with its seconds (WebVTT). */
    transcript: file,
    /** What stands on the film where that is not the transcript (WebVTT). */
    captions: file.optional(),
    /** What a film shows before it is played. */
    poster: z.strictObject({ image: image(), alt }).optional(),
  });

interface Recorded {
  readonly kind?: unknown;
  readonly pictures?: unknown;
  readonly recording?: { readonly poster?: unknown; readonly captions?: unknown } | null;
}

/** What goes together: each rule by the place of the field and the words of `schema-rules.ts`. */
const RULES: readonly [path: string[], expects: string, holds: (object: Recorded) => boolean][] = [
  [
    ['recording'],
    'recording',
    ({ kind, recording }) => recording !== undefined || !isRecorded(kind as ObjectKind),
  ],
  [
    ['recording'],
    'recorded',
    ({ kind, recording }) => recording === undefined || isRecorded(kind as ObjectKind),
  ],
  [
    ['recording', 'poster'],
    'poster',
    ({ kind, recording }) => kind !== 'film' || !recording || recording.poster !== undefined,
  ],
  [
    ['recording', 'poster'],
    'filmed',
    ({ kind, recording }) => kind !== 'sound' || recording?.poster === undefined,
  ],
  [
    ['recording', 'captions'],
    'filmed',
    ({ kind, recording }) => kind !== 'sound' || recording?.captions === undefined,
  ],
  [
    ['pictures'],
    'pictures',
    ({ kind, pictures }) =>
      isRecorded(kind as ObjectKind) || !(Array.isArray(pictures) && pictures.length === 0),
  ],
];

/**
 * Adds the rules of what a sound or a film has and others have not.
 * @param schema of an object that holds `kind`, `pictures` and `recording`
 */
export function withRecording<Schema extends z.ZodObject>(schema: Schema): Schema {
  let checked = schema;
  for (const [path, expects, holds] of RULES) {
    // Also run when other fields are wrong, so that an editor sees all mistakes at once.
    const always = { path, params: { expects }, when: (): boolean => true };
    checked = checked.refine((value: Recorded) => holds(value), always);
  }
  return checked;
}
