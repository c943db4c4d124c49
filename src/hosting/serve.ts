/** Serves a build from this machine. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import { staticSite } from './static-site.ts';

/**
 * Starts a server.
 * @param folder the build
 * @param host a name or address of this machine
 * @param port 0 for any that is free
 * @param base the path that the site is mounted under, with a slash at both ends
 * @returns the server, listening, and the address that it answers at
 * @throws CommandError where there is no build or the port cannot be had
 */
export async function serve(
  folder: string,
  host: string,
  port: string,
  base: string,
): Promise<{ server: Server; address: string }> {
  const build = path.resolve(folder);
  if (!existsSync(path.join(build, 'index.html'))) {
    throw new CommandError(
      `There is no site in ${folder}: run \`npm run build\` first.（${folder} 中没有网站，请先运行 npm run build。）`,
    );
  }
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65535) {
    throw new CommandError(`PORT is "${port}", not a number up to 65535.（端口号 PORT 有误。）`);
  }
  const server = createServer(staticSite(build, base)).listen(Number(port), host);
  await once(server, 'listening').catch((error: unknown) => {
    throw new CommandError(cannotListen(error as NodeJS.ErrnoException, host, port));
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return { server, address: `http://${name}:${(server.address() as AddressInfo).port}${base}` };
}

function cannotListen({ code, message }: NodeJS.ErrnoException, host: string, port: string) {
  if (code !== 'EADDRINUSE') return `Cannot listen on ${host}, port ${port}: ${message}`;
  const other = `PORT=${Number(port) + 1} npm start`;
  return `Port ${port} is taken by another program; choose another: ${other}（端口 ${port} 已被占用，请换一个：${other}）`;
}
