/** Turns parts of the built pages into the XHTML of a book, without what only screens have. */
import { escapeUTF8 } from 'entities';
import { html } from 'parse5';
import {
  attributeOf,
  type Element,
  elementsOf,
  isElement,
  type Node,
  textOf,
} from '../../lib/html.ts';
import { words } from '../../words/index.ts';

/** What a book has in place of the site’s addresses. */
export interface Conversion {
  /** Where a link leads; `undefined` where the book has no such place, and words stay without one. */
  readonly link: (href: string) => string | undefined;
  /** A picture’s file in the book. */
  readonly picture: (src: string) => string;
  /** What plays a sound, before what is said in it; nothing where the book does not hold it. */
  readonly sound: (object: string) => string;
  /** Whether short numbers stand upright in a column. */
  readonly vertical: boolean;
}

/** Elements that a book has too; of all others only their content is taken. */
const KEPT = new Set(
  (
    'a address b blockquote br caption cite code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr ' +
    'i img li ol p q rt ruby section small span strong sub sup table tbody td th thead time tr ul'
  ).split(' '),
);
/** Nothing of these is a text. */
const DROPPED = new Set(
  'button dialog input link pattern script select style summary template'.split(' '),
);
const EMPTY = new Set(['br', 'hr', 'img']);
const ATTRIBUTES = new Set(
  (
    'alt aria-hidden aria-label aria-labelledby class colspan data-apparatus data-source datetime ' +
    'headers id lang role rowspan scope start title value'
  ).split(' '),
);
/** Of drawings; how they look is said by the book’s style sheet. */
const DRAWN = new Set(
  (
    'aria-hidden aria-label class cx cy d height href id preserveAspectRatio r role transform viewBox width ' +
    'x x1 x2 y y1 y2'
  ).split(' '),
);

/** Names that scope a component’s styles. */
const SCOPE = /(?:^|\s)astro-\w+/gu;
/** The whole of an address of the web. */
const ADDRESS = /^https?:\S+$/u;
/** One or two digits that are not part of a longer number or a Latin word. */
const SHORT_NUMBER = /(?<![\p{Script=Latin}\d.%])\d{1,2}(?![\p{Script=Latin}\d.%])/gu;

/**
 * Converts what an element holds.
 * @returns well-formed XHTML; headings one level higher than on the page, which has a title above
 */
export function toXhtml(element: Element, conversion: Conversion): string {
  return element.childNodes.map((child) => convert(child, conversion)).join('');
}

function convert(node: Node, conversion: Conversion): string {
  if ('value' in node) return convertText(node.value, conversion);
  if (!isElement(node) || isDropped(node, conversion)) return '';
  const recording = attributeOf(node, 'data-recording');
  const before = recording === undefined ? '' : conversion.sound(recording);
  const label = isNote(node) ? `<b>${words.article.note}</b> ` : '';
  const content = label + toXhtml(node, conversion);
  const drawn = node.namespaceURI === html.NS.SVG;
  if (!drawn && !KEPT.has(node.tagName)) return content;
  const name = nameOf(node);
  const attributes = attributesOf(node, drawn ? DRAWN : ATTRIBUTES, conversion);
  if (name === 'svg') attributes.set('xmlns', html.NS.SVG);
  const start = [
    name,
    ...Array.from(attributes, ([key, value]) => `${key}="${escapeUTF8(value)}"`),
  ];
  return EMPTY.has(name) || (drawn && content === '')
    ? `<${start.join(' ')}/>`
    : `${before}<${start.join(' ')}>${content}</${name}>`;
}

/** Words as a book has them: in columns, short numbers stand upright. */
export function convertText(text: string, { vertical }: Conversion): string {
  const escaped = escapeUTF8(text);
  return vertical ? escaped.replace(SHORT_NUMBER, '<span class="upright">$&</span>') : escaped;
}

/** What is not printed is a control, unless it leads to another place of the book. */
function isDropped(element: Element, { link }: Conversion): boolean {
  if (DROPPED.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return true;
  if (attributeOf(element, 'data-no-print') === undefined) return false;
  const links = elementsOf(element).filter(({ tagName }) => tagName === 'a');
  return !links.some((a) => link(attributeOf(a, 'href') ?? '')?.includes('.xhtml#'));
}

function nameOf(element: Element): string {
  const { tagName } = element;
  if (isNote(element)) return 'aside';
  const level = /^h([2-6])$/u.exec(tagName)?.[1];
  return level === undefined ? tagName : `h${Number(level) - 1}`;
}

/** An editor’s note that a mark in the text leads to. */
function isNote(element: Element): boolean {
  return attributeOf(element, 'role') === 'note' && attributeOf(element, 'id') !== undefined;
}

function attributesOf(
  element: Element,
  kept: ReadonlySet<string>,
  { link, picture }: Conversion,
): Map<string, string> {
  const attributes = new Map(
    element.attrs
      .filter(({ name }) => kept.has(name))
      .map(({ name, value }) => {
        return [name, name === 'class' ? value.replace(SCOPE, '').trim() : value] as const;
      })
      .filter(([name, value]) => value !== '' || name.startsWith('data-') || name === 'alt'),
  );
  const [href, src] = [attributeOf(element, 'href'), attributeOf(element, 'src')];
  const shown = textOf(element).trim();
  // An address that is read as one leads there; other words lead to their place in the book.
  const leads = ADDRESS.test(shown) ? () => shown : link;
  const target = element.tagName === 'a' && href !== undefined ? leads(href) : undefined;
  if (target !== undefined) attributes.set('href', target);
  if (element.tagName === 'img' && src !== undefined) attributes.set('src', picture(src));
  if (isNote(element)) {
    mark(attributes, 'footnote');
    // The page says it of what can be folded around the note, which books do not have.
    attributes.set('data-apparatus', '');
  }
  // The mark in the text that leads to an editor’s note.
  if (element.tagName === 'a' && element.parentNode?.nodeName === 'sup') {
    mark(attributes, 'noteref');
  }
  return attributes;
}

/** Says what it is to readers of books and to those of screens. */
function mark(attributes: Map<string, string>, type: 'footnote' | 'noteref'): void {
  attributes.set('epub:type', type);
  attributes.set('role', `doc-${type}`);
}
