/** The script of the single file: the site's own scripts in a world of one page. */
import { build, type BuildFailure, type Plugin } from 'esbuild';
import { globSync } from 'node:fs';
import path from 'node:path';
import { TARGETS } from '../../lib/browsers.ts';
import { CommandError } from '../../lib/command-error.ts';
import type { PagedSite } from './paged-site.ts';

const BROWSER = path.join(import.meta.dirname, 'browser');
const SOURCES = path.join(import.meta.dirname, '..', '..');

/** Modules that do without a network what the site's do with one. */
const STAND_INS: Record<string, string> = {
  'features/article/margin.ts': 'margin.ts',
  'features/search/client/pagefind-client.ts': 'library.ts',
  'features/search/client/web-assembly.ts': 'web-assembly.ts',
  'lib/browser/stylesheet.ts': 'stylesheet.ts',
};

/** What shows tiles and plays recordings, which the file does not hold. */
const NOT_HELD = 'features/objects/';

const withSlashes = (file: string) => file.split(path.sep).join('/');

function siteModules(site: PagedSite): Plugin {
  return {
    name: 'site-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.css\?url$/ }, ({ path: name }) => ({
        path: path.basename(name, '?url'),
        namespace: 'sheet',
      }));
      onLoad({ filter: /.*/, namespace: 'sheet' }, ({ path: name }) => {
        // Where the build has put a stylesheet that a script asks for: `SearchDialog.css`.
        const pattern = `_astro/${path.basename(name, '.css')}.*.css`;
        const [file] = globSync(pattern, { cwd: site.folder }).map(withSlashes);
        if (file === undefined) return { errors: [{ text: `it has no ${name}` }] };
        return { contents: `export default ${JSON.stringify(site.base + file)};` };
      });
      onResolve({ filter: /^site:elements$/ }, () => ({ path: 'all', namespace: 'elements' }));
      onLoad({ filter: /.*/, namespace: 'elements' }, () => ({
        contents: globSync('{features,shell,ui}/**/*.element.ts', { cwd: SOURCES })
          .filter((file) => !withSlashes(file).startsWith(NOT_HELD))
          .sort()
          .map((file) => `import ${JSON.stringify(`./${withSlashes(file)}`)};`)
          .join(''),
        resolveDir: SOURCES,
      }));
      onResolve({ filter: /^\..*\.ts$/ }, ({ path: name, resolveDir }) => {
        const source = path.relative(SOURCES, path.join(resolveDir, name));
        const standIn = STAND_INS[withSlashes(source)];
        return standIn === undefined ? undefined : { path: path.join(BROWSER, standIn) };
      });
    },
  };
}

/**
 * Bundles the script.
 * @returns one that needs nothing else, to stand at the end of the file
 * @throws CommandError where the site is not that of these sources
 */
export async function scriptOf(site: PagedSite): Promise<string> {
  const bundle = await build({
    entryPoints: [path.join(BROWSER, 'start.ts')],
    inject: [path.join(BROWSER, 'world.ts')],
    plugins: [siteModules(site)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: TARGETS,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    // Else what a plugin resolves has or has not that of the project, as it happens: other bytes.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
    write: false,
  }).catch((error: unknown) => {
    const [first] = (error as Partial<BuildFailure>).errors ?? [];
    throw new CommandError(
      `The site in ${site.folder} is not a build of this version, ${first?.text ?? String(error)}: ` +
        'run npm run build again.（网站不是用当前版本生成的，请重新运行 npm run build。）',
    );
  });
  return bundle.outputFiles[0]?.text.trim() ?? '';
}
