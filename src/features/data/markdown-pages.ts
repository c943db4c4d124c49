/**
 * The pages that hold the archive's text, as Markdown: made from queries, with addresses.
 */
import { absolute, addresses } from '../../model/addresses.ts';
import { formatDate } from '../../model/date.ts';
import { figureParts } from '../../model/figure.ts';
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
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { printedContact } from '../../model/printed-contact.ts';
import { exportWords } from '../../words/zh-cn/data.ts';
import { words } from '../../words/index.ts';
import * as queries from '../../model/queries.ts';

const { headings, donate } = words;

async function file(
  title: string,
  address: string,
  blocks: readonly Block[],
  about: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { publisher } = await queries.getExhibition();
  const { language } = words.site;
  const { inMarkdown: description } = exportWords;
  const facts = { title, publisher, language, identifier: absolute(address), description };
  return markdownFile({ ...facts, ...about }, blocks);
}

export async function getArticleMarkdown(): Promise<string> {
  const sections = await queries.getSections();
  const { title = headings.article, subtitle, byline } = sections[0]?.data ?? {};
  const prose = sections.map(({ id, body }) => proseBlocks(body ?? '', id, exportWords.note));
  return file(title, addresses.article, [
    heading(1, title),
    ...[subtitle, byline].flatMap((line) => (line === undefined ? [] : [paragraph(line)])),
    ...sections.flatMap(({ number, data }, index) => [
      ...(number === 0 ? [] : [heading(2, data.title)]),
      ...(prose[index]?.text ?? []),
    ]),
    ...prose.flatMap(({ notes }) => notes),
  ]);
}

/** Milestones below headings of a depth, and their notes at the end. */
function milestoneBlocks(milestones: readonly queries.Milestone[], depth: 1 | 2): Block[] {
  const notes: Block[] = [];
  const texts = milestones.flatMap(({ id, when, text, note }) => {
    const noted = note === undefined ? undefined : footnote(id, exportWords.note(note));
    if (noted) notes.push(noted.text);
    return [
      heading(depth, formatDate(when)),
      noted ? paragraph(text, noted.mark) : paragraph(text),
    ];
  });
  return [...texts, ...notes];
}

export async function getTimelineMarkdown(): Promise<string> {
  const { title } = (await queries.getExhibition()).milestones;
  const blocks = milestoneBlocks(await queries.getMilestones(), 2);
  return file(title, addresses.timeline, [heading(1, title), ...blocks]);
}

export async function getMilestoneMarkdown(milestone: queries.Milestone): Promise<string> {
  const { id, when, text } = milestone;
  const title = `${formatDate(when)} ${text}`;
  const blocks = milestoneBlocks([milestone], 1);
  return file(title, addresses.milestonePage(id), blocks, { coverage: when.iso });
}

/** As the notice prints it, and the e-mail of an archives that has one. */
function contactLines(contact: queries.Exhibition['contact']): string[] {
  const { email } = contact;
  return [
    ...printedContact(contact, donate),
    ...(email === undefined ? [] : [exportWords.field(donate.email, email)]),
  ];
}

export async function getNoticeMarkdown(): Promise<string> {
  const { contact } = await queries.getExhibition();
  const notice = await queries.getNotice();
  const categories = await queries.getCategories();
  const title = notice[0]?.title ?? headings.donate;
  const blocks = notice.flatMap(({ number, role, title: name, paragraphs }): Block[] => {
    const texts = paragraphs.map((text) => paragraph(text));
    return [
      number === 0 ? heading(1, name) : heading(2, `${chineseNumeral(number)}、${name}`),
      ...(role === 'ways' || role === 'terms' ? [list(true, texts)] : texts),
      ...(role === 'categories'
        ? [
            list(
              true,
              categories.map(({ text }) => paragraph(text)),
            ),
          ]
        : []),
      ...(role === 'contact' ? contactLines(contact).map((line) => paragraph(line)) : []),
    ];
  });
  return file(title, addresses.donate, blocks);
}

export async function getFiguresMarkdown(): Promise<string> {
  const { themes } = await queries.getExhibition();
  const figures = await queries.getFigures();
  const item = ({ label, quote, passage, ...figure }: queries.Figure) => {
    const { before, value, unit } = figureParts(figure, words.qualifiers);
    const place = link(absolute(addresses.passage(passage.id)), words.figures.inArticle);
    return paragraph(strong(label), ` ${before}${value}${unit}：“${quote}” `, place);
  };
  const title = headings.inNumbers;
  return file(title, addresses.figures, [
    heading(1, title),
    paragraph(words.figures.intro(figures.length)),
    ...themes.flatMap((theme) => {
      const items = figures.filter((figure) => figure.theme === theme.id).map(item);
      return items.length === 0 ? [] : [heading(2, theme.title), list(false, items)];
    }),
  ]);
}

export async function getContactMarkdown(): Promise<string> {
  const { contact } = await queries.getExhibition();
  const fields = [
    [donate.postcode, contact.postcode],
    [donate.hours, contact.hours],
    [donate.verified, contact.verified],
  ] as const;
  const lines = [
    ...contactLines(contact),
    ...fields.flatMap(([name, value]) => (value ? [exportWords.field(name, value)] : [])),
  ];
  const items = lines.map((line) => paragraph(line));
  return file(headings.contact, addresses.contact, [
    heading(1, headings.contact),
    list(false, items),
  ]);
}
