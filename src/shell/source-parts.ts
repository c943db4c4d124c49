/** The sources as their pages show them: on one, or where that would be too long on several. */
import { alignSource, partsOfSources, publishedUnits } from '../features/about/index.ts';
import { getExhibition, getSources, once } from '../model/queries.ts';

/** What stands on each page. */
export const getSourceParts = once(async () => {
  const exhibition = await getExhibition();
  const documents = (await getSources()).map(({ name, text }) => {
    return { name, rows: alignSource(text, publishedUnits(exhibition, name)) };
  });
  return partsOfSources(documents);
});
