/** Makes the search index, in a process of its own. */
import type { SearchPage } from '../features/search/entry.ts';
import { searchBundle } from '../features/search/indexing/bundle.ts';
import { answer } from './child.ts';

answer((pages: SearchPage[]) => searchBundle(pages));
