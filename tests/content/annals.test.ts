/**
 * A whole content folder with three thousand events, and its source laid out as annals are printed: the
 * check finds nothing where nothing is wrong, one line where something is, and takes seconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkContent } from '../../src/model/check/check.ts';
import { formatProblem } from '../../src/model/read/content-file.ts';
import { printedAnnals } from '../printed-annals.ts';
import { worked } from '../processor.ts';
import { copyOfContent } from './mistakes/copy.ts';

/** Milliseconds of work that an editor waits for; it takes a tenth of that. */
const PATIENCE = 10_000;

const copy = copyOfContent();
afterAll(() => copy[Symbol.dispose]());

const annals = printedAnnals(3000, true);
const { source } = annals;
// The fixture has events of its own on some of their dates.
const events = annals.events.map((event) => ({ ...event, id: `${event.id}-annals` }));
const at = (file: string) => path.join(copy.folder, file);
for (const { id, date, text } of events) {
  writeFileSync(
    at(`milestones/${id}.mdx`),
    `---\ndate: ${date}\nlevel: local\ndirection: keep\nsource: annals.txt\n---\n\n${text}\n`,
  );
}
writeFileSync(at('source/annals.txt'), source);

const linesOf = async () =>
  (await checkContent(copy.folder)).problems.map((problem) =>
    formatProblem({ ...problem, file: path.relative(copy.folder, problem.file) }),
  );

it('is in order, and is checked in seconds', async () => {
  const start = worked();
  expect(await linesOf()).toEqual([]);
  expect(worked() - start).toBeLessThan(PATIENCE);
});

it('is in the order of the annals, as far as dates tell: 是年 at the end of its year', async () => {
  const { exhibition } = await checkContent(copy.folder);
  const years = exhibition?.chronicle.years ?? [];
  const wholeYears = years.filter(({ events: [first] }) => first && first.when.year > 1920);
  expect(wholeYears.length).toBeGreaterThan(90);
  for (const { events: inYear } of wholeYears) {
    const precisions = inYear.map(({ when }) => when.precision);
    const whole = precisions.indexOf('year');
    if (whole >= 0) expect(precisions.lastIndexOf('day')).toBeLessThan(whole);
  }
});

it('gives a line for each event that is changed, lost or published twice', async () => {
  const [first, third] = [events[700], events[2100]];
  if (!first || !third) throw new Error('There are too few events');
  const file = ({ id }: { id: string }) => at(`milestones/${id}.mdx`);
  const texts = new Map([first, third].map((event) => [event, readFileSync(file(event), 'utf8')]));
  const change = (from: string, to: string) => {
    writeFileSync(file(first), (texts.get(first) ?? '').replace(from, to));
  };
  change(`date: ${first.date}`, 'date: 1958-12-30');
  // Its name is right: nothing is said of it.
  expect(await linesOf()).toEqual([
    expect.stringMatching(
      new RegExp(
        `^milestones/${first.id}\\.mdx: date: .*prints: .*${first.printed}, written ${first.date}（`,
        'u',
      ),
    ),
  ]);
  change(first.text, third.text);
  expect(await linesOf()).toEqual([
    expect.stringMatching(
      new RegExp(`^source/annals\\.txt: text: .*${first.text.slice(0, 6)}`, 'u'),
    ),
    expect.stringMatching(
      new RegExp(`^milestones/${first.id}\\.mdx: body: .*milestones/${third.id}\\.mdx has`, 'u'),
    ),
  ]);
  change('', '');
  expect(await linesOf()).toEqual([]);
});
