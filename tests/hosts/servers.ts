/**
 * Runs web servers with the configurations that a build has written, each on a socket of its own,
 * so that none takes a port.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { serve } from '../../src/hosting/serve.ts';
import { folderOf, HANGS, PROJECT, SITES, type SiteName } from '../sites.ts';
import { providePrograms } from './programs.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it was sent, not decompressed. */
  body: Buffer;
}

/** Where a server listens: a socket's file, or a port of this machine. */
export type Place = { socketPath: string } | { host: string; port: number };

export interface Running {
  place: Place;
  stop: () => void;
}

export const HOSTS = ['nginx', 'caddy', 'npm run preview'] as const;
export type Host = (typeof HOSTS)[number];

/** The path that a site of the tests is mounted under. */
export function baseOf(site: SiteName): string {
  return (SITES[site] as { SITE_BASE?: string }).SITE_BASE ?? '/';
}

/** Asks as given; nothing is followed or decompressed. */
export async function ask(
  place: Place,
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const asked = request({ ...place, path: target, method, headers, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks),
  };
}

/**
 * Runs a program that returns when the server that it starts listens.
 * @returns what it said
 */
function start(folder: string, program: string, words: string[]): string {
  // Not a pipe: the server, which goes on, would hold it open.
  const log = path.join(folder, 'start.log');
  const output = openSync(log, 'w');
  const { status } = spawnSync(program, words, {
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', output, output],
    timeout: HANGS,
  });
  closeSync(output);
  const said = readFileSync(log, 'utf8');
  if (status !== 0) throw new Error(`${program} did not start: ${said}`);
  return said;
}

const root = process.getuid?.() === 0;

/**
 * The container's own configuration, with the places of this machine.
 * @param lacking a directive that an older nginx does not know: its lines are taken out of that of the
 *   build
 */
export function nginxWords(site: SiteName, folder: string, lacking?: string): string[] {
  const build = folderOf(site);
  const file = path.join(folder, 'nginx.conf');
  const shipped = readFileSync(path.join(PROJECT, '.container', 'nginx.conf'), 'utf8');
  const local = shipped
    .replace('listen 8080;', `listen unix:${folder}/socket;`)
    .replaceAll('/tmp/nginx', folder)
    .replaceAll('/srv/exhibition', build)
    .replace('error_log stderr', `error_log ${folder}/error.log`);
  writeFileSync(file, local);
  if (lacking !== undefined) {
    const lines = readFileSync(`${build}-hosts/nginx.conf`, 'utf8').split('\n');
    const known = lines.filter((line) => !line.trim().startsWith(lacking));
    writeFileSync(path.join(folder, 'older.conf'), known.join('\n'));
    writeFileSync(file, local.replace(`${build}-hosts/nginx.conf`, `${folder}/older.conf`));
  }
  // Its processes could not read what root alone may read.
  return ['-c', file, ...(root ? ['-g', 'user root;'] : [])];
}

/** @returns its process, from the file that is there before its first answer */
function startNginx(site: SiteName, folder: string, lacking?: string): () => number {
  start(folder, providePrograms().nginx, nginxWords(site, folder, lacking));
  return () => Number(readFileSync(path.join(folder, 'nginx.pid'), 'utf8'));
}

/** @returns its process, as it was said: Caddy 2.6 answers before it has written a file of it */
function startCaddy(site: SiteName, folder: string): () => number {
  const build = folderOf(site);
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(
    file,
    [
      `{\n\tadmin off\n\tauto_https off\n}`,
      `http:// {\n\tbind unix/${folder}/socket\n\troot * ${build}\n\timport ${build}-hosts/Caddyfile\n}\n`,
    ].join('\n'),
  );
  const words = ['start', '--config', file, '--adapter', 'caddyfile'];
  const said = start(folder, providePrograms().caddy, words);
  const [, pid] = /\(pid=(\d+)\)/u.exec(said) ?? [];
  if (pid === undefined) throw new Error(`Caddy did not say its process: ${said}`);
  return () => Number(pid);
}

/**
 * Starts a server of one of the sites that `node tests/run.ts build` has built.
 * @param lacking a directive that nginx is to do without
 */
export async function startHost(host: Host, site: SiteName, lacking?: string): Promise<Running> {
  if (host === 'npm run preview') {
    const { server } = await serve(folderOf(site), '127.0.0.1', '0', baseOf(site));
    const { port } = server.address() as AddressInfo;
    return { place: { host: '127.0.0.1', port }, stop: () => void server.close() };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'host-'));
  const pid = host === 'nginx' ? startNginx(site, folder, lacking) : startCaddy(site, folder);
  return {
    place: { socketPath: path.join(folder, 'socket') },
    stop: () => {
      process.kill(pid(), 'SIGTERM');
      rmSync(folder, { recursive: true });
    },
  };
}
