/**
 * What an SVG picture may not hold. It is published as it is, so it must neither run nor load anything,
 * nor tell who drew it where.
 */
import { type Attr, DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { Mistake } from '../read/problem.ts';

const NAMESPACES = [
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
];
/** What runs, brings in another document, tells whose it is, or changes where something leads. */
const UNWANTED = [
  ...['script', 'handler', 'listener', 'foreignObject', 'iframe', 'audio', 'video', 'metadata'],
  ...['animate', 'animateMotion', 'animateTransform', 'set'],
];
const FOREIGN = /@import|url\((?!\s*['"]?#)/iu;

/**
 * Looks for the first thing that must go.
 * @param text the whole file
 */
export function mistakeInSvg(text: string): Mistake | undefined {
  // Entities would be written out, and may be without end.
  if (/<!(?:DOCTYPE|ENTITY)[^>]*\[/iu.test(text)) return refused('declarations of its own');
  let document: Node;
  try {
    document = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(text.trim(), 'image/svg+xml');
  } catch {
    return ['which is not a picture', 'an SVG whose XML is whole', '这个 SVG 文件已损坏或不完整'];
  }
  const found = within(document);
  return found === undefined ? undefined : refused(found);
}

function refused(what: string): Mistake {
  const expected = 'an SVG without scripts, foreign references and metadata';
  const advice =
    'SVG 图片里不能有脚本、外部引用和作者信息（metadata）；请在绘图软件里另存为“优化的 SVG”，或存成 PNG';
  return [`which holds ${what}`, expected, advice];
}

/** The first thing within a node that must go, as the message names it. */
function within(node: Node): string | undefined {
  for (const child of node.childNodes as unknown as Iterable<Node>) {
    const found = unwanted(child) ?? within(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unwanted(node: Node): string | undefined {
  if (node.nodeType === node.COMMENT_NODE) return 'a comment';
  const instruction = node.nodeType === node.PROCESSING_INSTRUCTION_NODE;
  if (instruction && node.nodeName !== 'xml') return 'an instruction to programs';
  if (node.nodeType !== node.ELEMENT_NODE) return undefined;
  const { namespaceURI, localName, tagName, attributes, textContent } = node as Element;
  if (!NAMESPACES.includes(namespaceURI ?? '')) return `<${tagName}>, which a program has left`;
  if (UNWANTED.includes(localName ?? '')) return `<${tagName}>`;
  if (localName === 'style' && FOREIGN.test(textContent ?? '')) {
    return 'a reference to elsewhere in <style>';
  }
  return [...attributes].map(unwantedAttribute).find((found) => found !== undefined);
}

function unwantedAttribute({ name, value, localName, namespaceURI }: Attr): string | undefined {
  if (namespaceURI && !NAMESPACES.includes(namespaceURI)) return `${name}="…"`;
  if (/^on/iu.test(name)) return `${name}="…", a script`;
  const leads = localName === 'href' || localName === 'src';
  if ((!leads || value.startsWith('#')) && !FOREIGN.test(value)) return undefined;
  return `${name}="${value.slice(0, 30)}", a reference to elsewhere`;
}
