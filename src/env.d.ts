import type { PassageData, PassageRelations } from './model/queries.ts';

declare global {
  namespace App {
    interface Locals {
      /**
       * What the page has found for the passages of the article. MDX stands between the page and
       * `<Passage>`, so it cannot be handed over as a prop.
       */
      relations?: Map<string, PassageRelations>;
      /** The passages of the article by their ids. */
      passages?: Map<string, PassageData>;
    }
  }
}
