/**
 * The pages of components are for whoever works on them.
 */
import { expect, it } from 'vitest';
import { SITES, type SiteName } from '../sites.ts';
import { filesOf } from './html.ts';

it.each(Object.keys(SITES) as SiteName[])('%s has no page of components', (site) => {
  const pages = filesOf(site, '**/*.html');
  expect(pages.filter((file) => file.split('/').includes('components'))).toEqual([]);
});
