/**
 * Which characters are set in the display face: titles, headings and large digits. Whatever carries
 * the class `display` takes its words from here.
 */
import { BOOKLET_PARTS } from '../../features/booklet/part-kinds.ts';
import { chineseNumeral, formalNumeral } from '../../lib/text/numeral.ts';
import { words } from '../../words/index.ts';
import type { AcceptedContent } from '../content-check.ts';

/**
 * All characters of the display type, each once.
 * @param content the exhibition's content
 */
export function displayText(content: AcceptedContent): string {
  const { exhibition, article, solicitation, notice } = content;
  const { title, subtitle, seal, milestones, directions, themes } = exhibition.data;
  const texts = [
    '0123456789.,%-·／～年月日',
    title,
    subtitle,
    seal ?? '',
    exhibition.data.entrance.epigraph,
    milestones.title,
    chineseNumeral(directions.length),
    ...directions.map(({ name }) => name),
    ...themes.map((theme) => theme.title),
    ...article.flatMap(({ data }, number) => [
      data.title,
      data.subtitle ?? '',
      formalNumeral(number),
    ]),
    ...solicitation.map(({ data }) => data.label),
    ...notice.flatMap(({ data }, number) => [data.title, `${chineseNumeral(number)}、`]),
    ...Object.values(words.headings),
    words.booklet.contents,
    ...BOOKLET_PARTS.map((_, index) => formalNumeral(index + 1)),
  ];
  return [...new Set(texts.join('').replace(/\s/gu, ''))].sort().join('');
}
