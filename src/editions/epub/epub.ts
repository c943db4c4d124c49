/** Makes the exhibition a book for readers of e-books: EPUB 3, in lines or in columns. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../lib/command-error.ts';
import { renderPng } from '../../lib/drawing/png.ts';
import { openTypeface } from '../../lib/drawing/typeface.ts';
import { DISPLAY_FACE } from '../../lib/drawing/display-face.ts';
import { words } from '../../words/index.ts';
import { paperPicture } from '../paper-picture.ts';
import { type BuiltSite } from '../site.ts';
import { zip } from '../zip.ts';
import { chaptersOf } from './chapters.ts';
import { bookCover, COVER } from './cover.ts';
import {
  type Asset,
  chapterPage,
  CONTAINER,
  navigation,
  packageDocument,
  pageOf,
} from './package.ts';

const styleSheet = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');

/**
 * @param file the name of the edition, by which it is told from the others
 * @param vertical whether it is set in columns, from right to left
 * @param date of the version
 * @throws CommandError where the build lacks what the book is made from
 */
export async function makeEpub(
  site: BuiltSite,
  file: string,
  vertical: boolean,
  date: Date,
): Promise<Buffer> {
  const { data, folder } = site;
  const [face] = globSync('_astro/fonts/*.woff2', { cwd: folder });
  if (face === undefined) {
    throw new CommandError(
      'The site has no display font; build it again.（网站缺少标题字体，请重新生成）',
    );
  }
  const { chapters, pictures, sounds } = chaptersOf(site, vertical);
  const assets: Asset[] = [
    { name: 'cover.png', type: 'image/png', properties: 'cover-image' },
    { name: 'style.css', type: 'text/css' },
    { name: 'display.woff2', type: 'font/woff2' },
    ...Array.from(pictures.values(), (name) => ({ name, type: 'image/jpeg' })),
    ...sounds,
  ];
  const style = [
    styleSheet('style.css'),
    ...(chapters.some(({ id }) => id === 'objects') ? [styleSheet('plates.css')] : []),
    ...(vertical ? [styleSheet('vertical.css')] : []),
  ].join('');
  const files = new Map<string, string | Uint8Array>([
    // First, and not compressed: by it the format is known (OCF 3.3, 4.3).
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument({ data, chapters, assets, date, vertical, file })],
    ['EPUB/nav.xhtml', pageOf(words.booklet.contents, navigation(chapters), data.language)],
    ...chapters.map(
      (chapter) => [`EPUB/${chapter.id}.xhtml`, chapterPage(chapter, data.language)] as const,
    ),
    ['EPUB/style.css', style],
    ['EPUB/display.woff2', readFileSync(path.join(folder, face))],
    ['EPUB/cover.png', renderPng(bookCover(data, openTypeface(DISPLAY_FACE)), COVER.width)],
  ]);
  for (const { from, name } of sounds)
    files.set(`EPUB/${name}`, readFileSync(path.join(folder, from)));
  for (const [from, name] of pictures) {
    const file = path.join(folder, from);
    // Most of the site’s are WebP, which many readers of books cannot show.
    const isJpeg = from.endsWith('.jpg');
    files.set(`EPUB/${name}`, isJpeg ? readFileSync(file) : await paperPicture(file));
  }
  return zip(files, date, 'mimetype');
}
