/**
 * Pages of the institution's own: their words are its own, and all that they take from the rest of the
 * content is there.
 */
import { RESERVED_NAMES } from '../addresses.ts';
import { blocksOf, isTag, tagsAlone } from '../own-page/blocks.ts';
import { isNote, type MdxNode, notesOf, plainText } from '../passage.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Mistake } from '../read/problem.ts';
import { INVISIBLE, invisible, unreadableAt } from '../read/text-file.ts';
import { EXPECTED, mistakesInTag } from './own-components.ts';
import { halfWidth } from './punctuation.ts';
import { shown } from './schema-messages.ts';

const INLINE = ['text', 'emphasis', 'strong', 'break', 'link'];
/** Where a link may lead: to a page of the site, to another site, to a telephone, to a mailbox. */
const LINK = /^(?:(?:\/(?!\/)|https?:\/\/)\S*|tel:\+?\d[\d-]*|mailto:[^\s@]+@[^\s@]+)$/u;
/** A component between signs of a Chinese keyboard. */
const WIDE_TAG = /[＜〈]\/?\s*(?:Note|Picture|Figure|Milestone|Object|Quotation|Contact|Table)\b/u;
/** A link or a heading in the marks of a Chinese keyboard, or with a space too many or too few. */
const SLIP = /\]\s*[（(]\s*(?:\/|https?:|tel:|mailto:)|^(?:#{2,6}|＃{1,6})/mu;
/** The line of dashes below the heads of a table as Markdown has it. */
const TABLE = /^\s*\|?\s*:?-{3,}:?\s*\|/mu;
/** What MDX would run. */
const CODE = /^(?:import|export)\s/mu;

/** Checks the pages of a folder. */
export function checkOwnPages(folder: ContentFolder): Problem[] {
  const { pages } = folder.collections;
  const menus = pages.map(({ data }) => data?.['menu']);
  const titles = pages.map(({ data }) => data?.['title']);
  return pages.flatMap((page, index) => [
    ...reserved(page),
    ...(menus.indexOf(menus[index]) === index ? [] : sameMenu(page)),
    ...(titles.indexOf(titles[index]) === index ? [] : sameTitle(page)),
    ...checkPage(page, folder),
  ]);
}

function sameMenu({ file, data }: ContentFile): Problem[] {
  const menu = data?.['menu'];
  if (typeof menu !== 'string') return [];
  const advice = `菜单里已经有“${menu}”，请换一个`;
  const expected = 'a name that no other page has in the menu';
  return [{ file, field: 'menu', found: shown(menu), expected, advice }];
}

function sameTitle({ file, data }: ContentFile): Problem[] {
  const title = data?.['title'];
  if (typeof title !== 'string') return [];
  const advice = `另一页的标题也是“${title}”，目录里分不清，请换一个`;
  const expected = 'a title that no other page has';
  return [{ file, field: 'title', found: shown(title), expected, advice }];
}

function reserved({ file, id }: ContentFile): Problem[] {
  if (!RESERVED_NAMES.includes(id)) return [];
  const expected = 'a name that no page of the site has, or may once have';
  const advice = `“${id}”是本站自己的网址，请换一个文件名`;
  return [{ file, field: 'file name', found: shown(id), expected, advice }];
}

function checkPage(page: ContentFile, folder: ContentFolder): Problem[] {
  const { file, tree, linesBefore } = page;
  if (!tree) return [];
  const lineOf = ({ position }: MdxNode) =>
    position ? ` in line ${position.start.line + linesBefore}` : '';
  const problems = tree.children
    .flatMap((node) => mistakesIn(node, true, page, folder).map((found) => [found, node] as const))
    .map(([[found, expected, advice], node]): Problem => {
      return { file, field: 'body', found: found + lineOf(node), expected, advice };
    });
  const texts = [plainText(tree), ...notesOf(tree)];
  for (const text of texts) {
    problems.push(...halfWidth(file, 'body', text));
    const [unseen] = INVISIBLE.exec(text) ?? [];
    if (unseen !== undefined) problems.push(invisible(file, 'body', unseen));
    if (unreadableAt(text) >= 0) {
      const advice = '有无法识别的字符（如 &#0;），请重新录入';
      problems.push({
        file,
        field: 'body',
        found: 'an unreadable character',
        expected: 'readable text',
        advice,
      });
    }
  }
  if (problems.length > 0 || blocksOf('', tree).length > 0) return problems;
  const advice = '缺少正文，请写在第二行“---”之下';
  return [
    {
      file,
      field: 'body',
      found: 'nothing',
      expected: 'the text, below the second line of ---',
      advice,
    },
  ];
}

/** What editors call the things that have no place in such a page. */
const KINDS: Record<string, string> = {
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  code: 'code',
  inlineCode: 'code',
  image: 'a picture without <Picture>',
  thematicBreak: 'a line across',
  blockquote: 'a quotation without <Quotation>',
  linkReference: 'a note or link whose words stand elsewhere',
  definition: 'words of a note or link that stands elsewhere',
  heading: 'a heading of another size',
  list: 'a list within a list',
};

function mistakesIn(
  node: MdxNode,
  onTop: boolean,
  page: ContentFile,
  folder: ContentFolder,
): Mistake[] {
  const inside = (children: readonly MdxNode[]) =>
    children.flatMap((child) => mistakesIn(child, false, page, folder));
  const refuse = (what: string): Mistake[] => [[what, ...EXPECTED]];
  const tags = onTop ? tagsAlone(node) : isTag(node) ? [node] : undefined;
  if (tags) return tags.flatMap((tag) => mistakesInTag(tag, onTop, page, folder));
  if (node.type === 'paragraph') {
    if (CODE.test(plainText(node))) return refuse('code (import or export)');
    if (TABLE.test(plainText(node))) return refuse('a table without <Table>');
    if (node.children.every(isNote)) {
      return [
        [
          'a <Note> on a line of its own',
          'a <Note> within its paragraph',
          '<Note> 要写在段落之中，不要另起一行',
        ],
      ];
    }
    return inside(node.children);
  }
  if (node.type === 'heading' && onTop && [2, 3].includes(node.depth)) {
    if (plainText(node).trim() === '') return refuse('an empty heading');
    return node.children.every(({ type }) => type === 'text')
      ? []
      : refuse('marks within a heading');
  }
  if (node.type === 'list' && onTop) {
    return node.children.flatMap(({ children }) => {
      const [only, ...more] = children;
      if (only?.type !== 'paragraph' || more.length > 0)
        return refuse('an item of a list that is not one paragraph');
      return mistakesIn(only, false, page, folder);
    });
  }
  if (!INLINE.includes(node.type)) return refuse(KINDS[node.type] ?? `a ${node.type}`);
  if (node.type === 'link' && !LINK.test(node.url)) {
    const expected =
      'an address of this site that begins with /, or one with https://, tel: or mailto:';
    return [
      [
        `a link to ${shown(node.url)}`,
        expected,
        '链接要写完整：本站的以 / 开头，如 /contact/；别的网站以 https:// 开头',
      ],
    ];
  }
  if (node.type === 'link' && plainText(node).trim() === '') {
    return [
      [
        `a link to ${shown(node.url)} without words`,
        'its words in the brackets',
        '方括号里要写字，读者点的是这些字',
      ],
    ];
  }
  if (node.type === 'text' && WIDE_TAG.test(node.value)) {
    return [
      [
        `a tag between full-width signs, "${node.value.trim().slice(0, 20)}"`,
        'half-width < and >',
        '标签两边的 < 和 > 要用半角，如 <Contact />',
      ],
    ];
  }
  if (node.type === 'text' && SLIP.test(node.value)) {
    return [
      [
        `what is no link or heading as it is written, "${node.value.slice(0, 20)}"`,
        '[words](/address/) without spaces, or ## and a space',
        '链接写作 [文字](/网址/)，括号用半角，中间不空格；小标题写作半角的 ##，后面空一格',
      ],
    ];
  }
  if (node.type === 'text' && /\*\*|__|~~/u.test(node.value)) {
    return refuse(`an unpaired **, or ~~, in "${node.value.slice(0, 20)}"`);
  }
  return 'children' in node ? inside(node.children) : [];
}
