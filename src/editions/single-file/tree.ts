/**
 * Trees of HTML as parse5 makes them: reading, changing, writing.
 */
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export { parse as parseHtml, serialize as innerHtml };

/** The elements of a tree in document order, those within templates included. */
export function* elementsOf(root: ParentNode): Generator<Element> {
  for (const node of [...root.childNodes]) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsOf('content' in node ? node.content : node);
  }
}

/**
 * The first element that a test finds.
 * @throws Error with the name of what is missing, where the page is not one of this site's
 */
export function firstOf(root: ParentNode, name: string, test: (one: Element) => boolean): Element {
  for (const element of elementsOf(root)) if (test(element)) return element;
  throw new Error(`the page has no ${name}`);
}

/** The first element of a name. */
export function tagOf(root: ParentNode, tagName: string): Element {
  return firstOf(root, `<${tagName}>`, (element) => element.tagName === tagName);
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Sets an attribute, or takes it away where there is no value. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((attribute) => attribute.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/** Whether an element is of a class; the names that scope its styles stand beside it. */
export function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'class')?.split(' ').includes(name) ?? false;
}

/** Takes elements out of a part, with all that is in them. */
export function removeFrom(part: ParentNode, test: (element: Element) => boolean): void {
  for (const element of Array.from(elementsOf(part)).filter(test)) {
    const siblings = element.parentNode?.childNodes ?? [];
    siblings.splice(siblings.indexOf(element), 1);
  }
}

/** An element as HTML, with itself. */
export function outerHtml(element: Element): string {
  return `<${element.tagName}${attributesHtml(attributesOf(element))}>${serialize(element)}</${element.tagName}>`;
}

/** Attributes as they stand in a tag, each after a space. */
export function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')}"`)
    .join('');
}

/** The attributes of an element by their names. */
export function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

/** The words of an element. */
export function textOf(element: ParentNode): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('');
}
