import { describe, expect, it } from 'vitest';
import {
  isForReaders,
  keptFiles,
  LARGEST_FILE,
  MOST_BYTES,
  MOST_FILES,
} from './offline-precache.ts';

const of = (bytes: number, ...paths: string[]) => paths.map((path) => ({ path, bytes }));
const kept = (...words: Parameters<typeof keptFiles>) =>
  keptFiles(...words).files.map(({ path }) => path);

const FRAME = ['index.html', 'article/index.html', 'timeline/index.html', '404.html'];
const MADE_OF = ['_astro/page.abc.js', '_astro/page.abc.css', '_astro/fonts/song.woff2'];
const YEARS = ['timeline/years/2012/index.html', 'timeline/events.json'];
const SEARCH = ['pagefind/pagefind.js', 'pagefind/fragment/a.pf_fragment'];
const MILESTONES = ['timeline/2018-12/index.html', 'timeline/2019/index.html'];
const PICTURES = ['_astro/2018-12.abc.png'];
const DOWNLOADS = ['data/milestones.csv', 'article.md', 'feed.xml'];
const IN_ORDER = [FRAME.concat(MADE_OF), YEARS, SEARCH, MILESTONES, PICTURES, DOWNLOADS];
const ALL = IN_ORDER.flat();

describe('isForReaders', () => {
  it.each([
    '_headers',
    '_redirects',
    'worker.js',
    'article/index.html.br',
    'article/index.html.gz',
    'article/index.html.zst',
    'editions/booklet.pdf',
    'data/manifest-sha256.txt',
    'sitemap-index.xml',
    'sitemap-0.xml',
    'robots.txt',
    'og.png',
    'timeline/2018-12/og.png',
  ])('leaves %s on the host', (path) => expect(isForReaders(path)).toBe(false));

  it.each(ALL)('keeps %s', (path) => expect(isForReaders(path)).toBe(true));
});

describe('keptFiles', () => {
  it('keeps all that readers open, where there is room', () => {
    const result = keptFiles(of(1000, ...ALL, '_headers', 'editions/booklet.pdf'));
    expect(result.files.map(({ path }) => path).toSorted()).toEqual(ALL.toSorted());
    expect(result.whole).toBe(true);
  });

  it.each(IN_ORDER.slice(1).map((_, index) => index + 1))(
    'gives up the last groups first: room for %i',
    (groups) => {
      const fit = IN_ORDER.slice(0, groups).flat();
      const result = keptFiles(of(1000, ...ALL), fit.length * 1000);
      expect(result.files.map(({ path }) => path).toSorted()).toEqual(fit.toSorted());
      expect(result.whole).toBe(false);
    },
  );

  it('keeps of a group all or nothing, and a later one that is smaller', () => {
    const files = [...of(10, 'index.html'), ...of(60, ...MILESTONES), ...of(50, ...PICTURES)];
    expect(kept(files, 100)).toEqual(['index.html', ...PICTURES]);
  });

  it('keeps of the pages that stand for all as many as there is room for', () => {
    const files = [...of(90, 'print/index.html'), ...of(30, 'index.html', 'article/index.html')];
    expect(kept(files, 100)).toEqual(['article/index.html', 'index.html']);
  });

  it('keeps no file that is too large, nor a group with such a file', () => {
    const large = of(LARGEST_FILE + 1, 'article/index.html', 'timeline/events.json');
    const files = [...of(1, 'index.html', 'timeline/years/2012/index.html'), ...large];
    expect(kept(files)).toEqual(['index.html']);
    expect(kept(of(LARGEST_FILE, 'index.html'))).toEqual(['index.html']);
  });

  it('never takes more than it may: ten thousand milestones of 40 KB', () => {
    const pages = Array.from({ length: 10_000 }, (_, at) => `timeline/${at}/index.html`);
    const files = [...of(40_000, ...FRAME, ...MADE_OF, ...pages), ...of(3_000, ...SEARCH)];
    const result = keptFiles(files);
    const bytes = result.files.reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(result.files.map(({ path }) => path).toSorted()).toEqual(
      [...FRAME, ...MADE_OF, ...SEARCH].toSorted(),
    );
  });

  it('never asks for more files than it may, however small', () => {
    const texts = Array.from({ length: MOST_FILES }, (_, at) => `timeline/${at}.md`);
    expect(kept(of(1, 'index.html', ...texts))).toEqual(['index.html']);
    expect(kept(of(1, 'index.html', ...texts.slice(1)))).toHaveLength(MOST_FILES);
  });

  it('gives the same list for the same files, however they are found', () => {
    expect(kept(of(7, ...ALL))).toEqual(kept(of(7, ...ALL.toReversed())));
  });
});
