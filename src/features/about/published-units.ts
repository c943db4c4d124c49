/** Every text that the site publishes from the source document, with its address. */
import { addresses } from '../../model/addresses.ts';
import type { Article, Exhibition } from '../../model/types.ts';
import { formalNumeral } from '../../lib/text/numeral.ts';
import { words } from '../../words/index.ts';
import type { PublishedUnit } from './source-alignment.ts';

const { headings, site } = words;

function articleUnits({ title, subtitle, byline, sections }: Article): PublishedUnit[] {
  return sections.flatMap(({ number, title: heading, href, passages }) => {
    const name = number === 0 ? words.article.lead : words.article.section(formalNumeral(number));
    const heads = number === 0 ? [title, subtitle, byline] : [heading];
    const printed = heads.filter((text) => text !== undefined);
    return [
      ...printed.map((text) => ({ text, href, place: `${headings.article} ${name}` })),
      ...passages.map((passage) => ({
        ...passage,
        place: `${headings.article} ${words.reading.passageTitle(String(passage.ordinal))}`,
      })),
    ];
  });
}

function noticeUnits({ notice, categories, contact }: Exhibition): PublishedUnit[] {
  return (notice?.parts ?? []).flatMap(({ role, title, heading, paragraphs, href }) => {
    const texts = [heading, ...paragraphs, ...(role === 'contact' && contact ? contact.lines : [])];
    const listed = role === 'categories' ? categories : [];
    return [
      ...texts.map((text) => ({ text, href, place: `${headings.donate} ${title}` })),
      ...listed.map((one) => ({ ...one, place: `${headings.donate} ${one.label}` })),
    ];
  });
}

/** The article's texts, the milestones' (大事记) and the notice's (公告), in this order. */
export function publishedUnits(exhibition: Exhibition): PublishedUnit[] {
  const { article, chronicle } = exhibition;
  const { title, milestones } = chronicle;
  return [
    ...(article ? articleUnits(article) : []),
    ...(milestones.length > 0
      ? [{ text: title, href: addresses.timeline, place: headings.milestones }]
      : []),
    ...milestones.map(({ date, text, href, position }) => ({
      text: `${date} ${text}`,
      href,
      place: `${headings.milestones} ${site.count(position, milestones.length)}`,
    })),
    ...noticeUnits(exhibition),
  ];
}
