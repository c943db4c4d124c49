/** `npm run check`, `npm run milestones` and `npm run new`: one clear line each, and an exhibition that is right. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempDisposableSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/model/check/check.ts';
import { formatProblem } from '../../src/model/read/content-file.ts';
import { buildEnvironment, HANGS, OTHER_CONTENT, PROJECT } from '../sites.ts';
import { copyOfContent } from './mistakes/copy.ts';

/** Runs a command as npm does. */
function run(
  command: 'check' | 'milestones' | 'new',
  words: readonly string[],
  input = '',
  content = '',
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...words],
    {
      cwd: PROJECT,
      env: buildEnvironment({ EXHIBITION_CONTENT: content }),
      encoding: 'utf8',
      input,
      timeout: HANGS,
    },
  );
  return { code: status, output: stdout, errors: stderr };
}

describe('npm run check', () => {
  it('says in a line what a folder holds that is right', () => {
    const files = (folder: string) =>
      readdirSync(path.join(OTHER_CONTENT, folder)).filter((file) => /\.(?:mdx|yaml)$/u.test(file));
    const milestones = files('milestones').length;
    const { code, output, errors } = run('check', [OTHER_CONTENT]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^tests\/fixtures\/other is right: [^\n]+（内容无误：[^\n]+）\n$/u);
    expect(output).toContain(`${milestones} milestones, `);
    expect(output).toContain(`，${files('figures').length}个数字`);
  });

  it('counts one as one', () => {
    expect(run('check', [path.join(PROJECT, 'tests/fixtures/small/annals')]).output).toContain(
      ', 1 page of its own.',
    );
  });

  it('looks at the folder that a build would take', () => {
    expect(run('check', [], '', OTHER_CONTENT).output).toMatch(/^tests\/fixtures\/other is right/u);
  });

  it('prints every mistake as a build does, and ends with 1', async () => {
    using copy = copyOfContent();
    copy.change('figures/holdings.yaml', 'value: 46.8', 'value: 999.9');
    copy.change('milestones/2012-10.mdx', 'level: ', 'leve1: ');
    const { problems } = await checkContent(copy.folder);
    const { code, output, errors } = run('check', [copy.folder]);
    expect(problems).toHaveLength(2);
    expect([code, output]).toEqual([1, '']);
    expect(errors.split('\n')).toEqual([
      ...problems.map(formatProblem),
      '',
      '2 mistakes in the content.（内容有 2 处错误。）',
      '',
    ]);
  });

  it('says what it cannot look at', () => {
    expect(run('check', ['examples/museun']).errors).toMatch(
      /^There is no folder examples\/museun; did you mean "museum"\?（.+，是否应为“museum”）\n$/u,
    );
    const two = run('check', ['one', 'two']);
    expect([two.code, two.errors]).toEqual([
      1,
      expect.stringMatching(/^Say one folder .+（.+）\n$/u),
    ]);
  });
});

describe('npm run milestones', () => {
  it('takes a chronicle into a folder, and says what it could not take', () => {
    using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'chronicle-'));
    const file = path.join(place.path, 'chronicle.txt');
    writeFileSync(file, '1958年　修桥。\n清末　有渡。\n');
    const { code, output, errors } = run('milestones', [file, place.path]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(
      /^No date, and not taken（.+）: 清末　有渡。\n1 event is in .+（.+）\n$/u,
    );
    expect(existsSync(path.join(place.path, 'milestones', '1958.mdx'))).toBe(true);
  });

  it('says what it cannot look at', () => {
    expect(run('milestones', ['chronicle.txt']).errors).toMatch(/^Say a text and a .+（.+）\n$/u);
    expect(run('milestones', ['nowhere.txt', 'examples']).errors).toMatch(
      /^There is no file nowhere.txt（.+）\n$/u,
    );
  });
});

describe('npm run new', () => {
  const ANSWERS = ['岁月留痕', '某某县档案馆', '0571-82377412', '某某县城关镇1号', ''];
  const OPTIONS = ['title', 'institution', 'telephone', 'address', 'parts'].flatMap(
    (name, index) => [`--${name}`, ANSWERS[index] ?? ''],
  );

  it('writes the same from answers and from options, and it is right', async () => {
    using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'new-'));
    const [asked = '', told = ''] = ['asked', 'told'].map((name) => path.join(place.path, name));
    const first = run('new', [asked], `${ANSWERS.join('\n')}\n`);
    expect([first.code, first.errors]).toEqual([0, '']);
    expect(first.output).toMatch(/The exhibition is in .+（.+）\n$/u);
    expect(run('new', [told, ...OPTIONS]).code).toBe(0);
    expect(run('check', [told]).output).toMatch(
      /^[^\n]+\nNot to be published yet[^\n]+: article\/00-lead\.mdx, [^\n]+source\/page\.txt\n$/u,
    );
    const { problems, exhibition } = await checkContent(told);
    expect([problems, exhibition?.title]).toEqual([[], '岁月留痕']);
    expect(readdirSync(asked, { recursive: true }).sort()).toEqual(
      readdirSync(told, { recursive: true }).sort(),
    );
  });

  it('leaves alone what is there, and asks nothing then', () => {
    using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'new-'));
    writeFileSync(path.join(place.path, 'letter.txt'), '');
    const { code, output, errors } = run('new', [place.path], `${ANSWERS.join('\n')}\n`);
    expect([code, output, readdirSync(place.path)]).toEqual([1, '', ['letter.txt']]);
    expect(errors).toMatch(/ is there already: .+（.+）\n$/u);
  });

  it('says which answer the check does not take, and leaves nothing', () => {
    using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'new-'));
    const folder = path.join(place.path, 'one');
    const wrong = OPTIONS.map((word) => word.replace('某某县城关镇', '某某县(城关镇)'));
    const { code, errors } = run('new', [folder, ...wrong]);
    expect([code, existsSync(folder)]).toEqual([1, false]);
    expect(errors).toMatch(/^.+exhibition\.yaml: contact\.address: found a half-width .+（.+）\n/u);
  });
});
