/** The chapters of the book: from the site’s booklet, but the chronicle whole, from its data. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escapeUTF8 } from 'entities';
import {
  attributeOf,
  type Element,
  elementsOf,
  hasClass,
  isElement,
  parseHtml,
} from '../../lib/html.ts';
import { decoded } from '../../lib/text/decoded.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { words } from '../../words/index.ts';
import { articlesOf } from '../articles.ts';
import type { BuiltSite } from '../site.ts';
import type { Chapter } from './chapter.ts';
import { chronicle, chronicleAnchor, titlePage } from './pages.ts';
import { soundsOf } from './sounds.ts';
import { type Conversion, toXhtml } from './xhtml.ts';

/** What stands behind the name of an article: `s1` of `harbour/s1`. */
const anchorIn = (id: string) => id.replace(/^.+\//u, '');

/**
 * Makes the chapters.
 * @param vertical whether the book is set in columns
 * @returns them, and the pictures and sounds that they have: names in the book, by names in the site
 */
export function chaptersOf({ folder, data }: BuiltSite, vertical: boolean) {
  const page = readFileSync(path.join(folder, 'print', 'index.html'), 'utf8');
  const elements = elementsOf(parseHtml(page));
  const pictures = new Map<string, string>();
  const { pathname: base } = new URL(data.url);
  const { notice, figures } = data;
  const sounds = soundsOf(data);

  const partOf = (name: string) => {
    const part = elements.find((element) => attributeOf(element, 'id') === `part-${name}`);
    // Its first element only says where the part is published.
    return part?.childNodes.filter(isElement)[1];
  };
  /** The first is the chapter `article`, and its anchors are those of its page. */
  const articles = articlesOf(data).map(({ id, title, sections }) => {
    const chapter = id === undefined ? 'article' : `article-${id}`;
    const before = id === undefined ? '' : `part-${chapter}-`;
    const items = sections.slice(1).map(({ id, title }) => ({ id: before + anchorIn(id), title }));
    return { id, chapter, before, title, items };
  });
  const parts: Record<string, Element | undefined> = {
    ...Object.fromEntries(articles.map(({ chapter }) => [chapter, partOf(chapter)])),
    objects: partOf('objects'),
    figures: partOf('figures'),
    notice: partOf('donate'),
    own: partOf('own'),
    imprint: elements.find((element) => hasClass(element, 'imprint')),
  };

  /** Which chapter holds an anchor, for links from one to another. */
  const holders = new Map<string, string>();
  for (const { id } of data.milestones?.events ?? [])
    holders.set(chronicleAnchor(id), 'milestones');
  for (const [chapter, part] of Object.entries(parts)) {
    for (const element of part ? elementsOf(part) : []) {
      holders.set(attributeOf(element, 'id') ?? '', chapter);
    }
  }
  const conversion: Conversion = {
    vertical,
    link: (href) => {
      if (/^(?:tel|mailto):/u.test(href)) return href;
      const { pathname, hash, href: absolute } = new URL(href, data.url);
      const page = articles.find(
        ({ id }) => id !== undefined && pathname === `${base}articles/${id}/`,
      );
      const [part = '', id = ''] = pathname.slice(base.length).split('/');
      const anchorOf: Record<string, string> = {
        timeline: chronicleAnchor(pathname.split('/').at(-2) ?? ''),
        objects: `object-${id}`,
      };
      const anchor = anchorOf[part] ?? (hash && `${page?.before ?? ''}${decoded(hash.slice(1))}`);
      const holder = anchor ? holders.get(anchor) : undefined;
      return holder === undefined ? absolute : `${holder}.xhtml#${anchor}`;
    },
    picture: (src) => {
      const from = decoded(new URL(src, data.url).pathname.slice(base.length));
      const name = pictures.get(from) ?? `picture-${pictures.size + 1}.jpg`;
      pictures.set(from, name);
      return name;
    },
    sound: (id) => {
      const sound = sounds.get(id);
      if (!sound) return '';
      const label = `${words.objects.kinds.sound}：${sound.title}`;
      return `<audio controls="controls" preload="none" src="${sound.name}" aria-label="${escapeUTF8(label)}"></audio>`;
    },
  };

  const chapterFrom = (
    id: string,
    title: string,
    items: Chapter['items'] = [],
    before = '',
  ): Chapter[] => {
    const part = parts[id];
    if (!part) return [];
    const source = attributeOf(part, 'data-source');
    const text = before + toXhtml(part, conversion);
    const body = source === undefined ? text : `<div data-source="${source}">${text}</div>`;
    return [{ id, title, type: id === 'imprint' ? 'colophon' : 'chapter', body, items }];
  };
  const { inNumbers } = words.headings;
  const themes = new Map(figures.map(({ theme }) => [`theme-${theme.id}`, theme.title]));
  // As the page has them, whatever the order of the numbers.
  const themeItems = Array.from(holders.keys()).flatMap((id) => {
    const title = themes.get(id);
    return title === undefined ? [] : [{ id, title }];
  });
  // A list of very many has none.
  const objectItems = (parts['objects'] ? elementsOf(parts['objects']) : [])
    .filter((element) => hasClass(element, 'plate'))
    .map((element) => ({
      id: attributeOf(element, 'id') ?? '',
      title: attributeOf(element, 'aria-label') ?? '',
    }));
  const noticeItems = (notice?.parts ?? [])
    .slice(1)
    .map(({ id, number, title }) => ({ id, title: `${chineseNumeral(number)}、${title}` }));
  const [first, ...others] = data.pages ?? [];
  // One page gives its title to the chapter; several stand in it under theirs.
  const own = first && others.length === 0 ? first.title : words.ownPages.together;
  const ownItems = (others.length > 0 ? (data.pages ?? []) : []).map(({ id, title }) => {
    return { id: `p-${id}`, title };
  });
  const chapters = [
    titlePage(data),
    ...articles.flatMap(({ chapter, title, items }) => chapterFrom(chapter, title, items)),
    ...(data.milestones ? [chronicle(data, data.milestones, conversion)] : []),
    ...chapterFrom('objects', words.objects.title, objectItems),
    ...chapterFrom('figures', inNumbers, themeItems, `<h1>${inNumbers}</h1>`),
    ...(notice ? chapterFrom('notice', notice.title, noticeItems) : []),
    ...chapterFrom('own', own, ownItems),
    ...chapterFrom('imprint', words.editions.imprint),
  ];
  return { chapters, pictures, sounds: Array.from(sounds.values()) };
}
