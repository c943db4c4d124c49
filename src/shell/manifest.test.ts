import { expect, test } from 'vitest';
import { webManifest } from './manifest.ts';

const manifest = webManifest({
  title: '潮与档',
  subtitle: '二十周年',
  language: 'zh-CN',
  home: '/portal/tide/',
  icons: [
    { src: '/portal/tide/icon.svg' },
    { src: '/portal/tide/icon-192.png', pixels: 192 },
    { src: '/portal/tide/icon-512.png', pixels: 512 },
  ],
});

test('the site is installed as what it is, below the path that it is mounted under', () => {
  expect(manifest).toMatchObject({
    name: '潮与档',
    short_name: '潮与档',
    lang: 'zh-CN',
    start_url: '/portal/tide/',
    scope: '/portal/tide/',
    display: 'standalone',
  });
});

test('it has the icons that browsers ask for: 192 and 512 pixels, one that may be masked', () => {
  const { icons } = manifest as { icons: Record<string, string>[] };
  expect(icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
    ['any', undefined],
    ['192x192', undefined],
    ['512x512', undefined],
    ['512x512', 'maskable'],
  ]);
});
