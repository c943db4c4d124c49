/**
 * Measures how the build grows with the exhibition: 100, 1,000 and 10,000 milestones, with passages
 * and figures in proportion. So that machines can be compared, Starlight builds 1,000 small pages in
 * the same run.
 *
 * `node tests/bench/growth.ts [--sizes 100,1000,10000] [--json FILE]`
 */
import { globSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../sites.ts';
import { writeExhibition } from './growth-content.ts';
import { BENCH } from './installed.ts';
import { measuredBuild } from './measured-build.ts';
import { buildStarlight, STARLIGHT_NAME } from './rivals.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    json: { type: 'string' },
  },
});

/** Builds twice: with nothing kept from an earlier build, and with all that the first has kept. */
async function measure(milestones: number) {
  const [content, folder] = ['content', 'site'].map((part) =>
    path.join(BENCH, `growth-${milestones}-${part}`),
  ) as [string, string];
  writeExhibition(content, milestones);
  rmSync(path.join(PROJECT, '.cache', 'kept'), { recursive: true, force: true });
  const first = await measuredBuild(content, folder);
  const { seconds: again } = await measuredBuild(content, folder);
  return { ...first, again, pages: globSync('**/*.html', { cwd: folder }).length };
}

/** How many small pages the other builds. */
const SMALL_PAGES = 1000;

/** Seconds that Starlight takes for pages of a heading and two sentences. */
function measureStarlight(): number {
  const pages = Array.from({ length: SMALL_PAGES }, (_, index) => {
    const name = `第${index + 1}号档案`;
    const text = `---\ntitle: ${name}\n---\n\n${name}，记一件大事。\n\n## 来由\n\n一句话，说明它的来由。\n`;
    return [`${index + 1}.md`, text] as const;
  });
  return Math.round(buildStarlight(new Map(pages)).seconds);
}

const sizes = values.sizes.split(',').map(Number);
const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const size of sizes) figures[size] = await measure(size);
const starlight = measureStarlight();
console.log('Builds by milestones, with passages and figures in proportion');
console.table(figures);
const [first = NaN, last = NaN] = [sizes[0], sizes.at(-1)];
const secondsOf = (size: number) => figures[size]?.seconds ?? NaN;
const times = (seconds: number, others: number) => (seconds / others).toFixed(1);
console.log(
  `${last / first} times the milestones took ${times(secondsOf(last), secondsOf(first))} times as long`,
);
console.log(
  `${STARLIGHT_NAME} builds ${SMALL_PAGES} small pages in ${starlight} s: ${last} milestones took ${times(secondsOf(last), starlight)} times as long`,
);
const report = { ...figures, starlight: { pages: SMALL_PAGES, seconds: starlight } };
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
