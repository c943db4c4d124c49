/** What a page of the exhibition is in development while the content has mistakes: the mistakes. */
import { readFileSync } from 'node:fs';
import { escapeUTF8 as escape } from 'entities';
import { groupBy } from '../../lib/group-by.ts';
import { formatProblem, type Problem } from '../../model/read/content-file.ts';
import { lineOfField } from '../../model/read/field-line.ts';
import { isFile } from '../../model/read/text-file.ts';
import { words } from '../../words/index.ts';

/** The line that a problem speaks of, where that is known. */
function lineOf({ found, field }: Problem, text: string): number | undefined {
  const [, told] = /\bin line (\d+)/u.exec(found) ?? [];
  return told === undefined ? lineOfField(text, field) : Number(told);
}

function item(problem: Problem, text: string): string {
  const { field, advice } = problem;
  const name = words.development.fields[field];
  const line = lineOf(problem, text);
  const place = [name ?? `<code>${escape(field)}</code>`];
  if (line !== undefined) place.push(words.development.line(line));
  return (
    `<li><p class="place">${place.join('，')}</p><p class="advice">${escape(advice)}</p>` +
    `<p><code>${escape(formatProblem(problem))}</code></p></li>`
  );
}

/**
 * Lists mistakes by their files.
 * @param base the path that the site is mounted under, with a slash at both ends
 * @param absolute finds a file by the name that problems give it
 * @returns HTML; it takes its colours from the exhibition's own tokens, and is asked for again when the
 * content has changed
 */
export function mistakesPage(
  problems: readonly Problem[],
  base: string,
  absolute: (file: string) => string,
): string {
  const title = words.development.title(problems.length);
  const files = [...groupBy(problems, ({ file }) => file)].map(([file, ofFile]) => {
    const path = absolute(file);
    const text = isFile(path) ? readFileSync(path, 'utf8') : '';
    const list = ofFile.map((problem) => item(problem, text)).join('');
    return `<section><h2><code>${escape(file)}</code></h2><ol>${list}</ol></section>`;
  });
  return `<!doctype html>
<html lang="${words.site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<script type="module" src="${base}@vite/client"></script>
<link rel="stylesheet" href="${base}src/ui/styles/tokens.css">
<link rel="stylesheet" href="${base}src/build/development/mistakes-page.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words.development.lead}</p>
${files.join('\n')}
</main>
</body>
</html>
`;
}
