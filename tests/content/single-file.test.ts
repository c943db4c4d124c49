/**
 * The exhibition in one file: what stands in it, and that it needs nothing else.
 */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { CommandError } from '../../src/lib/command-error.ts';
import { makeSingleFile } from '../../src/editions/single-file.ts';
import { openSite } from '../../src/editions/site.ts';
import { singleFileOf, textOfFile } from '../single-file.ts';
import { folderOf, PORTAL } from '../sites.ts';
import { attribute, type Element, filesOf, pageOf, textOf } from './html.ts';

/** The elements of a tree, those that a script will show included. */
function allIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const within = 'content' in node ? node.content.childNodes : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...[...within, ...children].flatMap(allIn)];
}

const compact = (text: string) => text.replace(/\s+/gu, '');
const withTag = (elements: Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);

/** What stands in a script or a style. */
const codeOf = ({ childNodes: [text] }: Element) => (text && 'value' in text ? text.value : '');

/** Whether it says that a picture can be seen larger. */
const opensPicture = ({ parentNode }: Element) =>
  parentNode !== null &&
  'attrs' in parentNode &&
  attribute(parentNode, 'class') === 'large-picture';

/** Attributes that name other elements by their ids. */
const REFERENCES = [
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
];

describe.each([
  ['site', '/'],
  ['lean', PORTAL.SITE_BASE],
] as const)('%s in one file', (site, base) => {
  let file: string;
  let html: string;
  let elements: Element[];
  const paths = filesOf(site, '**/index.html').map(
    (page) => `/${page.replace(/index\.html$/u, '')}`,
  );

  beforeAll(async () => {
    file = await singleFileOf(site);
    html = textOfFile(file);
    elements = allIn(parse(html));
  });

  const sectionOf = (page: string) =>
    elements.find((element) => attribute(element, 'data-page') === page);

  it('has every page with every word, and no other', () => {
    const pages = elements.flatMap((element) => attribute(element, 'data-page') ?? []);
    expect(pages.toSorted()).toEqual(paths.toSorted());
    for (const page of paths) {
      const main = pageOf(site, `${page.slice(1)}index.html`).elements.find(
        ({ tagName }) => tagName === 'main',
      );
      const section = sectionOf(page);
      const holder = section && 'content' in section ? section.content : section;
      if (!main || !holder) throw new Error(page);
      // The links to editions would lead to this file, among others, and a picture is as large as it is.
      const words = textOf(
        main,
        (one) =>
          attribute(one, 'data-editions') !== undefined ||
          (one.tagName === 'span' && opensPicture(one)),
      );
      expect(compact(textOf(holder as Element)), page).toBe(compact(words));
      expect(compact(textOf(main)).length).toBeGreaterThan(50);
    }
  });

  it('marks the words of the source as the pages do', () => {
    for (const kind of ['article', 'milestones', 'notice']) {
      const page = { article: 'article', milestones: 'timeline', notice: 'donate' }[kind] ?? '';
      const words = (from: Element[]) =>
        from
          .filter((element) => attribute(element, 'data-source') === kind)
          .map((holder) =>
            compact(textOf(holder, (one) => attribute(one, 'data-apparatus') !== undefined)),
          );
      const section = sectionOf(`/${page}/`);
      expect(words(section ? allIn(section) : [])).toEqual(
        words(pageOf(site, `${page}/index.html`).elements),
      );
    }
  });

  it('has each id once, and every link and reference leads to one', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const known = new Set(ids);
    const lost = elements.flatMap((element) => {
      const href = attribute(element, 'href') ?? '';
      const ofPage = [...(href.startsWith('#') ? [decodeURIComponent(href.slice(1))] : [])];
      const named = REFERENCES.flatMap((name) => attribute(element, name)?.split(/\s+/u) ?? []);
      const drawn = Array.from(JSON.stringify(element.attrs).matchAll(/url\(\W*#([^'"\\)]+)/gu));
      return [...ofPage, ...named, ...drawn.map(([, id = '']) => id)].filter(
        (id) => !known.has(id),
      );
    });
    expect(lost).toEqual([]);
  });

  it('asks for nothing: all is in it, and links that lead out are for the reader', () => {
    for (const element of elements) {
      expect(['img', 'iframe', 'object', 'embed', 'video', 'audio'].includes(element.tagName)).toBe(
        element.tagName === 'img',
      );
      for (const name of ['src', 'srcset', 'poster', 'data', 'style'])
        expect(attribute(element, name) ?? 'data:').toMatch(/^data:/u);
      expect(element.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([]);
      const href = attribute(element, 'href') ?? '#';
      if (element.tagName === 'a') expect(href).toMatch(/^(?:#|data:|tel:|mailto:|https?:)/u);
      else if (attribute(element, 'rel') !== 'canonical') expect(href).toMatch(/^(?:#|data:)/u);
    }
    const styles = withTag(elements, 'style').map(codeOf).join('');
    const addresses = Array.from(
      styles.matchAll(/url\(\s*["']?([^"')]{0,12})/gu),
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^data:/u);
    expect(styles).not.toContain('@import');
    // Addresses below a portal are nobody's here.
    if (base !== '/')
      for (const link of withTag(elements, 'a'))
        expect(attribute(link, 'href')?.startsWith(base) ?? false).toBe(false);
  });

  it('allows its own scripts and styles, and nothing else', () => {
    const policy = withTag(elements, 'meta').find(
      (meta) => attribute(meta, 'http-equiv') === 'content-security-policy',
    );
    const directives = new Map(
      (policy && attribute(policy, 'content'))
        ?.split('; ')
        .map((one) => [one.split(' ')[0], one.split(' ').slice(1)] as const),
    );
    const hashes = (own: Element[]) =>
      own.map(
        (element) => `'sha256-${createHash('sha256').update(codeOf(element)).digest('base64')}'`,
      );
    const run = withTag(elements, 'script').filter((script) => !attribute(script, 'type'));
    expect(run).toHaveLength(2);
    expect(directives.get('script-src')).toEqual(hashes(run));
    expect(directives.get('style-src')).toEqual(hashes(withTag(elements, 'style')));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('img-src')).toEqual(['data:']);
    expect(directives.get('font-src')).toEqual(['data:']);
    expect([...directives.keys()].toSorted()).toEqual([
      'base-uri',
      'default-src',
      'font-src',
      'form-action',
      'img-src',
      'script-src',
      'style-src',
    ]);
  });

  it('is the same when it is made again', async () => {
    expect(await makeSingleFile(openSite(folderOf(site)))).toBe(html);
  });
});

it('a site that another version has built is named in one line', async () => {
  const old = mkdtempSync(path.join(tmpdir(), 'old-site-'));
  cpSync(folderOf('other'), old, { recursive: true });
  for (const sheet of globSync('_astro/SearchDialog.*.css', { cwd: old }))
    rmSync(path.join(old, sheet));
  const made = makeSingleFile(openSite(old));
  await expect(made).rejects.toThrow(CommandError);
  await expect(made).rejects.toThrow(/^The site in [^\n]+ has no SearchDialog\.css[^\n]+$/u);
  rmSync(old, { recursive: true });
});
