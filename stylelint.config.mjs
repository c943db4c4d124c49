import { readFileSync } from 'node:fs';
import html from 'postcss-html';
import stylelint from 'stylelint';

/** The cascade layers, from the one line that names them. */
const [, layers = ''] =
  /^@layer (.+);/u.exec(readFileSync('src/ui/styles/layers.css', 'utf8')) ?? [];

const astro = { files: ['src/**/*.astro'], customSyntax: html() };

/** The first tier of tokens, and functions that would name a colour without any. */
const PALETTE =
  /var\(--(?:(?:paper|ink|line|lacquer|rice|grain)-\d|cinnabar|indigo|vermilion|flame|gold)\)|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/u;

/**
 * What some browsers at the floor (`browserslist` of package.json) do not know, by the names of caniuse,
 * and what becomes of it there: something whole.
 */
const ABOVE_THE_FLOOR = {
  'css-nesting': 'the build flattens it',
  'css-has':
    'only adorns or saves room; the build parts lists of selectors, which would be lost whole',
  'css-subgrid': 'what is said of pictures in a row begins at several heights',
  'css-container-queries': 'what stands outside of them fits a narrow place',
  'css-container-query-units': 'a line is left out, and the one before it holds',
  'viewport-unit-variants': 'a line with vh stands before it (tests/architecture/styles.test.ts)',
  'css-content-visibility': 'only saves time',
  'css-media-scripting': 'only keeps places, so that nothing moves',
  'css-overscroll-behavior': 'the page behind scrolls on',
  'css-touch-action': 'a telephone knows it',
  'css-scrollbar': 'the bar looks as the system has it',
  'text-size-adjust': 'what does not know it does not do it, or has its own prefix from the build',
  'css-paged-media': 'pages on paper have the margins of the browser',
  'css-widows-orphans': 'a line may stand alone on paper',
  'css3-attr': 'a page on paper has no running head',
  'extended-system-fonts': 'another face of the list',
};

/** Functions above the floor that caniuse has no name for. */
const NEWER_FUNCTIONS = ['color-mix', 'contrast-color', 'if', 'round', 'sin', 'cos', 'abs', 'sign'];

/**
 * On a telephone what `:hover` says stays behind where a finger was, as if it were chosen, until another
 * place is touched; so it is said only where something can hover.
 */
const HOVER_RULE = 'exhibition/hover-needs-a-pointer';
const hoverNeedsAPointer = stylelint.createPlugin(HOVER_RULE, (enabled) => (root, result) => {
  if (!enabled) return;
  root.walkRules(/:hover/u, (rule) => {
    for (let { parent } = rule; parent; parent = parent.parent)
      if (parent.name === 'media' && parent.params.includes('(hover: hover)')) return;
    const message = `Put ${rule.selector} into @media (hover: hover) (${HOVER_RULE})`;
    stylelint.utils.report({ ruleName: HOVER_RULE, result, node: rule, message });
  });
});

/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-no-unsupported-browser-features', hoverNeedsAPointer],
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
    [HOVER_RULE]: true,
    'no-unknown-custom-properties': true,
    'plugin/no-unsupported-browser-features': [
      true,
      { ignore: Object.keys(ABOVE_THE_FLOOR), ignorePartialSupport: true },
    ],
    'function-disallowed-list': NEWER_FUNCTIONS,
    // Checkers of pages do not know these: two are attributes in drawings, one stands in early-script.ts.
    'property-disallowed-list': ['vector-effect', 'paint-order'],
    'at-rule-disallowed-list': ['view-transition'],
  },
  overrides: [
    // The build puts components into theirs.
    { ...astro, rules: { 'at-rule-disallowed-list': ['layer', 'view-transition'] } },
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
      // What the browser of the build prints.
      files: ['src/editions/panels/*.css'],
      rules: { 'plugin/no-unsupported-browser-features': null, 'property-disallowed-list': null },
    },
    {
      // Readers of books are older than browsers.
      files: ['src/editions/epub/*.css'],
      rules: { 'property-layout-mappings': null },
    },
  ],
};
