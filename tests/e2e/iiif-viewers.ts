/**
 * Viewers of IIIF that others wrote, each as one file that holds all it needs: fetched from npm without
 * what it was made of, which weighs hundreds of megabytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../sites.ts';

interface Viewer {
  readonly version: string;
  readonly sha512: string;
  /** What a page loads, from the package's folder. */
  readonly script: string;
  /** The page's body, of a manifest. */
  readonly body: (manifest: string) => string;
}

export const IIIF_VIEWERS = {
  tify: {
    version: '0.35.0',
    sha512:
      'fIEtR4XMoqIif+ksLaxWLjZb4yBsYddfKzr/nRnK0QSj455sf6DuYYaFL4YW0ZSZq9Oy8w4N7G7WjRaTcy+eAg==',
    script: 'dist/tify.js',
    body: (manifestUrl) => `<link rel="stylesheet" href="dist/tify.css"><div id="viewer"></div>
      <script type="module">import Tify from './dist/tify.js';
      new Tify(${JSON.stringify({ container: '#viewer', manifestUrl })});</script>`,
  },
  mirador: {
    version: '4.0.0',
    sha512:
      'uWsE9e2oqSc/lUu+vVwDGhTsycuhGsfZ2KfX6CLfXiT3wgGy6qT9+q5M3V9Zz72hkdIgsJugKesaowmRtYmvrA==',
    script: 'dist/mirador.min.js',
    body: (manifestId) => `<div id="viewer"></div><script src="dist/mirador.min.js"></script>
      <script>Mirador.viewer(${JSON.stringify({ id: 'viewer', windows: [{ manifestId }] })});</script>`,
  },
  '@samvera/clover-iiif': {
    version: '3.3.8',
    sha512:
      'l28GoZK7qD402LXW/JpZy9FX33hgX0JFNRpcdR6DJhwus6m4WRT9SOPdMSwTDW+w33hWbIyRM2wWcJ4D141JlA==',
    script: 'dist/web-components/index.umd.js',
    body: (manifest) => `<script src="dist/web-components/index.umd.js"></script>
      <clover-viewer iiif-content="${manifest}"></clover-viewer>`,
  },
} satisfies Record<string, Viewer>;

export type IiifViewer = keyof typeof IIIF_VIEWERS;

/** Where a viewer is kept between runs; never published. */
export function folderOfViewer(name: IiifViewer): string {
  const folder = `${name.replace(/\W+/gu, '-')}-${IIIF_VIEWERS[name].version}`;
  return path.join(PROJECT, '.cache', 'iiif-viewers', folder);
}

function provide(name: IiifViewer): void {
  const folder = folderOfViewer(name);
  if (existsSync(folder)) return;
  const { version, sha512 } = IIIF_VIEWERS[name];
  const spec = `${name}@${version}`;
  console.log(`A viewer of IIIF is missing: npm pack ${spec}`);
  // What was begun and not ended must not be taken for the whole.
  const aside = `${folder}.part`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const run = (program: string, words: string[]) =>
    spawnSync(program, words, { cwd: aside, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npm', ['pack', spec, '--silent']);
  const [packed] = globSync('*.tgz', { cwd: aside });
  if (packed === undefined)
    throw new Error(`${spec} could not be had from npm（无法从 npm 取得 IIIF 查看器）`);
  const bytes = readFileSync(path.join(aside, packed));
  if (createHash('sha512').update(bytes).digest('base64') !== sha512)
    throw new Error(`${spec} is not the file that was tested with（校验和不符）`);
  run('tar', ['-xzf', packed]);
  renameSync(path.join(aside, 'package'), folder);
  rmSync(aside, { recursive: true });
}

/** @throws Error, in a line, where they are not there and cannot be had */
export function provideIiifViewers(): void {
  for (const name of Object.keys(IIIF_VIEWERS) as IiifViewer[]) provide(name);
}
