/**
 * Builds an exhibition with a scan of 200 megapixels, and measures what that takes: at most 2 GB of
 * memory; then zooms it in a browser at a quarter of the speed, where no frame may take over 100 ms.
 *
 * `node tests/bench/scan.ts [--json FILE]`
 */
import { cpSync, globSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { KEPT_TILES } from '../../src/build/tiles/make-tiles.ts';
import { MUSEUM_CONTENT, PROJECT } from '../sites.ts';
import { BENCH } from './installed.ts';
import { measuredBuild } from './measured-build.ts';
import { zoomed } from './zoom.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

const SIZE = { width: 16_000, height: 12_500 };
const MOST_MEGABYTES = 2048;
const LONGEST_FRAME = 100;

const [content, folder] = ['content', 'site'].map((part) => path.join(BENCH, `scan-${part}`)) as [
  string,
  string,
];
rmSync(content, { recursive: true, force: true });
cpSync(MUSEUM_CONTENT, content, { recursive: true });
const page = path.join(content, 'objects', 'newspaper', 'page.jpg');
const { size: bytes } = await sharp(path.join(MUSEUM_CONTENT, 'objects', 'newspaper', 'page.jpg'))
  .resize({ ...SIZE, fit: 'fill' })
  .jpeg({ quality: 85 })
  .toFile(page);
// Nothing of it is kept from an earlier run.
rmSync(KEPT_TILES, { recursive: true, force: true });
rmSync(path.join(PROJECT, 'node_modules', '.astro', 'assets'), { recursive: true, force: true });
const first = await measuredBuild(content, folder);
const { seconds: again } = await measuredBuild(content, folder);
const tiles = globSync('iiif/newspaper/p1/*/*/0/default.jpg', { cwd: folder }).length;
const zoom = await zoomed(folder, '/objects/newspaper/');
const figures = { ...SIZE, bytes, tiles, ...first, again, zoom };
console.log('A build with a scan of 200 megapixels, and the same again');
console.table({ ...figures, zoom: JSON.stringify(zoom) });
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
if (first.megabytes > MOST_MEGABYTES) {
  console.error(`It took ${first.megabytes} MB, more than ${MOST_MEGABYTES}`);
  process.exitCode = 1;
}
if (zoom.work > LONGEST_FRAME) {
  console.error(`A frame took ${zoom.work} ms of the processor, more than ${LONGEST_FRAME}`);
  process.exitCode = 1;
}
