/**
 * What the article is compared with: the same text as plain HTML, which is the floor (the entrance has
 * one, too), and as a page of Starlight, which is what a team would take that wants a documentation site at once.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { precompress } from '../../src/build/precompressed.ts';
import { elementsOf, parseHtml, tagOf, textOf } from '../../src/lib/html.ts';
import { BENCH, installed } from './installed.ts';

/** A site that holds the article, at `/article/`; the plain one the entrance, too. */
export interface Rival {
  folder: string;
  /** What it is, with the version. */
  name: string;
}

/** The article's Markdown without its front matter. */
function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n.*?\n---\n/su, '');
}

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const plainPage = (html: readonly string[]) =>
  `<!doctype html>\n<html lang="zh-CN">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>潮与档</title>\n${html.join('\n')}\n`;

/** Headings and paragraphs, and nothing else. */
function plainArticle(markdown: string): string {
  const blocks = bodyOf(markdown)
    .split(/\n{2,}/u)
    .map((block) => block.trim());
  const html = blocks.filter(Boolean).map((block) => {
    const [, marks, heading] = /^(#{1,6}) (.*)$/su.exec(block) ?? [];
    return heading === undefined
      ? `<p>${escaped(block)}</p>`
      : `<h${marks?.length}>${escaped(heading)}</h${marks?.length}>`;
  });
  return plainPage(html);
}

/** The same of a page that has no Markdown. */
function plainWords(page: string): string {
  const said = elementsOf(tagOf(parseHtml(page), 'main')).filter(({ tagName }) =>
    ['h1', 'h2', 'h3', 'p', 'li', 'blockquote'].includes(tagName),
  );
  return plainPage(
    said.map((one) => {
      const tag = one.tagName === 'li' ? 'p' : one.tagName;
      return `<${tag}>${escaped(textOf(one).replaceAll(/\s+/gu, ' ').trim())}</${tag}>`;
    }),
  );
}

/** @param site the built exhibition */
export async function plainRival(site: string): Promise<Rival> {
  const folder = path.join(BENCH, 'plain');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'article'), { recursive: true });
  const markdown = readFileSync(path.join(site, 'article.md'), 'utf8');
  writeFileSync(path.join(folder, 'article', 'index.html'), plainArticle(markdown));
  const entrance = readFileSync(path.join(site, 'index.html'), 'utf8');
  writeFileSync(path.join(folder, 'index.html'), plainWords(entrance));
  await precompress(folder, Infinity);
  return { folder, name: 'plain HTML' };
}

const STARLIGHT = {
  astro: '7.3.5',
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.1',
};
export const STARLIGHT_NAME = `Starlight ${STARLIGHT['@astrojs/starlight']}`;

/**
 * Builds a site of Starlight, from nothing.
 * @param docs its pages as Markdown, by the names of their files
 * @returns its folder, and the seconds that its build took
 * @throws Error with what was printed, where it does not build
 */
export function buildStarlight(docs: ReadonlyMap<string, string>) {
  const project = installed('starlight', STARLIGHT);
  for (const made of ['src', 'dist', 'node_modules/.astro'])
    rmSync(path.join(project, made), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  };
  write(
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  trailingSlash: 'always',
  integrations: [starlight({ title: '潮与档', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});\n`,
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  for (const [name, text] of docs) write(`src/content/docs/${name}`, text);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  if (status !== 0) throw new Error(`Starlight did not build:\n${stdout}${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  return { folder: path.join(project, 'dist'), seconds };
}

/** @param site the built exhibition */
export async function starlightRival(site: string): Promise<Rival> {
  const markdown = bodyOf(readFileSync(path.join(site, 'article.md'), 'utf8')).trim();
  const [, title = '', text = ''] = /^# (.*?)\n(.*)$/su.exec(markdown) ?? [];
  const page = `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`;
  const { folder } = buildStarlight(new Map([['article.md', page]]));
  await precompress(folder, Infinity);
  return { folder, name: STARLIGHT_NAME };
}
