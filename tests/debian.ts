/** Programs that npm does not bring, from Debian. */
import { spawnSync } from 'node:child_process';

/**
 * Installs packages where that is possible, which is said in a line: as root. Whether they are there
 * then is for the caller to see.
 * @param missing what is not there: `Web servers`
 */
export function installPackages(missing: string, packages: readonly string[]): void {
  if (process.getuid?.() !== 0) return;
  console.log(`${missing} are missing: apt-get install ${packages.join(' ')}`);
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    });
  }
}
