/**
 * Every page of every build: valid, safe, whole, and linked to nothing that is not there.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { PORTAL, PROJECT, type SiteName } from '../sites.ts';
import { attribute, type Element, filesOf, type Page, pagesOf, read, textOf } from './html.ts';
import { addressOf, linksOf } from './links.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: [path.join(PROJECT, 'tests/html-validate.json')],
  }),
);

const HERE = 'http://localhost:4321/';
const THERE = PORTAL.SITE_URL + PORTAL.SITE_BASE;

const BUILDS: [SiteName, string][] = [
  ['site', HERE],
  ['other', HERE],
  ['lean', THERE],
  ['annals', HERE],
  ['notice', HERE],
  ['museum', HERE],
  ['example', HERE],
];

const named = (elements: Element[], tag: string) =>
  elements.filter(({ tagName }) => tagName === tag);

/** A hash as a policy names it. */
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What `moved` of the fixture says; of all others nothing has moved. */
const MOVED: Record<string, string | undefined> = {
  'timeline/1960/index.html': undefined,
  'timeline/1984/index.html': 'timeline/1984-10/',
};
const isMoved = ({ file }: Page) => Object.hasOwn(MOVED, file);
const movedTo = ({ file }: Page) => {
  const to = MOVED[file];
  return to === undefined ? undefined : new URL(to, HERE);
};

