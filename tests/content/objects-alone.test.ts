/** An exhibition of objects alone: no source is asked for, and nothing speaks of one. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exhibitionData } from '../../src/features/data/index.ts';
import { checkContent } from '../../src/model/check/check.ts';
import { hasPage, partsOf } from '../../src/model/optional-pages.ts';
import { words } from '../../src/words/index.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import { copyOfContent } from './mistakes/copy.ts';

/** The museum's objects, without all that stands in its sources. */
function alone() {
  const copy = copyOfContent(MUSEUM_CONTENT);
  for (const part of ['article', 'articles', 'figures', 'pages', 'source'])
    rmSync(path.join(copy.folder, part), { recursive: true });
  copy.change('objects/administration-building/object.yaml', /^passages: .*$/mu, '');
  copy.change('objects/newspaper/object.yaml', /^ +passage: .*$/mu, '');
  return copy;
}

it('is accepted, and has no page of a source', async () => {
  using copy = alone();
  const { exhibition, problems } = await checkContent(copy.folder);
  expect(problems).toEqual([]);
  if (!exhibition) throw new Error('no exhibition');
  expect(hasPage(exhibition, 'source')).toBe(false);
  expect(exhibitionData(exhibition, [])).toMatchObject({
    source: undefined,
    rights: words.objects.rights,
  });
  const has = partsOf(exhibition);
  const { about } = words;
  const said = [
    about.intro('题', '馆', has, { articles: 0, chronicles: 0 }),
    ...[...about.parts(has, 0), about.fixity(has), about.data(has)].flatMap(
      (part) => part.paragraphs,
    ),
  ].join('');
  expect(said).toContain('展品');
  expect(said.replaceAll('不是原文', '')).not.toMatch(/原文|undefined|文章|，，|把全文/u);
});

it('may say nothing that has to stand in a source', async () => {
  using copy = alone();
  copy.add('exhibition.yaml', 'entrance:\n  epigraph: 山有岭');
  const { problems } = await checkContent(copy.folder);
  expect(problems).toEqual([
    expect.objectContaining({
      field: 'entrance.epigraph',
      expected: 'a source, source/page.txt, in which these words stand',
    }),
  ]);
});
