/**
 * Takes out of the installed packages what no program here reads: npm starts it after each
 * installation. npm installs packages whole, and these parts are a quarter of all that it brings.
 */
import * as fs from 'node:fs';
import path from 'node:path';

const UNREAD = [
  // For building native add-ons.
  'node/node_modules/node-*/{include,share}',
  // Of eight weights of the face, src/lib/drawing/display-face.ts takes 400 and 700.
  '@expo-google-fonts/noto-serif-sc/{200,300,500,600,800,900}*',
  // The dictionary and the library again in other forms than modules.
  '@pinyin-pro/data/{json,dist/*.js,dist/modern.mjs}',
  '@cantoo/pdf-lib/{dist,src,ts3.4}',
  // The library again in other forms than modules, and its source.
  'mediabunny/{src,dist/bundles}',
  // The libraries of others, which bibtex-parse is tested with.
  'bibtex-parse/test',
  '**/*.map',
];

const packages = path.join(import.meta.dirname, '..', '..', 'node_modules');
// An older Node, where install scripts were blocked, knows no globs and takes no harm from the parts.
for (const unread of fs.globSync?.(UNREAD, { cwd: packages }) ?? []) {
  fs.rmSync(path.join(packages, unread), { recursive: true, force: true });
}
