/**
 * Programs that only the bench or a single test needs: installed when they are asked for, outside of
 * the project's own dependencies, since they weigh more than all of these.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../sites.ts';

/** Where these programs stand, and what the bench makes; never published. */
export const BENCH = path.join(PROJECT, '.cache', 'bench');

/**
 * Makes a folder with packages in it, if it is not there yet.
 * @param name of the folder
 * @param dependencies packages with their exact versions
 * @returns the folder, absolute
 * @throws Error, in a line, where the packages cannot be had
 */
export function installed(name: string, dependencies: Record<string, string>): string {
  const folder = path.join(BENCH, name);
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ name, private: true, type: 'module', dependencies });
  writeFileSync(path.join(folder, 'package.json'), manifest);
  const have = Object.entries(dependencies).every(([dependency, version]) => {
    const file = path.join(folder, 'node_modules', dependency, 'package.json');
    if (!existsSync(file)) return false;
    const found = spawnSync(process.execPath, ['-p', `require(${JSON.stringify(file)}).version`]);
    return found.stdout.toString().trim() === version;
  });
  if (have) return folder;
  console.log(`Installing ${Object.keys(dependencies).join(', ')} …`);
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error(`Could not install ${Object.keys(dependencies).join(', ')}`);
  }
  return folder;
}
