import { DOMParser } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { responseHeaders } from './headers.ts';
import type { Redirect } from '../lib/redirects.ts';
import { iisConfiguration } from './iis.ts';
import { FORMATS } from './media-types.ts';

/** Elements of the configuration by their names, in order; a text that is no XML throws. */
function elements(base: string, name: string, redirects: readonly Redirect[] = []) {
  const onError = (_: string, message: string) => {
    throw new Error(message);
  };
  const document = new DOMParser({ onError }).parseFromString(
    iisConfiguration(base, redirects),
    'text/xml',
  );
  return [...document.getElementsByTagName(name)];
}

it('gives IIS the format of every file, texts with their charset, and of those it cannot know', () => {
  const maps = elements('/', 'mimeMap').map((map) => [
    map.getAttribute('fileExtension'),
    map.getAttribute('mimeType'),
  ]);
  expect(Object.fromEntries(maps)).toEqual({
    ...Object.fromEntries(
      Object.entries(FORMATS).map(([ending, { type }]) => [`.${ending}`, type]),
    ),
    '.*': 'application/octet-stream',
  });
  const texts = maps.filter(([, type]) => type?.startsWith('text/'));
  expect(texts.length).toBeGreaterThan(5);
  for (const [ending, type] of texts)
    expect([ending, type]).toEqual([ending, `${type?.split(';')[0]};charset=utf-8`]);
});

it('sends every header of the list, and the page for what is not found', () => {
  const sent = elements('/portal/xs/', 'add')
    .filter((one) => one.hasAttribute('name'))
    .map((one) => [one.getAttribute('name'), one.getAttribute('value')]);
  for (const header of Object.entries(responseHeaders('/portal/xs/')))
    expect(sent).toContainEqual(header);
  expect(elements('/portal/xs/', 'error').map((one) => one.getAttribute('path'))).toEqual([
    '/portal/xs/404.html',
  ]);
});

it('names in the guide for older servers what it names for IIS', () => {
  const guide = readFileSync(new URL('../../docs/publishing.md', import.meta.url), 'utf8');
  for (const [ending, { type }] of Object.entries(FORMATS)) {
    const [row = ''] = guide
      .split('\n')
      .filter((line) => line.includes(`\`.${ending}\``) && line.includes(type));
    expect(row, ending).toMatch(/^\|/u);
  }
});

it('leads from a page that has moved to where it is', () => {
  const from = '/portal/xs/timeline/1984/';
  const to = '/portal/xs/timeline/1984-10/#a&b';
  const moved = elements('/portal/xs/', 'httpRedirect', [{ from, to }]);
  const places = moved.map((one) =>
    (one.parentNode?.parentNode as typeof one).getAttribute('path'),
  );
  expect(places).toEqual(['timeline/1984']);
  expect(moved.map((one) => one.getAttribute('destination'))).toEqual([to]);
});
