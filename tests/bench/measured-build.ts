/** A build of the site, with what it takes. */
import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { ASTRO, BUILD_OPTIONS, buildEnvironment, PROJECT } from '../sites.ts';

/** Milliseconds between two looks at the memory. */
const EVERY = 200;

/** With what a process was started. One that is just being started still has its parent's, and its memory. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The processes that a process has started and that have not ended, theirs included, and itself. */
function treeOf(root: number): number[] {
  const parents = globSync('/proc/[0-9]*/stat').flatMap((file) => {
    try {
      const [, pid = '', parent = ''] =
        /^(\d+) \(.*\) \S (\d+)/su.exec(readFileSync(file, 'utf8')) ?? [];
      return [[Number(pid), Number(parent)] as const];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
  const below = (pid: number): number[] => [
    pid,
    ...parents.flatMap(([child, parent]) =>
      parent === pid && commandOf(child) !== commandOf(pid) ? below(child) : [],
    ),
  ];
  return below(root);
}

/** MB that a process has now: of its own, and of files, which it shares; none where nobody tells. */
function memoryOf(pid: number): { own: number; files: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0) / 1024;
    return { own: megabytes('RssAnon') + megabytes('RssShmem'), files: megabytes('RssFile') };
  } catch {
    return { own: 0, files: 0 };
  }
}

/** MB of a process and all below it; what they map of files, such as Node itself, is there once. */
function memoryOfTree(root: number): number {
  const all = treeOf(root).map(memoryOf);
  return all.reduce((sum, { own }) => sum + own, 0) + Math.max(...all.map(({ files }) => files));
}

/** Ticks of a second, as Linux counts them on every machine of ours. */
const TICKS = 100;

/** Seconds for which a process and those that it has ended kept processors busy; 0 where nobody tells. */
function workOf(pid: number): number {
  try {
    const [, fields = ''] = /\) (.*)$/su.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const times = fields.split(' ').slice(11, 15).map(Number);
    return times.reduce((sum, ticks) => sum + ticks, 0) / TICKS;
  } catch {
    return 0;
  }
}

/**
 * Builds once, as `npm run build` does: seconds of the clock and of the processors, and MB that it and
 * all that it starts have at most at once.
 * @param content the content folder, absolute
 * @param folder what it writes to
 * @param project whose it is, absolute; this one's where none is named
 * @throws Error with the end of what the build said, where it fails
 */
export async function measuredBuild(content: string, folder: string, project = PROJECT) {
  rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const options = project === PROJECT ? BUILD_OPTIONS : [];
  const build = spawn(process.execPath, [...options, ASTRO, 'build', '--outDir', folder], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: buildEnvironment({ EXHIBITION_CONTENT: content }),
  });
  let [output, memory, work] = ['', 0, 0];
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-4000)));
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOfTree(build.pid ?? 0));
    work = Math.max(work, workOf(build.pid ?? 0));
  }, EVERY);
  const code = await new Promise((ended) => build.once('close', ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${content} failed:\n${output}`);
  const seconds = Math.round((performance.now() - start) / 1000);
  return { seconds, work: Math.round(work), megabytes: Math.round(memory) };
}
