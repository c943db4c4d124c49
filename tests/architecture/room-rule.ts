/**
 * The rule of the rooms in the words of eslint-plugin-boundaries.
 * Source: https://www.jsboundaries.dev/docs/policies/
 */
import path from 'node:path';
import { LOOSE_FILES, type Neighbour, ROOMS } from './rooms.ts';

const folderOf = (room: string) => (room === 'features' ? 'src/features/*' : `src/${room}`);

const policies = (rooms: typeof ROOMS, from: (name: string) => object) =>
  Object.entries(rooms).map(([name, neighbours]) => ({
    from: from(name),
    allow: neighbours.map(({ room, files }: Neighbour) => ({
      to: { element: { type: room, ...(files && { fileInternalPath: [...files] }) } },
    })),
  }));

/** For the files of `src/` that are no tests. */
export const roomRule = {
  settings: {
    'import/resolver': { [path.join(import.meta.dirname, 'lint-resolver.ts')]: {} },
    'boundaries/elements': Object.keys(ROOMS).map((room) => ({
      type: room,
      pattern: folderOf(room),
      // From the project's folder, and not wherever a folder has such a name.
      partialMatch: false,
    })),
    'boundaries/files': Object.keys(LOOSE_FILES).map((file) => ({
      category: file,
      pattern: `src/${file}`,
    })),
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        message: 'The rooms do not allow this import: see docs/architecture.md.',
        policies: [
          ...policies(ROOMS, (type) => ({ element: { type } })),
          ...policies(LOOSE_FILES, (categories) => ({ file: { categories } })),
        ],
      },
    ],
  },
};
