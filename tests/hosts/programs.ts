/**
 * Finds the web servers that the build writes configurations for, or installs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from '../debian.ts';

/** Debian's packages. */
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];

/** What lies where when they are installed; other systems may have them elsewhere. */
const NGINX = ['nginx', '/usr/sbin/nginx'];
const CADDY = ['caddy', '/usr/bin/caddy'];
const MODULES = '/etc/nginx/modules-enabled';

export interface Programs {
  nginx: string;
  caddy: string;
}

const runs = (program: string, word: string) =>
  spawnSync(program, [word], { stdio: 'ignore' }).status === 0;

function find(): Programs | undefined {
  const nginx = NGINX.find((program) => runs(program, '-v'));
  const caddy = CADDY.find((program) => runs(program, 'version'));
  // The configuration of the container loads its modules from there.
  const brotli = existsSync(`${MODULES}/50-mod-http-brotli-static.conf`);
  return nginx && caddy && brotli ? { nginx, caddy } : undefined;
}

/**
 * Finds nginx with its Brotli module, and Caddy; installs them where that is possible.
 * @throws Error, in a line, where they are not there and cannot be had
 */
export function providePrograms(): Programs {
  const found = find();
  if (found) return found;
  installPackages('Web servers', PACKAGES);
  const installed = find();
  if (installed) return installed;
  throw new Error(
    `The tests of hosts need nginx with its Brotli module and Caddy: on Debian, apt-get install ${PACKAGES.join(' ')}（测试需要 nginx 与 Caddy，请先安装）`,
  );
}
