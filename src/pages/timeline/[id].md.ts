import type { APIRoute, GetStaticPaths } from 'astro';
import { getMilestoneMarkdown } from '../../features/data/markdown-pages.ts';
import { getMilestones, type Milestone } from '../../model/queries.ts';
import { respond } from '../_respond.ts';

export const getStaticPaths = (async () =>
  (await getMilestones()).map((milestone) => ({
    params: { id: milestone.id },
    props: { milestone },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ milestone: Milestone }> = async ({ props: { milestone } }) =>
  respond(await getMilestoneMarkdown(milestone), 'text/markdown; charset=utf-8');
