import { readFileSync } from 'node:fs';
import html from 'postcss-html';

/** The cascade layers, from the one line that names them. */
const [, layers = ''] =
  /^@layer (.+);/u.exec(readFileSync('src/ui/styles/layers.css', 'utf8')) ?? [];

const astro = { files: ['src/**/*.astro'], customSyntax: html() };

/** The first tier of tokens, and functions that would name a colour without any. */
const PALETTE =
  /var\(--(?:(?:paper|ink|line|lacquer|rice|grain)-\d|cinnabar|indigo|vermilion|flame|gold)\)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/u;

/** @type {import('stylelint').Config} */
export default {
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  // Where custom properties may be defined.
  referenceFiles: [{ files: ['src/**/*.css'] }, astro],
  rules: {
    'layer-name-pattern': `^(?:${layers.replaceAll(', ', '|')})$`,
    'color-no-hex': true,
    'color-named': 'never',
    'declaration-property-value-disallowed-list': { '/./': [PALETTE] },
    'declaration-no-important': true,
    // Shorthands have no logical form.
    'property-layout-mappings': [
      'flow-relative',
      { ignoreProperties: ['padding', 'margin', 'inset', 'overflow', 'overflow-x'] },
    ],
    'max-nesting-depth': 2,
    'no-unknown-custom-properties': true,
  },
  overrides: [
    // The build puts components into theirs.
    { ...astro, rules: { 'at-rule-disallowed-list': ['layer'] } },
    {
      // Where the palette is defined or changed, and what is made to stand outside of the site.
      files: ['src/ui/styles/{tokens,directions,print}.css', 'src/editions/**/*.css'],
      rules: {
        'color-no-hex': null,
        'color-named': null,
        'declaration-property-value-disallowed-list': null,
      },
    },
    {
      // Paper, where nothing is hidden by a component's own layout.
      files: ['src/ui/styles/print.css'],
      rules: { 'declaration-no-important': null },
    },
    {
      // Readers of books are older than browsers.
      files: ['src/editions/epub/*.css'],
      rules: { 'property-layout-mappings': null },
    },
  ],
};
