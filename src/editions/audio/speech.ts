/** Has a passage spoken by the command that the keeper has named. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { CommandError } from '../../lib/command-error.ts';
import { cacheFolder, root } from '../../lib/environment.ts';
import { readMp3, type Sound } from './mp3.ts';
import type { SpokenPassage } from './passages.ts';

/** Where the command writes to. Its path from the project has no spaces, whoever the user is. */
const FOLDER = path.join(cacheFolder, 'speech');

/** A sound, and the file that it is in. */
export interface SpokenSound extends Sound {
  readonly bytes: Buffer;
}

/** Runs a command of the shell; the words are given to it, and never a part of what the shell reads. */
async function run(command: string, words: string): Promise<{ code: number; said: string }> {
  const child = spawn(command, { shell: true, cwd: root, stdio: ['pipe', 'ignore', 'pipe'] });
  // A command that copies what a person has recorded does not listen.
  child.stdin.on('error', () => undefined);
  child.stdin.end(words);
  const [said, [code]] = await Promise.all([
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code: code ?? 1, said };
}

/**
 * @param command with `{file}` for the MP3 that it is to write and `{id}` for the passage's anchor;
 * it has the words on its standard input
 * @throws CommandError, with the passage, where it fails or leaves no MP3
 */
export async function speak(command: string, { id, words }: SpokenPassage): Promise<SpokenSound> {
  // Anchors are of such letters only; this one becomes a part of a command.
  if (!/^[\w.-]+$/u.test(id)) throw new Error(`${id} is no anchor`);
  const fail = (fault: string, chinese: string) =>
    new CommandError(`Passage ${id}: EXHIBITION_SPEECH ${fault}（段落 ${id}：${chinese}）`);
  // Two of these commands may run at a time.
  const file = path.join(FOLDER, `${process.pid}-${id}.mp3`);
  await mkdir(FOLDER, { recursive: true });
  const line = command.replaceAll('{file}', path.relative(root, file)).replaceAll('{id}', id);
  const { code, said } = await run(line, words);
  const bytes = await readFile(file).catch(() => undefined);
  await rm(file, { force: true });
  if (code !== 0) {
    const why = said.trim().split('\n')[0] ?? '';
    throw fail(
      `ended with ${code}${why && `, ${why}`}; mend the command and run again`,
      '朗读命令出错，请改正后重新运行',
    );
  }
  if (!bytes) {
    throw fail(
      'wrote no file; it is to write the sound to {file}',
      '没有写出声音文件，请让命令把声音写到 {file}',
    );
  }
  const sound = readMp3(bytes);
  if (!sound) {
    throw fail('wrote a file that is no MP3, or not all of one', '写出的文件不是完整的 MP3');
  }
  return { ...sound, bytes };
}
