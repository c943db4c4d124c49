import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import stylelint from 'stylelint';
import { expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';

/** Lints styles as those of a file of the site; returns the rules that they break. */
async function broken(css: string, file = 'src/features/contact/ContactCard.astro') {
  const code = file.endsWith('.astro') ? `<p></p>\n<style>\n${css}\n</style>\n` : css;
  const codeFilename = path.join(PROJECT, file);
  const { results } = await stylelint.lint({ code, codeFilename, cwd: PROJECT });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

it.each([
  [
    'a layer that layers.css does not name',
    '@layer extras { p { gap: 0; } }',
    'layer-name-pattern',
    'src/ui/styles/prose.css',
  ],
  [
    'a layer in a component, which the build puts into its own',
    '@layer components { p { gap: 0; } }',
    'at-rule-disallowed-list',
  ],
  ['a colour in digits', 'p { color: #8c2114; }', 'color-no-hex'],
  ['a colour by name', 'p { color: white; }', 'color-named'],
  [
    'a colour by a function',
    'p { color: rgb(0 0 0); }',
    'declaration-property-value-disallowed-list',
  ],
  [
    'a colour of the palette, past its meaning',
    'p { color: var(--ink-1); }',
    'declaration-property-value-disallowed-list',
  ],
  ['!important', 'p { gap: 0 !important; }', 'declaration-no-important'],
  ['a side of the screen', 'p { margin-left: 0; }', 'property-layout-mappings'],
  ['rules within rules within rules', 'p { b { i { u { gap: 0; } } } }', 'max-nesting-depth'],
  [
    'what browsers at the floor do not know',
    'p { initial-letter: 2; }',
    'plugin/no-unsupported-browser-features',
  ],
  [
    'a function of a newer browser',
    'p { inline-size: round(1px, 2px); }',
    'function-disallowed-list',
  ],
  ['what a finger leaves behind', 'p { &:hover { gap: 0; } }', 'exhibition/hover-needs-a-pointer'],
  ['a token that there is not', 'p { color: var(--colour-inkk); }', 'no-unknown-custom-properties'],
])('the lint of styles finds %s', async (_, css, rule, file?: string) => {
  expect(await broken(css, file)).toEqual([rule]);
});

it('finds nothing in what a component may say', async () => {
  const css = 'p { margin-inline: 0; color: var(--colour-ink); &:focus-visible { gap: 0; } }';
  expect(await broken(css)).toEqual([]);
  expect(await broken('@media (hover: hover) { p:hover { gap: 0; } }')).toEqual([]);
});

it('knows where the palette is defined, and what belongs to paper', async () => {
  expect(await broken(':root { --ink-1: #211c17; }', 'src/ui/styles/tokens.css')).toEqual([]);
  expect(await broken('p { gap: 0 !important; }', 'src/ui/styles/print.css')).toEqual([]);
});

it('every length that knows the bars of a telephone has one before it for browsers that do not', () => {
  const files = globSync('src/**/*.{css,astro}', { cwd: PROJECT });
  const declarations = files.flatMap((file) =>
    readFileSync(path.join(PROJECT, file), 'utf8')
      .split(/[;{}]/u)
      .map((one) => one.trim()),
  );
  const newer = declarations.flatMap((declaration, index) =>
    /\d[dsl]v(?:[hwbi]|min|max)\b/u.test(declaration)
      ? [[declarations[index - 1], declaration]]
      : [],
  );
  expect(newer.length).toBeGreaterThan(0);
  expect(newer.map(([before]) => before)).toEqual(
    newer.map(([, declaration = '']) =>
      declaration.replaceAll(/(?<=\d)[dsl](?=v)/gu, '').replaceAll(/(?<=\d)vb\b/gu, 'vh'),
    ),
  );
  // What holds a token is taken before its unit is known, and then is no limit at all.
  expect(newer.filter(([, declaration]) => declaration?.includes('var('))).toEqual([]);
});
