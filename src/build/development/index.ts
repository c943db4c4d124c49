/**
 * Development: the content is checked at every save, and while it has mistakes every page shows them,
 * and nothing that could be taken for right.
 */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { contentFolder, displayPath, root, siteBase } from '../../lib/environment.ts';
import { checkContent } from '../../model/check/check.ts';
import { type Changed, CONTENT_LOADER } from '../../model/read/collection-loader.ts';
import { formatProblem, type Problem } from '../../model/read/content-file.ts';
import { isLitter } from '../../model/read/content-folder.ts';
import { changedFiles } from './changed-files.ts';
import { keepChecked } from './keep-checked.ts';
import { mistakesPage } from './mistakes-page.ts';

/** Milliseconds after which Astro is asked again that was loading its configuration. */
const ASKED_AGAIN_AFTER = 50;

/** Everything that is wrong; a check that fails itself is wrong too, and does not end the server. */
async function check(): Promise<readonly Problem[]> {
  try {
    return (await checkContent(contentFolder, { withDrafts: true })).problems;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const advice = '核对没有完成，请与技术人员联系';
    const place = { file: displayPath(contentFolder), field: 'folder' };
    return [{ ...place, found, expected: 'content that can be checked', advice }];
  }
}

/** Says in the terminal what a build would say, each thing once. */
function tell(problems: readonly Problem[], before: readonly Problem[]): void {
  const lines = problems.map(formatProblem);
  if (lines.join('\n') === before.map(formatProblem).join('\n')) return;
  const count = problems.length;
  if (count === 0) console.log('The content is right again.（内容的错误都改好了。）');
  else
    console.error(
      `${lines.join('\n')}\n\n${count} mistake${count === 1 ? '' : 's'} in the content; pages show them until they are mended.（内容有 ${count} 处错误，改好之前网页只显示这些错误。）`,
    );
}

export const development = (): AstroIntegration => ({
  name: 'development',
  hooks: {
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      const reload = () => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      const changedSince = changedFiles(contentFolder);
      const { changed, problems } = keepChecked({
        check,
        tell,
        reload,
        async accept() {
          const files = changedSince();
          const heard = new AbortController();
          const context: Changed = { changed: files, heard: () => heard.abort() };
          try {
            while (refreshContent && !heard.signal.aborted) {
              await refreshContent({ loaders: [CONTENT_LOADER], context });
              await setTimeout(ASKED_AGAIN_AFTER, undefined, { signal: heard.signal });
            }
          } catch (error) {
            if (!heard.signal.aborted) logger.error(String(error));
          }
          // Astro has pages asked for again when an entry has changed, and knows of nothing else.
          if (!files.every((file) => /\.(?:mdx|yaml)$/u.test(file))) reload();
        },
      });
      server.watcher.add(contentFolder);
      server.watcher.on('all', (_, file) => {
        const inside = path.relative(contentFolder, file);
        if (inside.startsWith('..') || path.isAbsolute(inside) || isLitter(inside)) return;
        changed();
      });
      // Before Astro's own: a page is an address that ends with a slash.
      server.middlewares.use((request, response, next) => {
        if (!/^[^?#]*\/(?:[?#]|$)/u.test(request.url ?? '')) {
          next();
          return;
        }
        void problems().then((found) => {
          if (found.length === 0) {
            next();
            return;
          }
          response.writeHead(500, {
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': 'no-store',
          });
          response.end(mistakesPage(found, siteBase, (file) => path.resolve(root, file)));
        });
      });
    },
  },
});
