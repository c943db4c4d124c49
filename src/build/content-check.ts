/**
 * Stops the build, before anything is written, when the content has mistakes.
 */
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../lib/environment.ts';
import { exitWithFailure } from './exit-with-failure.ts';
import { checkContent, formatProblem } from '../model/check/check.ts';
import type { Content } from '../model/check/parse.ts';

/** Content in which no mistake was found. */
export type AcceptedContent = Content & { exhibition: NonNullable<Content['exhibition']> };

let checked: Content | undefined;

/**
 * The content that the check has accepted, for the build steps that run outside of collections.
 * @throws Error before the check has run
 */
export function acceptedContent(): AcceptedContent {
  if (!checked?.exhibition) throw new Error('The content has not been checked yet');
  return { ...checked, exhibition: checked.exhibition };
}

export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'preview') return;
        const { content, problems } = await checkContent(contentFolder);
        if (problems.length > 0) {
          for (const problem of problems) console.error(formatProblem(problem));
          const count = problems.length;
          console.error(
            `\n${count} mistake${count === 1 ? '' : 's'} in the content; nothing was built.（内容有 ${count} 处错误，未生成网站。）`,
          );
          await exitWithFailure();
        }
        checked = content;
      },
    },
  };
}
