/**
 * The pages that hold the archive's text, as Markdown.
 */
import { absolute, addresses } from '../../model/addresses.ts';
import type { Exhibition, Figure, Milestone } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { contactLines } from './contact.ts';
import {
  type Block,
  footnote,
  heading,
  link,
  list,
  markdownFile,
  paragraph,
  proseBlocks,
  strong,
} from './markdown.ts';

const { donate, exportWords, headings } = words;

function file(
  { publisher }: Exhibition,
  title: string,
  address: string,
  blocks: readonly Block[],
  about: Readonly<Record<string, string>> = {},
): string {
  const { language } = words.site;
  const { inMarkdown: description } = exportWords;
  const facts = { title, publisher, language, identifier: absolute(address), description };
  return markdownFile({ ...facts, ...about }, blocks);
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => paragraph(line));

export function articleMarkdown(exhibition: Exhibition): string {
  const { title, subtitle, byline, sections } = exhibition.article;
  const prose = sections.map(({ id, body }) => proseBlocks(body, id, exportWords.note));
  return file(exhibition, title, addresses.article, [
    heading(1, title),
    ...[subtitle, byline].flatMap((line) => (line === undefined ? [] : [paragraph(line)])),
    ...sections.flatMap((section, index) => [
      ...(section.number === 0 ? [] : [heading(2, section.title)]),
      ...(prose[index]?.text ?? []),
    ]),
    ...prose.flatMap(({ notes }) => notes),
  ]);
}

/** Milestones below headings of a depth, and their notes at the end. */
function milestoneBlocks(milestones: readonly Milestone[], depth: 1 | 2): Block[] {
  const notes: Block[] = [];
  const texts = milestones.flatMap(({ id, date, text, note }) => {
    const noted = note === undefined ? undefined : footnote(id, exportWords.note(note));
    if (noted) notes.push(noted.text);
    return [heading(depth, date), noted ? paragraph(text, noted.mark) : paragraph(text)];
  });
  return [...texts, ...notes];
}

export function timelineMarkdown(exhibition: Exhibition): string {
  const { title, milestones } = exhibition.chronicle;
  const blocks = [heading(1, title), ...milestoneBlocks(milestones, 2)];
  return file(exhibition, title, addresses.timeline, blocks);
}

export function milestoneMarkdown(exhibition: Exhibition, milestone: Milestone): string {
  const { date, text, when, page } = milestone;
  const blocks = milestoneBlocks([milestone], 1);
  return file(exhibition, `${date} ${text}`, page, blocks, { coverage: when.iso });
}

export function noticeMarkdown(exhibition: Exhibition): string {
  const { notice, categories, contact } = exhibition;
  const blocks = notice.parts.flatMap((part): Block[] => {
    const texts = paragraphs(part.paragraphs);
    return [
      heading(part.number === 0 ? 1 : 2, part.heading),
      ...(part.numbered ? [list(true, texts)] : texts),
      ...(part.role === 'categories'
        ? [list(true, paragraphs(categories.map(({ text }) => text)))]
        : []),
      ...(part.role === 'contact' ? paragraphs(contactLines(contact)) : []),
    ];
  });
  return file(exhibition, notice.title, addresses.donate, blocks);
}

function figureLine({ label, quote, passage, parts: { before, value, unit } }: Figure) {
  const place = link(absolute(passage.href), words.figures.inArticle);
  return paragraph(strong(label), ` ${before}${value}${unit}：“${quote}” `, place);
}

export function figuresMarkdown(exhibition: Exhibition): string {
  const { themes, figures } = exhibition;
  const title = headings.inNumbers;
  return file(exhibition, title, addresses.figures, [
    heading(1, title),
    paragraph(words.figures.intro(figures.length)),
    ...themes.flatMap((theme) => [
      heading(2, theme.title),
      list(false, theme.figures.map(figureLine)),
    ]),
  ]);
}

export function contactMarkdown(exhibition: Exhibition): string {
  const { contact } = exhibition;
  const fields = [
    [donate.postcode, contact.postcode],
    [donate.hours, contact.hours],
    [donate.verified, contact.verified?.iso],
  ] as const;
  const lines = [
    ...contactLines(contact),
    ...fields.flatMap(([name, value]) => (value ? [exportWords.field(name, value)] : [])),
  ];
  return file(exhibition, headings.contact, addresses.contact, [
    heading(1, headings.contact),
    list(false, paragraphs(lines)),
  ]);
}
