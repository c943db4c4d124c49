/**
 * A host of the test's own, on one port: its network can be cut, and another version be put on it.
 */
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { staticSite } from '../../src/hosting/static-site.ts';
import { writeWorker } from '../../src/build/offline.ts';
import { filesOf, read } from '../content/html.ts';
import { folderOf, type SiteName, SITES } from '../sites.ts';

/** Those of all hosts of this process. */
const PORTS = new Set<number>();

/** What a browser has asked for. */
interface Asked {
  /** From the site's root: `article/`. */
  readonly path: string;
  /** Of what was fetched before a reader asked for it. */
  readonly purpose: string | undefined;
}

/** A build with another text and another worker, in a folder of its own. */
export class Version {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'version-'));

  constructor(site: SiteName) {
    // Without the compressed files, which would still say what they said.
    const filter = (file: string) => !/\.(?:br|gz|zst)$/u.test(file);
    cpSync(folderOf(site), this.folder, { recursive: true, filter });
  }

  /** Replaces words in a file. */
  change(file: string, from: string, to: string): void {
    const place = path.join(this.folder, file);
    const text = readFileSync(place, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(place, text.replaceAll(from, to));
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file));
  }

  /** Gives a script another name, and so, as a build does, each script that names it. */
  rename(script: string): void {
    const textOf = (file: string) => readFileSync(path.join(this.folder, file), 'utf8');
    const newer = (file: string) => file.replace(/([^./]+)\.js$/u, 'Newer$1.js');
    const scripts = globSync('_astro/*.js', { cwd: this.folder });
    // Whatever names one of them joins them while they are gone through.
    const renamed = new Set([script]);
    for (const one of renamed)
      for (const file of scripts) if (textOf(file).includes(path.basename(one))) renamed.add(file);
    for (const file of globSync('{**/*.html,_astro/*.js}', { cwd: this.folder })) {
      const names = Array.from(renamed, (one) => path.basename(one));
      const text = names.reduce(
        (before, name) => before.replaceAll(name, newer(name)),
        textOf(file),
      );
      writeFileSync(path.join(this.folder, file), text);
    }
    for (const file of renamed)
      renameSync(path.join(this.folder, file), path.join(this.folder, newer(file)));
  }

  /** Writes the worker, as a build does. */
  async finish(most?: number): Promise<this> {
    await writeWorker(this.folder, most);
    return this;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

export class Host {
  readonly asked: Asked[] = [];
  readonly base: string;
  readonly site: SiteName;
  readonly #server = createServer((request, response) => {
    const target = request.url ?? '';
    this.asked.push({
      path: target.slice(this.base.length),
      purpose: request.headers['sec-purpose']?.toString(),
    });
    const path = target.slice(this.base.length);
    const name = path.replace(/\?.*/u, '');
    if (this.refused.has(name)) request.url = `${this.base}nothing`;
    const page = this.early === '' ? undefined : this.#pageAt(name);
    if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(page.replace('<head>', `$&<script>${this.early}</script>`));
      return;
    }
    (this.late.has(path) ? this.#before : this.#answer)(request, response);
  });
  #answer: RequestListener;
  #before: RequestListener;
  #port = 0;
  /** Paths that are answered with 404 and the page for that, whatever query is asked with them. */
  readonly refused = new Set<string>();
  /** What runs in pages before their own scripts, and before the policy that would stop it. */
  early = '';
  /** Paths that still have what the version before had. */
  readonly late = new Set<string>();

  constructor(site: SiteName) {
    this.site = site;
    this.base = (SITES[site] as { SITE_BASE?: string }).SITE_BASE ?? '/';
    this.#before = this.#answer = staticSite(folderOf(site), this.base);
  }

  /** The HTML of the page at an address from the site's root, if there is one. */
  #pageAt(address: string): string | undefined {
    const name = address.replace(/(?<=^|\/)$/u, 'index.html');
    const file = path.join(folderOf(this.site), name);
    return name.endsWith('.html') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** The address of the site, with a slash at its end. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.base}`;
  }

  /** Listens; after its network was cut, on the same port, and else on one that no other had before. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    // A browser that goes on keeps for an address what another step has left there.
    if (this.#port === 0 && PORTS.has(port)) {
      await this.cut();
      return this.start();
    }
    PORTS.add(port);
    this.#port = port;
    return this;
  }

  /** From now on nobody answers. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Publishes another version at the same address. */
  show(version: Version): void {
    this.#before = this.#answer;
    this.#answer = staticSite(version.folder, this.base);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server.listening) await this.cut();
  }
}

/** The name of the script of a build that holds some words, whatever it is called. */
export function scriptWith(site: SiteName, words: string): string {
  const file = filesOf(site, '_astro/*.js').find((script) => read(site, script).includes(words));
  if (file === undefined) throw new Error(`no script of ${site} holds ${words}`);
  return path.basename(file);
}

/** A script that pages fetch only when a reader opens the settings. */
export function lateScript(site: SiteName): string {
  const [file = ''] = filesOf(site, '_astro/panel.*.js');
  return file;
}
