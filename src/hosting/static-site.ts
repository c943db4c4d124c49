/**
 * Answers requests with the files of a build, as a well-kept web server would: directory-style
 * addresses, the site's own page for what is not found, and the headers of the published site.
 */
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { cacheControl, responseHeaders } from './headers.ts';
import { FORMATS } from './media-types.ts';

/**
 * Whether a range is asked of a sound or a film, which Safari plays in ranges only. A server may ignore all
 * others (RFC 9110, 14.2), and sirv fails on one that ends before it begins.
 */
function isPlayed(file: string, range = ''): boolean {
  const [, from, to] = /^bytes=(\d{1,12})-(\d{0,12})$/u.exec(range) ?? [];
  return (
    /\.(?:mp3|m4a|mp4)$/u.test(file) && from !== undefined && (!to || Number(from) <= Number(to))
  );
}

/**
 * A listener for `http.createServer`.
 * @param folder the build, absolute; its list of files is read once, so nothing outside can be asked
 * @param base the path that the site is mounted under, with a slash at both ends
 */
export function staticSite(folder: string, base: string): RequestListener {
  const pages = new Set(
    globSync('**/index.html', { cwd: folder }).map((file) =>
      `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/u, ''),
    ),
  );
  const headers = Object.entries(responseHeaders(base, existsSync(path.join(folder, 'iiif'))));
  const notFound = async ({ method }: IncomingMessage, response: ServerResponse) => {
    const page = await readFile(path.join(folder, '404.html')).catch(() => 'Not found');
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': page.length,
      'Cache-Control': cacheControl('/404.html'),
    });
    response.end(method === 'HEAD' ? undefined : page);
  };
  const files = sirv(folder, {
    etag: true,
    // What the build has compressed.
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      response.setHeader('Cache-Control', cacheControl(pathname));
      const format = FORMATS[path.extname(pathname).slice(1)];
      if (format) response.setHeader('Content-Type', format.type);
    },
    onNoMatch: (request, response) => void notFound(request, response),
  });

  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [, pathname = '', query = ''] = /^([^?#]*)([^#]*)/u.exec(request.url ?? '') ?? [];
    // Only addresses of the build are redirected, so that no request can choose where to.
    if (base !== '/' && (pathname === '/' || pathname === base.slice(0, -1))) {
      response.writeHead(302, { Location: base + query }).end();
      return;
    }
    if (!pathname.startsWith(base)) {
      void notFound(request, response);
      return;
    }
    const within = pathname.slice(base.length - 1);
    if (pages.has(within)) {
      response.writeHead(301, { Location: `${pathname}/${query}` }).end();
      return;
    }
    request.url = within + query;
    if (!isPlayed(within, request.headers.range)) delete request.headers.range;
    files(request, response);
  };
}
