/**
 * Writes a small exhibition to begin with: `npm run new -- <folder>` asks five questions, or takes
 * their answers as options.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { CommandError } from '../lib/command-error.ts';
import { displayPath } from '../lib/environment.ts';
import { checkContent } from '../model/check/check.ts';
import { formatProblem } from '../model/read/content-file.ts';
import { isFolder } from '../model/read/text-file.ts';
import { readAnswers, readWords } from './new/answers.ts';
import { newExhibition } from './new/write.ts';
import { failWith } from './terminal.ts';

/** Asks whoever sits at the terminal, or reads lines that are handed in. */
function asker() {
  const { stdin: input, stdout: output } = process;
  const lines = createInterface({ input, output, terminal: input.isTTY });
  const answers = lines[Symbol.asyncIterator]();
  let hint =
    'Nothing is written before the last answer: Ctrl+C begins anew（答完才写；前面答错了，按 Ctrl+C 重来）\n';
  return {
    async ask(question: string): Promise<string | undefined> {
      output.write(hint + question);
      hint = '';
      const { done, value } = await answers.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}

/** @throws CommandError where something stands in the place of the new exhibition */
function expectFree(folder: string): void {
  if (!existsSync(folder) || (isFolder(folder) && readdirSync(folder).length === 0)) return;
  throw new CommandError(
    `${displayPath(folder)} is there already: name a new folder（这里已经有东西，请另起一个名字）`,
  );
}

/**
 * Writes the files, and takes them back where the check does not accept them: an answer has a mistake.
 * @throws CommandError with a line for each mistake
 */
async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const before = existsSync(folder);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const { problems } = await checkContent(folder);
  if (problems.length === 0) return;
  for (const name of before ? readdirSync(folder) : [''])
    rmSync(path.join(folder, name), { recursive: true });
  throw new CommandError(problems.map(formatProblem).join('\n'));
}

const { ask, close } = asker();
try {
  const { folder, given } = readWords(process.argv.slice(2));
  const place = path.resolve(folder);
  expectFree(place);
  await write(place, newExhibition(await readAnswers(given, ask)));
  const name = displayPath(place);
  const command =
    process.platform === 'win32'
      ? `$env:EXHIBITION_CONTENT="${name}"; npm run dev`
      : `EXHIBITION_CONTENT=${name} npm run dev`;
  console.log(
    `\nThe exhibition is in ${name}. Look at it: ${command}; check it: npm run check -- ${name}（展览已写入 ${name}。写着“示例”的请逐处换成自己的，怎么写见 content/README.md；随时可以核对：npm run check -- ${name}）`,
  );
} catch (error) {
  failWith(error);
} finally {
  close();
}
