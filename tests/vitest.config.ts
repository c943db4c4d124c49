import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { HANGS } from './sites.ts';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  // Vite's own cache, out of the way of Astro's.
  cacheDir: '.cache/vitest',
  test: {
    include: [
      'src/**/*.test.ts',
      'tests/*.test.ts',
      'tests/{architecture,components,content,editions,engines,hosts}/**/*.test.ts',
    ],
    // One core less, its default, would be half of two.
    maxWorkers: '100%',
    // Files leave nothing behind for those after them: a process for each takes twice the time.
    isolate: false,
    // A test that is left alone with `.only` would hide all others.
    allowOnly: false,
    // Builds of a whole exhibition run in some of them; a hanging one must still end, after those.
    testTimeout: 2 * HANGS,
    hookTimeout: 2 * HANGS,
  },
});
