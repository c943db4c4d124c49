/** The formats that the site is made of: what servers call them, and which of them shrink. */

/** A kind of file. */
export interface Format {
  /** What stands in `Content-Type`. */
  type: string;
  /** Whether it is text, and so worth being compressed beforehand; the others are already. */
  text: boolean;
}

// JSON is always UTF-8, and XML says so itself (RFC 8259, 8.1; RFC 7303, 3).
const charset = (type: string) => (type.startsWith('text/') ? `${type};charset=utf-8` : type);
const text = (type: string): Format => ({ type: charset(type), text: true });
const bytes = (type: string): Format => ({ type, text: false });

/** By the ending of the name, without its dot. Names are those in the IANA's list of media types. */
export const FORMATS: Readonly<Record<string, Format>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  speculationrules: text('application/speculationrules+json'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  csv: text('text/csv'),
  ics: text('text/calendar'),
  vcf: text('text/vcard'),
  woff2: bytes('font/woff2'),
  png: bytes('image/png'),
  jpg: bytes('image/jpeg'),
  jpeg: bytes('image/jpeg'),
  webp: bytes('image/webp'),
  avif: bytes('image/avif'),
  gif: bytes('image/gif'),
  vtt: text('text/vtt'),
  mp3: bytes('audio/mpeg'),
  m4a: bytes('audio/mp4'),
  mp4: bytes('video/mp4'),
  pdf: bytes('application/pdf'),
  epub: bytes('application/epub+zip'),
  zip: bytes('application/zip'),
};

/** The media type of a file, without its encoding; `undefined` where its ending is not known. */
export function mediaTypeOf(file: string): string | undefined {
  return FORMATS[file.slice(file.lastIndexOf('.') + 1)]?.type.replace(/;.*/u, '');
}

/** What is sent where the list above has nothing; Pagefind's own files, which are gzip inside. */
export const UNKNOWN_TYPE = 'application/octet-stream';
