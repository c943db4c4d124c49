/**
 * Which characters are set in the display face: titles, headings and large digits. Whatever carries
 * the class `display` takes its words from here.
 */
import { formalNumeral, heavenlyStem } from '../../lib/text/numeral.ts';
import type { Exhibition } from '../../model/types.ts';
import { bookletParts } from '../../shell/booklet-parts.ts';
import { words } from '../../words/index.ts';

/** All characters of the display type, each once. */
export function displayText(exhibition: Exhibition): string {
  const { title, subtitle, seal, entrance, chronicle, directions, articles } = exhibition;
  const texts = [
    '0123456789.,%-·／～年月日约世纪',
    title,
    subtitle ?? '',
    seal ?? '',
    entrance.epigraph ?? '',
    chronicle.title,
    ...exhibition.chronicles.map(({ name }) => name),
    // Centuries are set large, 二十世纪五十年代, and an event's page has its source's words whole: 1958年底.
    ...chronicle.milestones.map(
      ({ when, date }) => when.printed ?? /^\D+世纪/u.exec(date)?.[0] ?? '',
    ),
    ...directions.flatMap(({ name, index }) => [name, formalNumeral(index + 1)]),
    ...exhibition.themes.map((theme) => theme.title),
    ...articles.flatMap(({ subtitle = '', sections }) => [
      subtitle,
      ...sections.flatMap(({ number, title }) => [title, formalNumeral(number)]),
    ]),
    ...exhibition.categories.map(({ label }) => label),
    ...(exhibition.notice?.parts ?? []).map(({ heading }) => heading),
    ...exhibition.pages.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    ]),
    ...(exhibition.objects.length > 0 ? [words.objects.title] : []),
    ...exhibition.objectGroups.map(({ name }) => name),
    ...(exhibition.moved.length > 0 ? [words.moved.title, words.moved.gone] : []),
    ...Object.values(words.headings),
    ...((exhibition.contact?.departments.length ?? 0) > 0 ? [words.contact.departments] : []),
    words.booklet.contents,
    words.things.answers,
    words.ways.steps,
    ...bookletParts(exhibition).map((_, index) => heavenlyStem(index + 1)),
  ];
  return [...new Set(texts.join('').replace(/\s/gu, ''))].sort().join('');
}
