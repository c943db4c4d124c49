/** What is published stands in the source, and all of the source is published. */
import { formatDate } from '../date-words.ts';
import { firstDifference, lostPassages, type Source, standsIn } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import type { Content } from './parse.ts';
import { shown } from './schema-messages.ts';

/** A text that is published as the source's own. */
type PublishedText = Pick<Problem, 'file' | 'field'> & { readonly text: string };

/** Every text that the site publishes as the source's own. */
export function publishedTexts(content: Content): PublishedText[] {
  const texts: PublishedText[] = [];
  const add = (file: string, field: string, text: string | undefined) => {
    if (text !== undefined) texts.push({ file, field, text });
  };
  for (const { file, passages } of content.bodies) {
    for (const { text } of passages) add(file, 'body', text);
  }
  for (const { file, data } of content.article) {
    for (const field of ['title', 'subtitle', 'byline'] as const) add(file, field, data[field]);
  }
  for (const { file, data } of content.notice) add(file, 'title', data.title);
  for (const { file, data } of content.milestones) add(file, 'lunar', data.lunar);
  for (const { file, data } of content.figures) add(file, 'quote', data.quote);
  for (const { file, data } of content.exhibition) {
    add(file, 'milestones.title', data.milestones.title);
    add(file, 'milestones.span.quote', data.milestones.span?.quote);
    add(file, 'entrance.epigraph', data.entrance.epigraph);
    add(file, 'entrance.call', data.entrance.call);
    if (!data.contact) continue;
    const { organisation, address, people, telephones, email } = data.contact;
    add(file, 'contact.organisation', organisation);
    add(file, 'contact.address', address);
    add(file, 'contact.email', email);
    people.forEach((person, index) => add(file, `contact.people[${index}]`, person));
    telephones.forEach(({ number, printed }, index) =>
      add(file, `contact.telephones[${index}]`, printed ?? number.number),
    );
  }
  return texts;
}

/**
 * Says where a text leaves the source that it should stand in.
 * @param source the whole source document, or a part of it
 */
export function notInSource(source: Source, { file, field, text }: PublishedText): Problem {
  const at = firstDifference(source, text);
  return {
    file,
    field,
    found: at ? `"…${at.common}" followed by "${at.found}"` : shown(text),
    expected: at ? `"${at.expected}" there, as in the source` : 'words of the source, verbatim',
    advice: at
      ? `与原文不符：“${at.common}”之后原文为“${at.expected}”，此处为“${at.found}”`
      : '原文中没有这段文字，请与 source/page.txt 核对',
  };
}

/**
 * Checks that every text published as the source's own stands in the source. Figures' quotations
 * have been looked for in their paragraphs, which is more.
 */
export function checkVerbatim(content: Content, source: Source): Problem[] {
  // Once an editor has checked the contact on a certain day, it may differ from the source.
  const verified = content.exhibition[0]?.data.contact?.verified !== undefined;
  const exempt = (field: string) => field === 'quote' || (verified && field.startsWith('contact.'));
  return publishedTexts(content)
    .filter(({ field, text }) => !exempt(field) && text !== '' && !standsIn(source, text))
    .map((text) => {
      const problem = notInSource(source, text);
      if (!text.field.startsWith('contact.')) return problem;
      const advice = `${problem.advice}；如确已变更，请填 contact.verified（核对日期），并把旧的列入 unpublished`;
      return { ...problem, advice };
    });
}

/** Checks that nothing of the source is lost; only of use once every file could be parsed. */
export function checkCompleteness(content: Content, source: Source, file: string): Problem[] {
  const dates = content.milestones.map(({ data }) => formatDate(data.date));
  const published = [
    ...publishedTexts(content).map(({ text }) => text),
    ...dates,
    ...content.exhibition.flatMap(({ data }) => data.unpublished),
  ];
  const expected = 'all of the source published, or listed under "unpublished" in exhibition.yaml';
  const advice = '原文中这段文字没有发布；如有意不发布，请列入 exhibition.yaml 的 unpublished';
  return lostPassages(source, published).map((lost) => {
    const found = `"${lost.slice(0, 40)}", which is published nowhere`;
    return { file, field: 'text', found, expected, advice };
  });
}
