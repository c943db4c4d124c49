import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { absentScripts } from './src/build/absent-scripts.ts';
import { componentLayer } from './src/build/component-layer.ts';
import { contentCheck } from './src/build/content-check.ts';
import { development } from './src/build/development/index.ts';
import { displayFont } from './src/build/display-font/index.ts';
import { dynamicImport } from './src/build/dynamic-import.ts';
import { fixity } from './src/build/fixity.ts';
import { contentPolicy } from './src/hosting/policy.ts';
import { hostingFiles } from './src/build/hosting-files.ts';
import { offline } from './src/build/offline.ts';
import { output } from './src/build/output.ts';
import { ownWords } from './src/build/own-words.ts';
import { precompressed } from './src/build/precompressed.ts';
import { scopeNames } from './src/build/scope-names.ts';
import { searchIndex } from './src/build/search-index.ts';
import { EARLY_SCRIPT } from './src/features/settings/index.ts';
import { tiles } from './src/build/tiles/index.ts';
import { siteMap } from './src/build/site-map.ts';
import { siteAddress } from './src/build/site-address.ts';
import { styleWords } from './src/build/style-words.ts';
import { TARGETS } from './src/lib/browsers.ts';
import { remarkPassages } from './src/model/read/remark-passages.ts';
import { remarkWords } from './src/model/read/remark-words.ts';
import { root, siteBase, siteUrl } from './src/lib/environment.ts';

export default defineConfig({
  site: siteUrl,
  base: siteBase,
  // With `always` the development server has no file whose name a list gives: /pictures.css, /icon.svg.
  trailingSlash: 'ignore',
  // A class is shorter than an attribute, and stands on nearly every element.
  scopedStyleStrategy: 'class',
  // One request paints a page; and Chinese text gains nothing from collapsed white space.
  build: {
    inlineStylesheets: 'always',
    // While one page is written, the next is made.
    concurrency: 4,
  },
  image: {
    service: {
      entrypoint: './src/build/image-service.ts',
      // Of the effort that is usual, AVIF takes nine times as long, and is one per cent smaller.
      config: { avif: { effort: 1 } },
    },
    // Drawings are the keeper's own files, and the check lets none through that loads or runs anything:
    // small pictures and plates are made of them as of photographs.
    dangerouslyProcessSVG: true,
  },
  devToolbar: { enabled: false },
  security: { csp: contentPolicy([EARLY_SCRIPT]) },
  markdown: {
    processor: unified({
      // The text is verbatim: no ligatures, dashes or quotes of a program's making.
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, remarkWords, remarkPassages],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    siteAddress(),
    contentCheck(),
    development(),
    displayFont(),
    mdx(),
    siteMap(),
    searchIndex(),
    hostingFiles(),
    tiles(),
    // It lists what readers open, as it is published.
    offline(),
    // It lists what all others have written; the compressed files beside that are not listed.
    fixity(),
    precompressed(),
    output(),
  ],
  vite: {
    plugins: [absentScripts, componentLayer, dynamicImport, ownWords, scopeNames, styleWords],
    // What commands have made may be hundreds of thousands of files, and none is edited.
    server: {
      watch: {
        ignored: ['.cache', 'dist', 'preservation'].map((folder) => `${root}/${folder}/**`),
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Old telephones: light-dark(), above all, is written out for them.
      cssTarget: TARGETS,
      // All of them have it, Safari but for what tests/content/scripts.test.ts looks for. Were it named
      // here, private fields would be written out, some 300 bytes a page.
      target: 'es2022',
      rolldownOptions: {
        // Astro's own directive in compiled MDX; it means nothing to an editor.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Astro names a page's scripts at length, and each page names them.
            output: {
              entryFileNames: '_astro/[hash].js',
              // What every page runs, and what nearly every page's scripts share, comes with one request.
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: /listening-element|dialog\/start|SettingsBar|offline\/start/u,
                  },
                  { name: 'copy', test: /ui\/(?:copy|CopyButton\.element)\.ts/u },
                ],
              },
            },
          },
        },
      },
    },
    // Content may lie outside of the project, where no node_modules is found.
    resolve: { dedupe: ['astro'] },
  },
});
