/** What makes files a book: container, package document and navigation (EPUB 3.3). */
import { escapeUTF8 } from 'entities';
import { hashUuid } from '../../lib/hashes.ts';
import { words } from '../../words/index.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import type { Chapter } from './chapter.ts';

const { editions } = words;

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

export const CONTAINER = `${DECLARATION}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

/** A file of the book besides its chapters and navigation. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly properties?: 'cover-image';
}

interface Book {
  readonly data: ExhibitionData;
  readonly chapters: readonly Chapter[];
  readonly assets: readonly Asset[];
  readonly date: Date;
  readonly vertical: boolean;
  /** The name of the edition’s file, which tells it from the others of one exhibition. */
  readonly file: string;
}

const XHTML = 'application/xhtml+xml';

/** The package document. */
export function packageDocument(book: Book): string {
  const { data, chapters, assets, date, vertical, file } = book;
  const modified = date.toISOString().replace(/\.\d+Z$/u, 'Z');
  const meta = (property: string, value: string) =>
    `<meta property="${property}">${escapeUTF8(value)}</meta>`;
  const metas = (property: string, ...values: string[]) =>
    values.map((value) => meta(`schema:${property}`, value));
  const sounds = assets.some(({ type }) => type.startsWith('audio/'));
  const name = vertical ? editions.verticalTitle(data.title) : data.title;
  const metadata = [
    // The same for all versions of one edition.
    `<dc:identifier id="id">urn:uuid:${hashUuid(`${data.url}editions/${file}`)}</dc:identifier>`,
    `<dc:title id="name">${escapeUTF8(name)}</dc:title>`,
    ...(data.subtitle === undefined
      ? []
      : [
          `<dc:title id="subname">${escapeUTF8(data.subtitle)}</dc:title>`,
          '<meta refines="#name" property="title-type">main</meta>',
          '<meta refines="#subname" property="title-type">subtitle</meta>',
        ]),
    `<dc:language>${data.language}</dc:language>`,
    `<dc:publisher>${escapeUTF8(data.publisher)}</dc:publisher>`,
    `<dc:rights>${escapeUTF8(data.rights)}</dc:rights>`,
    `<dc:source>${escapeUTF8(data.url)}</dc:source>`,
    meta('dcterms:modified', modified),
    ...metas('accessMode', 'textual', 'visual', ...(sounds ? ['auditory'] : [])),
    ...metas('accessModeSufficient', 'textual'),
    ...metas('accessibilityFeature', 'structuralNavigation', 'tableOfContents'),
    ...metas('accessibilityFeature', 'readingOrder', 'alternativeText'),
    ...metas('accessibilityFeature', ...(sounds ? ['transcript'] : [])),
    ...metas('accessibilityHazard', 'none'),
    ...metas('accessibilitySummary', editions.accessibility(sounds)),
  ];
  const item = (id: string, href: string, type: string, properties?: string) =>
    `<item id="${id}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`;
  const manifest = [
    item('nav', 'nav.xhtml', XHTML, 'nav'),
    ...chapters.map(({ id, body }) =>
      item(id, `${id}.xhtml`, XHTML, body.includes('<svg') ? 'svg' : ''),
    ),
    ...assets.map((asset, index) =>
      item(`asset-${index + 1}`, asset.name, asset.type, asset.properties),
    ),
  ];
  const [first, ...rest] = chapters.map(({ id }) => `<itemref idref="${id}"/>`);
  const spine = [first, '<itemref idref="nav"/>', ...rest].join('');
  const direction = vertical ? ' page-progression-direction="rtl"' : '';
  return `${DECLARATION}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${data.language}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.join('\n')}</metadata>
<manifest>${manifest.join('\n')}</manifest>
<spine${direction}>${spine}</spine>
</package>\n`;
}

/** A page of the book. */
export function pageOf(title: string, body: string, language: string): string {
  return `${DECLARATION}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="utf-8"/><title>${escapeUTF8(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>\n`;
}

/** The page of a chapter. */
export function chapterPage({ type, title, body }: Chapter, language: string): string {
  const role = type === 'titlepage' ? '' : ` role="doc-${type}"`;
  const section = `<section epub:type="${type}"${role} aria-label="${escapeUTF8(title)}">${body}</section>`;
  return pageOf(title, section, language);
}

/** The navigation document, which is also the page of contents. */
export function navigation(chapters: readonly Chapter[]): string {
  const line = (href: string, title: string) => `<a href="${href}">${escapeUTF8(title)}</a>`;
  const entries = chapters.map(({ id, title, items }) => {
    const below = items.map((item) => `<li>${line(`${id}.xhtml#${item.id}`, item.title)}</li>`);
    const list = below.length > 0 ? `<ol>${below.join('')}</ol>` : '';
    return `<li>${line(`${id}.xhtml`, title)}${list}</li>`;
  });
  const [title, text] = chapters;
  const landmark = (type: string, id: string | undefined, name: string) =>
    id ? `<li><a epub:type="${type}" href="${id}.xhtml">${name}</a></li>` : '';
  const landmarks = [
    landmark('toc', 'nav', words.booklet.contents),
    landmark('titlepage', title?.id, editions.titlePage),
    landmark('bodymatter', text?.id, editions.text),
  ];
  return (
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title"><h1 id="toc-title">${words.booklet.contents}</h1><ol>${entries.join('')}</ol></nav>` +
    `<nav epub:type="landmarks" id="landmarks" aria-label="${editions.landmarks}" hidden="hidden"><ol>${landmarks.join('')}</ol></nav>`
  );
}
