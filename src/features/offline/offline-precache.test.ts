import { describe, expect, it } from 'vitest';
import {
  isForReaders,
  keptFiles,
  LARGEST_FILE,
  MOST_BYTES,
  MOST_FILES,
  pictureStem,
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

  describe('where not all pictures have room', () => {
    const sizes = (name: string) => [
      ...of(20_000, `_astro/${name}.B-uTPCF-_Z1fWk1c.webp`),
      ...of(40_000, `_astro/${name}.B-uTPCF-_ZKGHOF.webp`, `_astro/${name}.B-uTPCF-_1atgL.jpg`),
      ...of(90_000, `_astro/${name}.B-uTPCF-_29mKM9.webp`, `_astro/${name}.B-uTPCF-_Z2ni.avif`),
    ];
    const files = [
      ...of(10_000, 'index.html', 'objects/quay/index.html'),
      ...sizes('quay'),
      ...sizes('boat'),
    ];

    it('keeps a small one of each, as WebP, and says how many it leaves', () => {
      const result = keptFiles(files, 100_000);
      expect(result.files.map(({ path }) => path)).toEqual([
        'index.html',
        'objects/quay/index.html',
        '_astro/boat.B-uTPCF-_ZKGHOF.webp',
        '_astro/quay.B-uTPCF-_ZKGHOF.webp',
      ]);
      expect(result.whole).toBe(false);
      expect(result.left.get('pictures')).toHaveLength(8);
    });

    it('takes no detail for a picture', () => {
      const detail = { path: '_astro/boat.B-uTPCF-_9d.webp', bytes: 45_000, detail: true };
      expect(kept([...files, detail], 100_000)).toEqual(kept(files, 100_000));
    });

    it('keeps as many as have room, and all sizes where all have', () => {
      expect(kept(files, 60_000)).toHaveLength(3);
      expect(keptFiles(files)).toMatchObject({ whole: true, files: { length: files.length } });
    });

    it('knows the sizes of one picture by their names', () => {
      const stem = '_astro/a_b.c.D4VVP1_g';
      expect(pictureStem(`${stem}_Z242Sed.webp`)).toBe(stem);
      expect(pictureStem(`${stem}_2O_fVM.jpg`)).toBe(stem);
      expect(pictureStem('_astro/page.abc.css')).toBeUndefined();
    });
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
