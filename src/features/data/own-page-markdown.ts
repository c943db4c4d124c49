/** A page of the institution's own as Markdown, and as a record. */
import type { PhrasingContent } from 'mdast';
import { absolute, siteAddress } from '../../model/addresses.ts';
import type { Prose } from '../../model/own-page/blocks.ts';
import type { Contact, OwnBlock } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { contactLines } from './contact.ts';
import { type Block, footnote, heading, link, list, paragraph, strong } from './markdown.ts';

/** Links as other programs need them. */
const withWholeLinks = (node: PhrasingContent): PhrasingContent => {
  if (!('children' in node)) return node;
  const children = node.children.map(withWholeLinks);
  const url = node.type === 'link' ? { url: wholeLink(node.url) } : {};
  return { ...node, ...url, children };
};

const wholeLink = (url: string) => (url.startsWith('/') ? absolute(siteAddress(url)) : url);

/** The blocks of the page, its notes as footnotes at the end. */
export function ownBlocks(blocks: readonly OwnBlock[], contact: Contact | undefined): Block[] {
  const notes: Block[] = [];
  const prose = ({ inline, id, notes: own }: Prose) => {
    const marks = own.map((note, index) => {
      const made = footnote(
        `${id}-${index + 1}`,
        words.exportWords.field(words.ownPages.note, note),
      );
      notes.push(made.text);
      return made.mark;
    });
    return paragraph(...inline.map(withWholeLinks), ...marks);
  };
  const text = blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'heading':
        return [heading(block.level, block.text)];
      case 'paragraph':
        return [prose(block)];
      case 'list':
        return [list(block.ordered, block.items.map(prose))];
      case 'table':
        return tableBlocks(block);
      case 'quotation':
        return [{ type: 'blockquote', children: block.paragraphs.map((one) => paragraph(one)) }];
      case 'contact':
        return contact
          ? [
              list(
                false,
                contactLines(contact).map((line) => paragraph(line)),
              ),
            ]
          : [];
      case 'picture': {
        const { published, alt, credit } = block.picture;
        if (!published) return [];
        const url = absolute(published.address);
        return [paragraph({ type: 'image', url, alt, title: credit })];
      }
      case 'objects':
        return [
          list(
            false,
            block.objects.map(({ title, href }) => paragraph(link(absolute(href), title))),
          ),
        ];
      case 'figures':
        return [
          list(
            false,
            block.figures.map(({ label, href, parts: { before, value, unit } }) =>
              paragraph(strong(label), '：', link(absolute(href), `${before}${value}${unit}`)),
            ),
          ),
        ];
      case 'milestones':
        return [
          list(
            false,
            block.milestones.map(({ date, page, text: said }) =>
              paragraph(link(absolute(page), date), ` ${said}`),
            ),
          ),
        ];
    }
  });
  return [...text, ...notes];
}

/** CommonMark has no tables: each row is an item, its cells named by the heads. */
function tableBlocks({ caption, rows }: Extract<OwnBlock, { kind: 'table' }>): Block[] {
  const [heads = [], ...body] = rows;
  const items = body.map(([first = '', ...cells]) =>
    paragraph(
      strong(first),
      `：${cells.map((cell, at) => `${heads[at + 1] ?? ''} ${cell}`).join('；')}`,
    ),
  );
  return [...(caption === undefined ? [] : [paragraph(caption)]), list(false, items)];
}
