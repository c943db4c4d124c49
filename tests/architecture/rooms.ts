/**
 * The rooms of `src/` and what each may import: the one statement of the rule, read by
 * eslint.config.mjs and by the tests beside this file.
 */

/** A room that may be imported, or files of it alone. */
export interface Neighbour {
  readonly room: string;
  /** Patterns, from the room's folder or, of features, from that of the one feature; all without. */
  readonly files?: readonly string[];
}

const all = (...rooms: string[]): Neighbour[] => rooms.map((room) => ({ room }));

/**
 * How a feature is entered: `index.ts` is for what is built, and may hand out a component; `client.ts`
 * is for what runs without Astro, in a browser or in Node; a `start.ts` is imported to be run.
 */
const DOORS = ['index.ts', 'client.ts', '**/start.ts'];
const doors: Neighbour = { room: 'features', files: DOORS };

/** What a page or its frame may take from within a feature as well. */
const components: Neighbour = {
  room: 'features',
  files: [...DOORS, '**/*.astro', '**/*.css', '**/*.element.ts'],
};

/** What is drawn and coloured, and no component. */
const pure: Neighbour = { room: 'ui', files: ['**/!(*.element).ts'] };

const row = ['lib', 'words', 'model', 'ui', 'features', 'shell'];

/** What each room may import besides itself. */
export const ROOMS: Readonly<Record<string, readonly Neighbour[]>> = {
  // In a row, each room may import those before it.
  lib: [],
  words: all('lib'),
  model: all('lib', 'words'),
  ui: all('lib', 'words', 'model'),
  features: [...all('lib', 'words', 'model', 'ui'), doors],
  shell: [...all('lib', 'words', 'model', 'ui'), components],
  pages: [...all('lib', 'words', 'model', 'ui'), components, ...all('shell')],
  // Beside it.
  hosting: all('lib'),
  editions: [...all('lib', 'words', 'model', 'hosting'), pure, doors],
  preservation: all('lib', 'hosting'),
  // On top of it, but for pages, which Astro starts.
  build: all(...row, 'hosting'),
  commands: all(...row, 'hosting', 'editions', 'preservation', 'build'),
};

/** Astro's own doors, the only files that lie in no room. */
export const LOOSE_FILES: typeof ROOMS = {
  'content.config.ts': all('lib', 'model'),
  'middleware.ts': all('lib', 'hosting'),
  'env.d.ts': all('model'),
};

/** `features/giving`, `lib`, `middleware.ts`: where a file of `src/` lies. */
export function roomOf(file: string): string {
  const [, room = '', feature = ''] = file.split('/');
  return room === 'features' ? `${room}/${feature}` : room;
}
