/** The pages that hold the archive's text, as Markdown. */
import { quoted } from '../../lib/text/quoted.ts';
import { absolute, addresses, markdownOf } from '../../model/addresses.ts';
import { onlyOf } from '../../model/chronicle.ts';
import { hasPage } from '../../model/optional-pages.ts';
import type {
  Article,
  Contact,
  Exhibition,
  Figure,
  Milestone,
  Notice,
  OwnPage,
} from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { contactLines, departmentLines, fieldLines } from './contact.ts';
import { ownBlocks } from './own-page-markdown.ts';
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

const { donate, exportWords, figures, headings } = words;

/** A page in Markdown, before its front matter says whose it is. */
interface MarkdownPage {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Dublin Core that this page alone has. */
  readonly more?: Readonly<Record<string, string>>;
  /** Whether its words are the institution's, not the source's. */
  readonly own?: true;
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => paragraph(line));

function articlePage({ title, subtitle, byline, sections }: Article): MarkdownPage {
  const prose = sections.map(({ anchor, number, title: name, body }) => {
    const { text, notes } = proseBlocks(body, anchor, exportWords.note);
    return { text: number === 0 ? text : [heading(2, name), ...text], notes };
  });
  const blocks = [
    heading(1, title),
    ...paragraphs([subtitle, byline].filter((line) => line !== undefined)),
    ...prose.flatMap(({ text }) => text),
    ...prose.flatMap(({ notes }) => notes),
  ];
  return { title, blocks };
}

/** Milestones below headings of a depth, and their notes at the end. */
function milestoneBlocks(milestones: readonly Milestone[], depth: 1 | 2): Block[] {
  const notes: Block[] = [];
  const texts = milestones.flatMap(({ id, date, chronicle, text, note }) => {
    const noted = note === undefined ? undefined : footnote(id, exportWords.note(note));
    if (noted) notes.push(noted.text);
    const name = exportWords.dated(date, chronicle?.name);
    return [heading(depth, name), noted ? paragraph(text, noted.mark) : paragraph(text)];
  });
  return [...texts, ...notes];
}

function timelinePage({ chronicle: { title, milestones } }: Exhibition): MarkdownPage {
  return { title, blocks: [heading(1, title), ...milestoneBlocks(milestones, 2)] };
}

function milestonePage(milestone: Milestone): MarkdownPage {
  const { date, text, when } = milestone;
  const blocks = milestoneBlocks([milestone], 1);
  return { title: `${date} ${text}`, blocks, more: { coverage: when.iso } };
}

function noticePage(notice: Notice, { categories, contact }: Exhibition): MarkdownPage {
  const wanted = categories.map(({ text }) => text);
  const blocks = notice.parts.flatMap((part): Block[] => {
    const texts = paragraphs(part.paragraphs);
    const { role } = part;
    return [
      heading(part.number === 0 ? 1 : 2, part.heading),
      ...(part.numbered ? [list(true, texts)] : texts),
      ...(role === 'categories' ? [list(true, paragraphs(wanted))] : []),
      ...(role === 'contact' && contact ? paragraphs(contactLines(contact)) : []),
    ];
  });
  return { title: notice.title, blocks };
}

function figureLine({ label, quote, passage, parts: { before, value, unit } }: Figure) {
  const place = link(absolute(passage.href), figures.inArticle);
  return paragraph(strong(label), ` ${before}${value}${unit}：${quoted(quote)} `, place);
}

function figuresPage(exhibition: Exhibition): MarkdownPage {
  const title = headings.inNumbers;
  const blocks = [
    heading(1, title),
    paragraph(figures.intro(exhibition.figures.length, exhibition.themes.length > 1)),
    ...exhibition.themes.flatMap((theme) => [
      heading(2, theme.title),
      list(false, theme.figures.map(figureLine)),
    ]),
  ];
  return { title, blocks };
}

function contactPage(contact: Contact): MarkdownPage {
  const lines = [
    ...contactLines(contact),
    ...fieldLines(
      [donate.postcode, contact.postcode],
      [donate.hours, contact.hours],
      [donate.verified, contact.verified?.iso],
    ),
  ];
  const title = headings.contact;
  const departments = contact.departments.flatMap((department) => [
    heading(2, department.organisation),
    list(false, paragraphs(departmentLines(department))),
  ]);
  return { title, blocks: [heading(1, title), list(false, paragraphs(lines)), ...departments] };
}

function ownPage({ title, blocks }: OwnPage, { contact }: Exhibition): MarkdownPage {
  return { title, blocks: [heading(1, title), ...ownBlocks(blocks, contact)], own: true };
}

/** The addresses of all pages in Markdown, each with what writes it. */
export function markdownFiles(exhibition: Exhibition): [address: string, write: () => string][] {
  const { articles, chronicle, notice, contact } = exhibition;
  const pages: [address: string, page: () => MarkdownPage][] = [];
  for (const article of articles) pages.push([article.href, () => articlePage(article)]);
  if (hasPage(exhibition, 'timeline'))
    pages.push([addresses.timeline, () => timelinePage(exhibition)]);
  for (const named of exhibition.chronicles)
    pages.push([named.href, () => timelinePage(onlyOf(exhibition, named))]);
  if (hasPage(exhibition, 'figures'))
    pages.push([addresses.figures, () => figuresPage(exhibition)]);
  if (notice) pages.push([addresses.donate, () => noticePage(notice, exhibition)]);
  if (contact) pages.push([addresses.contact, () => contactPage(contact)]);
  for (const milestone of chronicle.milestones)
    pages.push([milestone.page, () => milestonePage(milestone)]);
  for (const page of exhibition.pages) pages.push([page.href, () => ownPage(page, exhibition)]);
  const { publisher } = exhibition;
  const { language } = words.site;
  return pages.map(([address, page]) => [
    markdownOf(address),
    () => {
      const { title, blocks, more, own } = page();
      const identifier = absolute(address);
      const description = own
        ? words.ownPages.inMarkdown
        : exportWords.inMarkdown(address === addresses.figures);
      return markdownFile({ title, publisher, language, identifier, description, ...more }, blocks);
    },
  ]);
}
