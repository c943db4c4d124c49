/** Reads and changes trees of HTML, as parse5 makes them. */
import { escapeAttribute } from 'entities';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export { parse as parseHtml, serialize as innerHtml, serializeOuter as outerHtml } from 'parse5';

export type Node = Tree.Node;
export type Element = Tree.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** What stands directly in a node; of a template, its content. */
function childrenOf(node: Node): readonly Tree.ChildNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** The elements below a node in the order of the document, those within templates included. */
export function elementsOf(root: Node): Element[] {
  return childrenOf(root).flatMap((node) =>
    isElement(node) ? [node, ...elementsOf(node)] : elementsOf(node),
  );
}

/** The first element of a name. @throws Error with the name, where there is none */
export function tagOf(root: Node, tagName: string): Element {
  const found = elementsOf(root).find((element) => element.tagName === tagName);
  if (!found) throw new Error(`the page has no <${tagName}>`);
  return found;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Sets an attribute, or takes it away where there is no value. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((attribute) => attribute.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/** The attributes of an element by their names. */
export function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

/** Attributes as they stand in a tag, each after a space. */
export function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

/** Whether an element is of a class; the names that scope its styles stand beside it. */
export function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'class')?.split(' ').includes(name) ?? false;
}

/** Takes elements out of a part, with all that is in them. */
export function removeFrom(part: Node, test: (element: Element) => boolean): void {
  for (const element of elementsOf(part).filter(test)) {
    const siblings = element.parentNode?.childNodes ?? [];
    siblings.splice(siblings.indexOf(element), 1);
  }
}

/** The words of a node, without those of the elements that are left out. */
export function textOf(node: Node, leftOut: (element: Element) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || (isElement(node) && leftOut(node))) return '';
  return node.childNodes.map((child) => textOf(child, leftOut)).join('');
}
