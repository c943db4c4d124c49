/** Makes the search index, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchPage } from '../features/search/entry.ts';
import { searchBundle } from '../features/search/indexing/bundle.ts';

parentPort?.postMessage(await searchBundle(workerData as SearchPage[]));
