import { expect, it } from 'vitest';
import { words } from '../../words/index.ts';
import { mapLinks } from './map-links.ts';

it('every service is asked for the address, whatever is in it', () => {
  const address = '某市 A&B路1号#2（东门）';
  const links = mapLinks(address);
  expect(links.map(({ service }) => service)).toEqual(Object.keys(words.contact.mapServices));
  for (const { href } of links) {
    const url = new URL(href);
    expect([url.protocol, url.hash]).toEqual(['https:', '']);
    expect([...url.searchParams.values()]).toContain(address);
  }
});
