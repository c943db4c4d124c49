/** All that a reader does in every engine. */
import type { Step } from '../reader.ts';
import { GIVING } from './giving.ts';
import { LAYOUT } from './layout.ts';
import { OFFLINE } from './offline.ts';
import { OBJECTS } from './objects.ts';
import { READING } from './reading.ts';
import { SEARCH } from './search.ts';
import { SETTINGS } from './settings.ts';
import { STRANGE } from './strange.ts';
import { TIMELINE } from './timeline.ts';
import { TYPE } from './type.ts';

export const STEPS: readonly Step[] = [
  ...SEARCH,
  ...TIMELINE,
  ...SETTINGS,
  ...GIVING,
  ...READING,
  ...OBJECTS,
  ...OFFLINE,
  ...LAYOUT,
  ...TYPE,
  ...STRANGE,
];
