/**
 * Writes XML that people can read: an element a line, indented.
 */
import { escapeMarkup } from './feed.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** An element with a text, or with elements. */
export function xml(
  name: string,
  content: XmlElement['content'],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, content };
}

/** Writes a document. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const start = `${indent}<${name}${said.join('')}>`;
  if (typeof content === 'string') return `${start}${escapeMarkup(content)}</${name}>\n`;
  const inner = content.map((element) => write(element, `${indent}  `)).join('');
  return `${start}\n${inner}${indent}</${name}>\n`;
}
