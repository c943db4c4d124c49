import type { APIRoute } from 'astro';
import { listThings, type ThingNames } from '../../../model/thing-list.ts';
import { getCategories, getThings } from '../../../model/queries.ts';
import { respond } from '../../_respond.ts';

export const GET: APIRoute = async () => {
  const listed = listThings(await getThings(), await getCategories());
  const names: ThingNames = Object.fromEntries(listed.map(({ id, words }) => [id, words]));
  return respond(JSON.stringify(names), 'application/json');
};
