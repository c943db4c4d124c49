/** Words of an exhibition that has several chronicles; apart from those that a browser loads. */
import { terms } from './terms.ts';

export const chronicles = {
  /** Before the links to each. */
  get each() {
    return `各部${terms.chronicle}`;
  },
  /** All their events. */
  get all() {
    return `全部${terms.chronicle}`;
  },
};