describe.each(BUILDS)('%s', (site, root) => {
  const pages = pagesOf(site);
  const ids = new Map(
    pages.map((page) => [
      addressOf(page, root).href,
      new Set(page.elements.map((element) => attribute(element, 'id'))),
    ]),
  );
  const files = new Set(filesOf(site).map((file) => new URL(file, root).href));

  it.each(pages.map((page) => [page.file, page] as const))('%s', async (file, page) => {
    const { html, elements } = page;
    const [head] = named(elements, 'head');
    const [body] = named(elements, 'body');
    if (!head || !body) throw new Error('a page has a head and a body');

    // Valid.
    const report = await validator.validateString(html, file);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual(
      [],
    );

    // Named, in one language, in one place.
    expect(attribute(named(elements, 'html')[0] ?? head, 'lang')).toBe('zh-CN');
    expect(named(elements, 'h1').map((h1) => textOf(h1).trim() !== '')).toEqual([true]);
    const title = textOf(named(elements, 'title')[0] ?? head).trim();
    expect(title).not.toBe('');
    const sameTitle = pages.filter((other) => other.html.includes(`<title>${title}</title>`));
    expect(sameTitle.map((other) => other.file)).toEqual([file]);
    const canonical = elements.filter((element) => attribute(element, 'rel') === 'canonical');
    const ownAddress = file === '404.html' ? [] : [(movedTo(page) ?? addressOf(page, root)).href];
    expect(canonical.map((link) => attribute(link, 'href'))).toEqual(ownAddress);

    // Safe: a policy that allows nothing unnamed, and nothing that it would block.
    const policies = elements.filter(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    expect(policies).toHaveLength(1);
    const policy = attribute(policies[0] ?? head, 'content') ?? '';
    expect(policy).toMatch(/(?:^|;)\s*default-src 'none'/u);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
    for (const element of elements) {
      const forbidden = element.attrs.filter(
        ({ name }) => name === 'style' || name.startsWith('on'),
      );
      expect(forbidden).toEqual([]);
    }
    const own = new Set<string>();
    for (const element of [...named(elements, 'style'), ...named(elements, 'script')]) {
      const type = attribute(element, 'type') ?? '';
      if (attribute(element, 'src') !== undefined || type === 'application/ld+json') continue;
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      own.add(hash(text));
    }
    expect(own.size).toBeGreaterThan(0);
    expect(new Set(policy.match(/'sha256-[^']+'/gu))).toEqual(own);

    // Numbers stand in sentences as in print, with no space before them or what they count.
    const spaced = elements
      .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
      .filter((words) => /(?:\p{Script=Han} \d[\d.]*|\d )[件段处篇类页样字条个]/u.test(words));
    expect(spaced).toEqual([]);

    // The first link leads past the masthead, and the contact stands at the end.
    const [first] = named(elements, 'a');
    const main = named(elements, 'main').map((element) => `#${attribute(element, 'id') ?? ''}`);
    expect(main).toEqual([attribute(first ?? head, 'href')]);
    const [footer] = named(elements, 'footer').slice(-1);
    const contact = elements.filter((element) => attribute(element, 'data-contact') !== undefined);
    // An exhibition may be without.
    expect(contact.map(({ tagName }) => tagName).at(-1)).toBe(
      site === 'museum' ? undefined : 'address',
    );
    for (const address of contact.slice(-1))
      expect(textOf(footer ?? head)).toContain(textOf(address));
  });

  it.each(pages.map((page) => [page.file, page] as const))('the links of %s', (_file, page) => {
    const links = linksOf(page, root);
    expect(links.length).toBeGreaterThan(5);
    for (const { element, url } of links) {
      const internal = url.origin === new URL(root).origin;
      if (!internal) {
        // The names of a vocabulary are addresses too, but nobody goes there.
        const isName = attribute(element, 'rel')?.startsWith('schema.') === true;
        expect([url.protocol, element.tagName === 'a' || isName]).toEqual([
          expect.stringMatching(/^(?:https?|tel|mailto):$/u),
          true,
        ]);
        continue;
      }
      const target = `${url.origin}${url.pathname}`;
      expect(target.startsWith(root), `${url.href} is within ${root}`).toBe(true);
      const known = ids.get(target);
      expect(known !== undefined || files.has(target), `${url.href} is there`).toBe(true);
      const fragment = decodeURIComponent(url.hash.slice(1));
      // Of a sound or a film it is a second (https://www.w3.org/TR/media-frags/).
      if (/\.(?:mp3|m4a|mp4)$/u.test(target)) expect(fragment).toMatch(/^(?:t=\d+(?:\.\d+)?)?$/u);
      else if (fragment !== '') expect(known, url.href).toContain(fragment);
    }
  });

  it('is listed in its site map, page for page', () => {
    const locations = filesOf(site, 'sitemap-*.xml').flatMap((file) =>
      Array.from(
        read(site, file)
          .toString()
          .matchAll(/<loc>([^<]+)<\/loc>/gu),
        ([, loc]) => loc,
      ),
    );
    // The booklet says nothing that does not stand on the other pages.
    const published = pages.filter(
      (page) => !['404.html', 'print/index.html'].includes(page.file) && !isMoved(page),
    );
    const expected = [
      ...published.map((page) => addressOf(page, root).href),
      new URL('sitemap-0.xml', root).href,
    ];
    expect(locations.toSorted()).toEqual(expected.toSorted());
  });

  // Nor off the page that is not found: hosts answer it with 404, which says that and more.
  it('keeps search engines off no page', () => {
    const kept = pages.filter(({ elements }) =>
      elements.some((element) => attribute(element, 'name') === 'robots'),
    );
    // But off those where nothing is any longer.
    expect(kept.map(({ file }) => file)).toEqual(pages.filter(isMoved).map(({ file }) => file));
  });

  it('brings display type of at most 60 KB', () => {
    const fonts = filesOf(site, '**/*.{woff2,woff,ttf,otf}');
    const bytes = fonts.reduce((sum, file) => sum + read(site, file).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
  });
});

describe.each(BUILDS.filter(([, root]) => root === THERE))('%s', (site) => {
  // Pagefind's own program names a default place, which it is told not to use.
  const texts = filesOf(site, '**/*.{html,xml,json,csv,ics,vcf,txt,md,js,css,webmanifest}').filter(
    (file) => !file.startsWith('pagefind/'),
  );

  it.each(texts)('%s leads nowhere outside of its path', (file) => {
    const text = read(site, file).toString();
    expect(text).not.toContain('localhost');
    expect(text).not.toMatch(/https:\/\/www\.example\.gov\.cn(?!\/portal\/xs\/)/u);
    expect(text).not.toMatch(/url\(["']?\/(?!portal\/xs\/)/u);
    expect(text).not.toMatch(
      /["'`]\/(?:_astro|about|article|contact|data|donate|figures|pagefind|print|search|source|timeline)\//u,
    );
  });
});

it('no box asks more than the host that takes least answers: IIS, 2,048 bytes of a query', () => {
  const pages = (['other', 'museum'] as const).flatMap(pagesOf);
  const boxes = pages.flatMap(({ elements }) =>
    elements.filter((element) => attribute(element, 'type') === 'search'),
  );
  expect(boxes.length).toBeGreaterThan(2);
  for (const box of boxes) {
    const most = '档'.repeat(Number(attribute(box, 'maxlength') ?? Infinity));
    const query = new URLSearchParams({ [attribute(box, 'name') ?? '']: most });
    expect(query.toString().length).toBeLessThanOrEqual(2048);
  }
});

describe('what a page needs to paint fits into one round trip', () => {
  // Ten packets of a new connection; other pages leave room for what else is asked for at once. It
  // is the made-up exhibition that is weighed: what more words weigh is not the code's.
  const LONGEST: Record<string, number> = {
    'index.html': 14_600,
    'article/index.html': 14_600,
    'figures/index.html': 14_600,
    'timeline/index.html': 14_600,
    // The booklet is all of them in one.
    'print/index.html': 27_000,
  };
  const limitOf = (file: string) => LONGEST[file] ?? 12_000;

  it.each(pagesOf('other').map((page) => [page.file, page] as const))('%s', (file, page) => {
    // Nor what more pictures weigh: each is named in three formats.
    const html = page.html.replaceAll(/<div class="text-pictures[^]*?<\/div>/gu, '');
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(limitOf(file));
    // A stylesheet at the end of the body holds up nothing that stands before it.
    const body = page.elements.findIndex(({ tagName }) => tagName === 'body');
    const blocking = page.elements
      .slice(0, body)
      // What stands in it is for browsers without a script alone.
      .filter(({ parentNode }) => parentNode?.nodeName !== 'noscript')
      .filter(
        (element) =>
          attribute(element, 'rel') === 'stylesheet' ||
          (attribute(element, 'src') !== undefined &&
            element.tagName === 'script' &&
            attribute(element, 'type') !== 'module'),
      );
    expect(blocking.map((element) => attribute(element, 'href') ?? element.tagName)).toEqual([]);
  });

  it.each(pagesOf('other').map((page) => [page.file, page] as const))(
    '%s asks for scripts and for how things move after the rest',
    (_, page) => {
      const late = page.elements.filter(
        (element) =>
          element.parentNode?.nodeName !== 'noscript' &&
          ((element.tagName === 'script' && attribute(element, 'src') !== undefined) ||
            (attribute(element, 'rel') === 'stylesheet' &&
              attribute(element, 'media') !== 'print' &&
              // Before the pictures that it is for, which would else move.
              attribute(element, 'href') !== '/pictures.css')),
      );
      expect(late.length).toBeGreaterThan(1);
      expect(late.map((element) => attribute(element, 'fetchpriority') ?? 'auto')).toEqual(
        late.map(() => 'low'),
      );
    },
  );
});
