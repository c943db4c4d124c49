/**
 * Every text that is published from the source, with its place.
 */
import { addresses } from '../../model/addresses.ts';
import type { Article, Exhibition } from '../../model/types.ts';
import { formalNumeral } from '../../lib/text/numeral.ts';
import { words } from '../../words/index.ts';
import type { PublishedUnit } from './source-alignment.ts';

const { headings, site } = words;

function articleUnits({ title, subtitle, byline, sections }: Article): PublishedUnit[] {
  return sections.flatMap((section) => {
    const { number, href, passages } = section;
    const name = number === 0 ? words.article.lead : words.article.section(formalNumeral(number));
    const heads = number === 0 ? [title, subtitle, byline] : [section.title];
    return [
      ...heads.flatMap((text) =>
        text === undefined ? [] : [{ text, href, place: `${headings.article} ${name}` }],
      ),
      ...passages.map(({ text, href, ordinal }) => ({
        text,
        href,
        place: `${headings.article} ${words.reading.passageTitle(String(ordinal))}`,
      })),
    ];
  });
}

function noticeUnits({ notice, categories, contact }: Exhibition): PublishedUnit[] {
  return notice.parts.flatMap(({ role, title, heading, paragraphs, href }) => {
    const texts = [heading, ...paragraphs, ...(role === 'contact' ? contact.lines : [])];
    return [
      ...texts.map((text) => ({ text, href, place: `${headings.donate} ${title}` })),
      ...(role === 'categories' ? categories : []).map(({ text, href, label }) => ({
        text,
        href,
        place: `${headings.donate} ${label}`,
      })),
    ];
  });
}

/** All of them, in the order of the pages. */
export function publishedUnits(exhibition: Exhibition): PublishedUnit[] {
  const { title, milestones } = exhibition.chronicle;
  return [
    ...articleUnits(exhibition.article),
    { text: title, href: addresses.timeline, place: headings.milestones },
    ...milestones.map(({ date, text, href, position }) => ({
      text: `${date} ${text}`,
      href,
      place: `${headings.milestones} ${site.count(position, milestones.length)}`,
    })),
    ...noticeUnits(exhibition),
  ];
}
