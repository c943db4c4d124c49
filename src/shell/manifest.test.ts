import { expect, test } from 'vitest';
import { webManifest } from './manifest.ts';

const manifest = webManifest({ title: '潮与档', subtitle: '二十周年' });

test('the site is installed as what it is, below the path that it is mounted under', () => {
  expect(manifest).toMatchObject({
    name: '潮与档',
    short_name: '潮与档',
    lang: 'zh-CN',
    start_url: '/',
    scope: '/',
    display: 'standalone',
  });
});

test('it has the icons that browsers ask for: 192 and 512 pixels, one that may be masked', () => {
  const { icons } = manifest as { icons: Record<string, string>[] };
  expect(icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
    ['/icon.svg', 'any', undefined],
    ['/icon-192.png', '192x192', undefined],
    ['/icon-512.png', '512x512', undefined],
    ['/icon-512.png', '512x512', 'maskable'],
  ]);
});
