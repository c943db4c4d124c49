/**
 * The pictures that chats show of a page: each event has its own, and a chronicle of hundreds that of
 * the exhibition.
 */
import { describe, expect, it } from 'vitest';
import type { WholeData } from '../whole.ts';
import type { SiteName } from '../sites.ts';
import { attribute, filesOf, type Page, pageOf, read } from './html.ts';

/** What the head of a page says by a name. */
function said({ elements }: Page, name: string): string | undefined {
  const meta = elements.find((element) =>
    [attribute(element, 'name'), attribute(element, 'property')].includes(name),
  );
  return meta && attribute(meta, 'content');
}

/** Width and height, as the header of a PNG has them. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const fileOf = (address = '') => new URL(address).pathname.slice(1);

describe.each<SiteName>(['site', 'other'])('%s', (site) => {
  const { milestones } = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
  const pages = milestones.events.map((event) => ({
    event,
    page: pageOf(site, `timeline/${event.id}/index.html`),
  }));

  it('has a picture of each event, as large as chats show it, and says what it shows', () => {
    for (const { event, page } of pages) {
      const file = fileOf(said(page, 'og:image'));
      expect(file).toBe(`timeline/${event.id}/og.png`);
      expect(sizeOf(read(site, file))).toEqual([1200, 630]);
      expect(said(page, 'og:image:alt')).toContain(event.text);
      expect(said(page, 'twitter:card')).toBe('summary_large_image');
      const linked = page.elements.find((e) => attribute(e, 'type') === 'application/ld+json');
      const json = linked?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      expect(json).toContain(`"image":"${said(page, 'og:image') ?? ''}"`);
    }
  });

  it('has no two that are alike, each listed with its hash and left out of the copy on devices', () => {
    const pictures = filesOf(site, 'timeline/*/og.png');
    expect(pictures).toHaveLength(pages.length);
    expect(new Set(pictures.map((file) => read(site, file).toString('base64'))).size).toBe(
      pictures.length,
    );
    const manifest = read(site, 'data/manifest-sha256.txt').toString();
    const worker = read(site, 'worker.js').toString();
    for (const file of pictures) {
      expect(manifest).toContain(`  ${file}\n`);
      expect(worker).not.toContain(file);
    }
  });

  it('names that of the exhibition elsewhere', () => {
    const page = pageOf(site, 'timeline/index.html');
    expect(fileOf(said(page, 'og:image'))).toBe('og.png');
    expect(sizeOf(read(site, 'og.png'))).toEqual([1200, 630]);
    expect(said(page, 'twitter:card')).toBeUndefined();
  });
});

it('a chronicle too long for one page has none but that of the exhibition', () => {
  const [file = ''] = filesOf('long', 'timeline/[0-9]*/index.html');
  expect(fileOf(said(pageOf('long', file), 'og:image'))).toBe('og.png');
  expect(filesOf('long', '**/og.png')).toEqual(['og.png']);
});
