/**
 * The JSON-LD of every page: types and properties as schema.org has them, by the compiler of
 * TypeScript and the vocabulary's own types; what search engines need of each; addresses that are
 * there; and a way to the page that is the one that the masthead shows.
 */
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';
import { attribute, elementsOf, filesOf, hasClass, type Page, pagesOf, textOf } from './html.ts';

const ROOT = 'http://localhost:4321/';

type Node = Record<string, unknown> & { '@type': string };

/** What a node has to have to be of use. */
const REQUIRED: Record<string, string[]> = {
  WebSite: ['@id', 'name', 'url', 'publisher', 'inLanguage'],
  ArchiveOrganization: ['@id', 'name', 'address'],
  Article: ['@id', 'headline', 'image', 'publisher', 'inLanguage', 'isPartOf'],
  Event: ['@id', 'name', 'startDate', 'url'],
  ItemList: ['name', 'numberOfItems', 'itemListElement'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'item'],
};

function nodesOf({ elements }: Page): Node[] {
  const scripts = elements.filter((e) => attribute(e, 'type') === 'application/ld+json');
  return scripts.flatMap((script) => {
    const text = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const graph = JSON.parse(text) as { '@context': string; '@graph': Node[] };
    expect(graph['@context']).toBe('https://schema.org');
    return graph['@graph'];
  });
}

/** Every object within a value. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

/** `query-input` is no property but says what an action asks for: schema.org/docs/actions.html. */
const withoutInputs = (name: string, value: unknown) =>
  name.endsWith('-input') ? undefined : value;

const VIRTUAL = path.join(PROJECT, 'tests/content/linked-data.virtual.ts');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/**
 * What the compiler says of nodes that are declared to be of their types: of all lists at once, as it
 * reads the vocabulary for seconds.
 * @returns for each list its faults
 */
function faultsOf(lists: readonly (readonly Node[])[]): string[][] {
  const header = "import type * as s from 'schema-dts';";
  const owners = lists.flatMap((nodes, list) => nodes.map((node) => ({ node, list })));
  const lines = owners.map(
    ({ node }, index) =>
      `export const n${index}: s.${node['@type']} = ${JSON.stringify(node, withoutInputs)};`,
  );
  const file = ts.createSourceFile(VIRTUAL, [header, ...lines].join('\n'), ts.ScriptTarget.ESNext);
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === VIRTUAL || fileExists(name);
  host.getSourceFile = (name, ...more) => (name === VIRTUAL ? file : getSourceFile(name, ...more));
  const program = ts.createProgram([VIRTUAL], OPTIONS, host);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  const faults: string[][] = lists.map(() => []);
  for (const { start = 0, messageText } of found) {
    const { line } = file.getLineAndCharacterOfPosition(start);
    // Whatever is wrong with the header is wrong with all.
    const { list } = owners[line - 1] ?? { list: 0 };
    faults[list]?.push(ts.flattenDiagnosticMessageText(messageText, ' '));
  }
  return faults;
}

const SITES = (['site', 'other'] as const).map((site) => {
  const pages = pagesOf(site).map((page) => ({ page, nodes: nodesOf(page) }));
  return { site, pages, nodes: pages.flatMap((page) => page.nodes) };
});

/** Of objects, whose nodes tests/content/plates.test.ts reads. */
const MUSEUM = pagesOf('museum').flatMap(nodesOf);

/** What is not schema.org's, and must be found. */
const WRONG: Node[] = [
  { '@type': 'Event', name: '甲', startDay: '2018-12' },
  { '@type': 'Event', name: '甲', numberOfItems: 3 },
  { '@type': 'Happening', name: '甲' },
];

it('is schema.org’s, and the compiler finds what is not', () => {
  const right = [...SITES.map(({ nodes }) => nodes), MUSEUM];
  expect(MUSEUM.map((node) => node['@type'])).toContain('ArchiveComponent');
  const faults = faultsOf([...right, ...WRONG.map((node) => [node])]);
  expect(faults.slice(0, right.length)).toEqual(right.map(() => []));
  expect(faults.slice(right.length).map(({ length }) => length)).toEqual(WRONG.map(() => 1));
});

describe.each(SITES)('$site', ({ site, pages, nodes }) => {
  it('is of the types that the exhibition has', () => {
    expect([...new Set(nodes.map((node) => node['@type']))].sort()).toEqual(
      ['ArchiveOrganization', 'Article', 'BreadcrumbList', 'Event', 'ItemList', 'WebSite'].sort(),
    );
  });

  it('has what each type needs', () => {
    for (const object of objectsIn(nodes)) {
      const type = object['@type'];
      const needed = typeof type === 'string' ? (REQUIRED[type] ?? []) : [];
      for (const name of needed) expect(object, JSON.stringify(object)).toHaveProperty([name]);
    }
    for (const { numberOfItems, itemListElement } of nodes) {
      const items = (itemListElement ?? []) as { position: number }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items).toHaveLength((numberOfItems as number | undefined) ?? items.length);
    }
  });

  it('names addresses that are whole and there, and nodes that are somewhere', () => {
    const files = new Set(filesOf(site).map((file) => ROOT + file.replace(/index\.html$/u, '')));
    const objects = objectsIn(nodes);
    const defined = new Set(objects.filter((o) => '@type' in o).map((o) => o['@id']));
    for (const object of objects) {
      if ('@id' in object) expect(defined, JSON.stringify(object)).toContain(object['@id']);
      for (const name of ['@id', 'url', 'item', 'image', 'mainEntityOfPage', 'urlTemplate']) {
        const address = object[name];
        if (typeof address !== 'string') continue;
        expect(files, address).toContain(address.replace(/[?#].*$/u, ''));
      }
    }
  });

  it('leads to each page as the masthead does', () => {
    for (const { page, nodes: own } of pages) {
      const trails = own.filter((node) => node['@type'] === 'BreadcrumbList');
      const without = ['index.html', '404.html', 'print/index.html'].includes(page.file);
      expect([page.file, trails.length]).toEqual([page.file, without ? 0 : 1]);
      if (without) continue;
      const masthead = page.elements.find((e) => hasClass(e, 'masthead'));
      const links = (masthead ? elementsOf(masthead) : []).filter((e) => e.tagName === 'a');
      const [home] = links;
      const marked = links.filter((e) => attribute(e, 'aria-current') !== undefined);
      const shown = [home, ...marked].map((link) => ({
        name: link && textOf(link),
        item: link && new URL(attribute(link, 'href') ?? '', ROOT).href,
      }));
      const address = ROOT + page.file.replace(/index\.html$/u, '');
      const [title = ''] = page.elements.filter((e) => e.tagName === 'title').map((e) => textOf(e));
      const items = trails[0]?.['itemListElement'] as { name: string; item: string }[];
      expect(items.at(-1)?.item).toBe(address);
      if (shown.at(-1)?.item !== address) {
        expect(title.startsWith(`${items.at(-1)?.name ?? ''} · `)).toBe(true);
        shown.push({ name: items.at(-1)?.name, item: address });
      }
      expect(items.map(({ item }) => item)).toEqual(shown.map(({ item }) => item));
      // The way home also bears the seal and the publisher's name.
      expect(shown[0]?.name).toContain(items[0]?.name);
      expect(items.slice(1).map(({ name }) => name)).toEqual(
        shown.slice(1).map(({ name }) => name?.trim()),
      );
    }
  });
});
