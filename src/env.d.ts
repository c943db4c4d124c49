import type { Passage } from './model/types.ts';

declare global {
  namespace App {
    interface Locals {
      /**
       * What the page hands to each passage of an article, by its anchor: MDX stands between the page and
       * `<Passage>`, so it cannot be handed over as a prop.
       */
      passages?: ReadonlyMap<string, Passage>;
      /** Whether passages show what belongs to them and their numbers; the booklet does not. */
      related?: boolean;
    }
  }
}
