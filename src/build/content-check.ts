/** Stops the build, before anything is written, when the content has mistakes. */
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../lib/environment.ts';
import { checkContent } from '../model/check/check.ts';
import { formatProblem } from '../model/read/content-file.ts';
import type { Exhibition } from '../model/types.ts';
import { exitWithFailure } from './exit-with-failure.ts';

let accepted: Exhibition | undefined;

/**
 * The exhibition of the content that the check has accepted, for the build steps that run outside of
 * pages.
 * @throws Error before the check has run
 */
export function acceptedExhibition(): Exhibition {
  if (!accepted) throw new Error('The content has not been checked yet');
  return accepted;
}

/** In development the content is checked at every save instead, see `development/`. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command !== 'build') return;
      const { drafts, exhibition, problems } = await checkContent(contentFolder);
      if (problems.length > 0) {
        for (const problem of problems) console.error(formatProblem(problem));
        const count = problems.length;
        console.error(
          `\n${count} mistake${count === 1 ? '' : 's'} in the content; nothing was built.（内容有 ${count} 处错误，未生成网站。）`,
        );
        await exitWithFailure();
      }
      if (drafts.length > 0)
        logger.info(`left out as drafts（草稿，未发布）: ${drafts.join(', ')}`);
      accepted = exhibition;
    },
  },
});
