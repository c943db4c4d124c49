import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { PROJECT } from '../sites.ts';

const scripts = Object.keys(about.scripts);

it('no script is run by npm before or after another', () => {
  // npm runs "preserve" before "serve", and "postfix" after "fix".
  const hooks = scripts.filter((name) =>
    ['pre', 'post'].some(
      (hook) => name.startsWith(hook) && scripts.includes(name.slice(hook.length)),
    ),
  );
  expect(hooks).toEqual([]);
});

it('every script that is named anywhere is there', () => {
  const files = [
    '{README,CONTRIBUTING}.md',
    'docs/**/*.md',
    '.github/**/*',
    'src/**/*.ts',
    'tests/**/*.ts',
  ];
  const named = globSync(files, { cwd: PROJECT, exclude: ['tests/fixtures/**'] }).flatMap(
    (file) => {
      if (!path.extname(file)) return [];
      const text = readFileSync(path.join(PROJECT, file), 'utf8');
      return Array.from(text.matchAll(/npm run ([a-z]+)/gu), ([, name = '']) => name);
    },
  );
  expect(named).toContain('editions');
  expect([...new Set(named)].filter((name) => !scripts.includes(name))).toEqual([]);
});

interface Job {
  readonly needs?: string;
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string }[];
}

const jobsOf = (workflow: string) => {
  const text = readFileSync(path.join(PROJECT, '.github/workflows', workflow), 'utf8');
  return (load(text) as { jobs: Record<string, Job> }).jobs;
};

it('workflows name actions by their commits', () => {
  const used = globSync('*.yml', { cwd: path.join(PROJECT, '.github/workflows') })
    .flatMap((file) => Object.values(jobsOf(file)))
    .flatMap(({ uses, steps = [] }) => [uses, ...steps.map((step) => step.uses)])
    .filter((action) => action !== undefined);
  expect(used).toContain('./.github/workflows/test.yml');
  expect(used.filter((action) => !/^\.\/|@[\da-f]{40}$/u.test(action))).toEqual([]);
});

it('nothing is published before it is tested', () => {
  const { test, build, publish } = jobsOf('pages.yml');
  expect([test?.uses, build?.needs, publish?.needs]).toEqual([
    './.github/workflows/test.yml',
    'test',
    'build',
  ]);
});
