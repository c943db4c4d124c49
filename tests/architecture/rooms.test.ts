import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';
import { files } from './imports.ts';
import { ROOMS } from './rooms.ts';

/** The project's own lint, without what needs types: that takes seconds for each file. */
const eslint = new ESLint({
  cwd: PROJECT,
  ruleFilter: ({ ruleId }) => ruleId.startsWith('boundaries/'),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/**
 * Lints a file as if it held nothing but imports.
 * @returns those that are forbidden
 */
async function forbidden(file: string, imported: readonly string[]): Promise<string[]> {
  const lines = imported.map((other) => {
    const from = path.posix.relative(path.posix.dirname(file), other);
    return `import '${from.startsWith('.') ? from : `./${from}`}';`;
  });
  const code = lines.join('\n');
  const text = file.endsWith('.astro') ? `---\n${code}\n---\n` : code;
  const [result] = await eslint.lintText(text, { filePath: path.join(PROJECT, file) });
  const first = file.endsWith('.astro') ? 2 : 1;
  return (result?.messages ?? []).map(({ line }) => imported[line - first] ?? `line ${line}`);
}

/** A file of a room that is none of its doors. */
function inRoom(room: string, ending = '.ts'): string {
  const file = files.find(
    (name) =>
      name.startsWith(`src/${room}/`) &&
      name.endsWith(ending) &&
      !/\/(?:index|client)\.ts$/u.test(name),
  );
  if (file === undefined) throw new Error(`src/${room} has no ${ending}`);
  return file;
}

describe('the lint of imports', () => {
  // One file of each room that any other may take, if it may take something of it.
  const samples = Object.fromEntries(
    Object.keys(ROOMS).map((room) => [
      room,
      { features: 'src/features/search/client.ts', ui: 'src/ui/themes.ts' }[room] ?? inRoom(room),
    ]),
  );

  it.each(Object.keys(ROOMS))('holds %s to the rooms that it may import', async (room) => {
    const allowed = [room, ...(ROOMS[room] ?? []).map((neighbour) => neighbour.room)];
    const others = Object.keys(ROOMS).filter((other) => !allowed.includes(other));
    const from = room === 'features' ? inRoom('features/giving') : inRoom(room);
    expect(await forbidden(from, Object.values(samples))).toEqual(
      others.map((other) => samples[other]),
    );
  });

  const inside = inRoom('features/contact');
  const component = inRoom('features/contact', '.astro');
  const door = 'src/features/contact/index.ts';
  const piece = inRoom('ui', '.astro');

  it.each([
    [inRoom('features/giving', '.astro'), [inside, component]],
    [inRoom('features/giving'), [inside, component]],
    ['src/features/contact/NewCard.astro', []],
    [inRoom('editions'), [inside, component, piece]],
    [inRoom('preservation'), [inside, component, door, piece]],
    [inRoom('shell', '.astro'), [inside]],
    [inRoom('pages', '.astro'), [inside]],
    [inRoom('build'), []],
    [inRoom('words'), [inside, component, door, piece]],
  ])('lets %s pass doors only where it has to', async (file, wrong) => {
    expect(await forbidden(file, [inside, component, door, piece])).toEqual(wrong);
  });

  it.each([piece, 'src/middleware.ts'])('holds %s too', async (file) => {
    expect(await forbidden(file, [door, 'src/lib/hashes.ts'])).toEqual([door]);
  });

  it('reads the scripts of .astro files, and imports of types', async () => {
    const lint = async (text: string) => {
      const filePath = path.join(PROJECT, 'src/ui/Seal.astro');
      const [result] = await eslint.lintText(text, { filePath });
      return result?.messages.map(({ ruleId }) => ruleId);
    };
    const wrong = ['boundaries/dependencies'];
    expect(
      await lint(`<p></p>\n<script>\n  import '../features/search/client.ts';\n</script>`),
    ).toEqual(wrong);
    expect(
      await lint(`---\nimport type { PagefindClient } from '../features/search/client.ts';\n---\n`),
    ).toEqual(wrong);
    expect(await lint(`---\nexport * from '../features/search/client.ts';\n---\n`)).toEqual(wrong);
    expect(await lint(`---\nawait import('../features/search/client.ts');\n---\n`)).toEqual(wrong);
  });

  it('takes no file that lies in no room', async () => {
    const [result] = await eslint.lintText('export {};', {
      filePath: path.join(PROJECT, 'src/loose.ts'),
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['boundaries/no-unknown-files']);
  });
});
