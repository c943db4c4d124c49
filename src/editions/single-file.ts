/**
 * The whole exhibition as one file of HTML, which opens from a memory stick: made from the built site,
 * with its styles, fonts, pictures and scripts. Without a script all pages stand one after the other;
 * with it each is shown by itself, and search, timeline and settings work as on the site.
 */
import { hash } from 'node:crypto';
import { EARLY_SETTINGS } from '../features/settings/index.ts';
import { attributesHtml } from '../lib/html.ts';
import { words } from '../words/index.ts';
import { dataOf } from './single-file/data.ts';
import { type Frame, frameOf } from './single-file/frame.ts';
import { withPages } from './single-file/paged-site.ts';
import { scriptOf } from './single-file/script.ts';
import { sectionOf } from './single-file/section.ts';
import { type Sheet, Sheets } from './single-file/sheets.ts';
import type { BuiltSite } from './site.ts';

const { singleFile } = words;

/**
 * Says that there is a script, so that not all pages flash by; should it fail before it has shown one,
 * all are there again.
 */
const EARLY =
  `{let r=document.documentElement.dataset;r.scripted='';onerror=()=>{delete r.scripted}}` +
  EARLY_SETTINGS;

const hashesOf = (texts: readonly string[]) =>
  texts.map((text) => `'sha256-${hash('sha256', text, 'base64')}'`).join(' ');

function styleHtml({ css, media, name, on }: Sheet): string {
  const attributes = {
    ...((media !== 'all' || !on) && { media: on ? media : 'not all' }),
    ...(name !== undefined && { 'data-sheet': name, 'data-media': media }),
  };
  return `<style${attributesHtml(attributes)}>${css}</style>`;
}

function contentsHtml(contents: Frame['contents']): string {
  const items = contents.map(
    ({ href, title }) => `<li><a${attributesHtml({ href })}>${title}</a></li>`,
  );
  return (
    `<nav data-file-contents aria-label="${singleFile.contents}"><p>${singleFile.plain}</p>` +
    `<ul>${items.join('')}</ul></nav>`
  );
}

/** Bytes of all pictures as they stand in the file; with more a telephone hardly opens it. */
const PICTURES = 16 * 1024 * 1024;

/**
 * Makes the file.
 * @param built the site
 * @param say is told what could not be held
 * @param room for pictures, in bytes
 * @returns its HTML
 * @throws CommandError where another version has built the site
 */
export async function makeSingleFile(
  built: BuiltSite,
  say: (line: string) => void = () => undefined,
  room = PICTURES,
): Promise<string> {
  const site = withPages(built, room);
  const { html, head, body, header, main, contents, footer } = frameOf(site);
  const sheets = new Sheets();
  const sections = site.paths.map((page) => sectionOf(site, page, sheets));
  const { size } = site.pictures.leftOut;
  if (size > 0) say(singleFile.picturesLeftOut(size, room / 1024 / 1024));
  const styles = sheets.all(site);
  const script = await scriptOf(site);
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf([EARLY, script])}`,
    `style-src ${hashesOf(styles.map(({ css }) => css))}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  // No `<` in it can end the element that holds it.
  const data = JSON.stringify(dataOf(site)).replaceAll('<', '\\u003c');
  return [
    `<!doctype html><html${html}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy.join('; ')}">`,
    head,
    `<script>${EARLY}</script>`,
    ...styles.map(styleHtml),
    `</head><body${body}>`,
    header,
    `<main${main}>`,
    contentsHtml(contents),
    ...sections,
    `</main>`,
    footer,
    `<script type="application/json">${data}</script>`,
    `<script>${script}</script>`,
    `</body></html>\n`,
  ].join('\n');
}
