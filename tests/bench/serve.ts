/**
 * Measures how many readers at once nginx answers: the exhibition by the configuration that the
 * build has written, against nginx with one file of the same size and nothing else.
 *
 * `node tests/bench/serve.ts [--seconds N] [--connections N] [--json FILE]`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { providePrograms } from '../hosts/programs.ts';
import { ask, startHost } from '../hosts/servers.ts';
import { buildSite } from '../sites.ts';
import { installed } from './installed.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    connections: { type: 'string', default: '200' },
    json: { type: 'string' },
  },
});
const ENCODING = { 'accept-encoding': 'br' };

/** What Autocannon says of a run, as far as it is read here. */
interface Run {
  requests: { average: number };
  latency: { p99: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}
type Autocannon = (options: object) => Promise<Run>;

const program = installed('autocannon', { autocannon: '9.0.0' });
const entry = path.join(program, 'node_modules', 'autocannon', 'autocannon.js');
const { default: autocannon } = (await import(pathToFileURL(entry).href)) as {
  default: Autocannon;
};

/** Asks for a page as fast as it is answered. */
async function load(socketPath: string, target: string) {
  const { requests, errors, timeouts, non2xx, latency } = await autocannon({
    url: `http://localhost${target}`,
    socketPath,
    connections: Number(values.connections),
    duration: Number(values.seconds),
    headers: ENCODING,
  });
  return {
    requestsPerSecond: Math.round(requests.average),
    failures: errors + timeouts + non2xx,
    milliseconds99: latency.p99,
  };
}

/** nginx with one file and no configuration of ours. */
function startPlain(folder: string, body: Buffer): () => void {
  writeFileSync(path.join(folder, 'file'), body);
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `worker_processes auto; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 4096; }
http { access_log off; sendfile on; tcp_nopush on; server { listen unix:${folder}/socket; root ${folder}; } }`,
  );
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const words = ['-c', path.join(folder, 'nginx.conf'), ...user];
  if (spawnSync(providePrograms().nginx, words, { stdio: 'ignore' }).status !== 0) {
    throw new Error('nginx did not start');
  }
  return () => {
    process.kill(Number(readFileSync(path.join(folder, 'nginx.pid'), 'utf8')), 'SIGTERM');
  };
}

const { code, output } = buildSite('site');
if (code !== 0) throw new Error(output);
const exhibition = await startHost('nginx', 'site');
const folder = mkdtempSync(path.join(os.tmpdir(), 'plain-'));
const { socketPath } = exhibition.place as { socketPath: string };
const { body } = await ask(exhibition.place, '/article/', ENCODING);
const stop = startPlain(folder, body);
const plain = await load(path.join(folder, 'socket'), '/file');
const ours = await load(socketPath, '/article/');
stop();
exhibition.stop();
rmSync(folder, { recursive: true });
const result = {
  bytes: body.length,
  plain,
  ours,
  ratio: ours.requestsPerSecond / plain.requestsPerSecond,
};
console.table({ 'one file': plain, 'the article': ours });
console.log(`${body.length} bytes each; ratio ${result.ratio.toFixed(2)}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, undefined, 2)}\n`);
