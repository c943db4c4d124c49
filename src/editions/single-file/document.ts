/**
 * The document that holds everything: its head with the policy, the frame, the pages.
 */
import { createHash } from 'node:crypto';
import { EARLY_SETTINGS } from '../../features/settings/index.ts';
import { attributesHtml } from '../../lib/html.ts';
import { words } from '../../words/index.ts';
import type { Sheet } from './sheets.ts';

const { singleFile } = words;

export interface FileParts {
  /** The attributes of `<html>` and `<body>`, and what stands in the head besides styles. */
  readonly html: string;
  readonly body: string;
  readonly head: string;
  readonly header: string;
  /** The foot, and the dialog of search. */
  readonly footer: string;
  readonly mainAttributes: string;
  readonly contents: readonly { readonly href: string; readonly title: string }[];
  readonly sections: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly data: object;
  readonly script: string;
}

/**
 * Says that there is a script, so that not all pages flash by; should it fail before it has shown one,
 * all are there again.
 */
const EARLY =
  `{let r=document.documentElement.dataset;r.scripted='';onerror=()=>{delete r.scripted}}` +
  EARLY_SETTINGS;

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(styles: readonly string[], scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(sha256).join(' ')}`,
    `style-src ${styles.map(sha256).join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function styleHtml({ css, media, name, on }: Sheet): string {
  const attributes = {
    ...((media !== 'all' || !on) && { media: on ? media : 'not all' }),
    ...(name !== undefined && { 'data-sheet': name, 'data-media': media }),
  };
  return `<style${attributesHtml(attributes)}>${css}</style>`;
}

function contentsHtml(contents: FileParts['contents']): string {
  const items = contents.map(
    ({ href, title }) => `<li><a${attributesHtml({ href })}>${title}</a></li>`,
  );
  return (
    `<nav data-file-contents aria-label="${singleFile.contents}"><p>${singleFile.plain}</p>` +
    `<ul>${items.join('')}</ul></nav>`
  );
}

/** Puts the file together. */
export function documentOf(parts: FileParts): string {
  const { html, body, head, header, footer, mainAttributes, contents, sections, sheets } = parts;
  const policy = policyOf(
    sheets.map(({ css }) => css),
    [EARLY, parts.script],
  );
  // No `<` in it can end the element that holds it.
  const data = JSON.stringify(parts.data).replaceAll('<', '\\u003c');
  return [
    `<!doctype html><html${html}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    head,
    `<script>${EARLY}</script>`,
    ...sheets.map(styleHtml),
    `</head><body${body}>`,
    header,
    `<main${mainAttributes}>`,
    contentsHtml(contents),
    ...sections,
    `</main>`,
    footer,
    `<script type="application/json">${data}</script>`,
    `<script>${parts.script}</script>`,
    `</body></html>\n`,
  ].join('\n');
}
