import type { APIRoute } from 'astro';
import { getContents } from '../../shell/site-index.ts';
import { getExhibition, getMilestones } from '../../model/queries.ts';
import { exampleQueries, type Suggestions } from '../../features/search/suggestions.ts';
import { respond } from '../_respond.ts';

/** Longer ones are sentences, not headings. */
const LONGEST_HEADING = 20;

export const GET: APIRoute = async () => {
  const [exhibition, milestones, contents] = await Promise.all([
    getExhibition(),
    getMilestones(),
    getContents(),
  ]);
  const suggestions: Suggestions = {
    examples: exampleQueries({
      milestones: milestones.map(({ text }) => text),
      kinds: exhibition.entrance.kinds,
      telephones: exhibition.contact.telephones.map(({ number }) => number),
    }),
    contents: contents.map(({ title, href, items }) => ({
      title,
      href,
      items: items.filter((item) => item.title.length <= LONGEST_HEADING),
    })),
  };
  return respond(JSON.stringify(suggestions), 'application/json');
};
