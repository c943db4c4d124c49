import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { floor } from './tests/architecture/floor-rule.ts';
import { roomRule } from './tests/architecture/room-rule.ts';
import { shippedWays } from './tests/architecture/shipped.ts';

/** TypeScript within .astro files and this file is checked by `astro check`, not with types here. */
const WITHOUT_TYPES = ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-*/',
    'new-dist/',
    'old-dist/',
    'preservation/',
    '.astro/',
    '.cache/',
    'content/',
    'public/',
    'tests/fixtures/',
    'examples/*/',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      // Numbers in messages are meant to be printed.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The types of Astro's and Node's objects declare functions as methods.
      '@typescript-eslint/unbound-method': 'off',
      // TypeScript's noPropertyAccessFromIndexSignature asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
      // There is no enum to assign to; it asks for the types of every assignment.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // An empty environment variable is an unset one: || is meant.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  astro.configs['recommended'],
  {
    files: ['src/**'],
    ignores: ['**/*.test.ts'],
    plugins: { boundaries },
    ...roomRule,
  },
  { files: [...shippedWays().keys()].filter((file) => /^src\/.*\.ts$/u.test(file)), ...floor },
  { files: WITHOUT_TYPES, ...tseslint.configs.disableTypeChecked },
);
