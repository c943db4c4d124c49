/**
 * The chapters of the book: taken from the printed booklet of the site, and the chronicle, which that
 * shortens where it is long, from the site’s data.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  attributeOf,
  type Element,
  elementsOf,
  hasClass,
  isElement,
  parseHtml,
} from '../../lib/html.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { words } from '../../words/index.ts';
import type { BuiltSite } from '../site.ts';
import type { Chapter } from './chapter.ts';
import { chronicle, chronicleAnchor, titlePage } from './pages.ts';
import { type Conversion, toXhtml } from './xhtml.ts';

const { editions } = words;

/** A book’s text, and the pictures that it shows. */
export interface Chapters {
  readonly chapters: Chapter[];
  /** Names in the book, by names in the site. */
  readonly pictures: Map<string, string>;
}

/**
 * @param vertical whether it is set in columns
 */
export function chaptersOf({ folder, data }: BuiltSite, vertical: boolean): Chapters {
  const page = readFileSync(path.join(folder, 'print', 'index.html'), 'utf8');
  const elements = elementsOf(parseHtml(page));
  const pictures = new Map<string, string>();
  const { pathname: base } = new URL(data.url);

  /** Which chapter holds an anchor, for links from one to another. */
  const holders = new Map<string, string>();
  const hold = (chapter: string, element: Element) => {
    for (const part of elementsOf(element)) holders.set(attributeOf(part, 'id') ?? '', chapter);
  };
  for (const { id } of data.milestones.events) holders.set(chronicleAnchor(id), 'milestones');
  const conversion: Conversion = {
    vertical,
    link: (href) => {
      if (/^(?:tel|mailto):/u.test(href)) return href;
      const { pathname, hash, href: absolute } = new URL(href, data.url);
      const event = pathname.startsWith(`${base}timeline/`)
        ? chronicleAnchor(pathname.split('/').at(-2) ?? '')
        : undefined;
      const anchor = event ?? decodeURIComponent(hash.slice(1));
      const holder = anchor ? holders.get(anchor) : undefined;
      return holder === undefined ? absolute : `${holder}.xhtml#${anchor}`;
    },
    picture: (src) => {
      const from = decodeURIComponent(new URL(src, data.url).pathname.slice(base.length));
      const name = pictures.get(from) ?? `picture-${pictures.size + 1}.jpg`;
      pictures.set(from, name);
      return name;
    },
  };

  const partOf = (name: string) => {
    const part = elements.find((element) => attributeOf(element, 'id') === `part-${name}`);
    // Its first element only says where the part is published.
    return part?.childNodes.filter(isElement)[1];
  };
  const imprint = elements.find((element) => hasClass(element, 'imprint'));
  const parts = {
    article: partOf('article'),
    figures: partOf('figures'),
    notice: partOf('donate'),
  };
  for (const [chapter, part] of Object.entries({ ...parts, imprint }))
    if (part) hold(chapter, part);

  const taken = (
    id: string,
    title: string,
    part: Element | undefined,
    items: Chapter['items'] = [],
    before = '',
  ): Chapter[] => {
    if (!part) return [];
    const source = attributeOf(part, 'data-source');
    const body = before + toXhtml(part, conversion);
    return [
      {
        id,
        title,
        type: id === 'imprint' ? 'colophon' : 'chapter',
        body: source === undefined ? body : `<div data-source="${source}">${body}</div>`,
        items,
      },
    ];
  };
  const { article, notice, figures } = data;
  const themes = new Map(figures.map(({ theme }) => [`theme-${theme.id}`, theme.title]));
  const chapters = [
    titlePage(data),
    ...taken('article', article.title, parts.article, article.sections.slice(1)),
    chronicle(data, conversion),
    ...taken(
      'figures',
      words.headings.inNumbers,
      parts.figures,
      // As the page has them, whatever the order of the numbers.
      Array.from(holders.keys()).flatMap((id) => {
        const theme = themes.get(id);
        return theme === undefined ? [] : [{ id, title: theme }];
      }),
      `<h1>${words.headings.inNumbers}</h1>`,
    ),
    ...taken(
      'notice',
      notice.title,
      parts.notice,
      notice.parts.slice(1).map(({ id, number, title }) => ({
        id,
        title: `${chineseNumeral(number)}、${title}`,
      })),
    ),
    ...taken('imprint', editions.imprint, imprint),
  ];
  return { chapters, pictures };
}
