/** The components of a page of the institution's own: known, whole, and naming what is there. */
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { paragraphsIn, rowsOf, type Tag, valueOf } from '../own-page/blocks.ts';
import { componentOf, COMPONENTS } from '../own-page/components.ts';
import type { MdxNode } from '../passage.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Mistake } from '../read/problem.ts';
import { listIn } from './fields-in.ts';
import { namesDraft, shown } from './schema-messages.ts';

const NAMES = Object.keys(COMPONENTS).map((name) => `<${name}>`);

/** What may stand in such a page. */
export const EXPECTED = [
  `paragraphs, headings (## and ###), lists, links, emphasis and ${NAMES.join(', ')}`,
  `这里只能写段落、小标题（## 或 ###）、列表、链接、着重和 ${NAMES.join('、')}，不能有其他标签、代码或花括号`,
] as const;

/**
 * Says what is wrong with a component.
 * @param onTop whether it stands on lines of its own
 */
export function mistakesInTag(
  tag: Tag,
  onTop: boolean,
  page: ContentFile,
  folder: ContentFolder,
): Mistake[] {
  const name = tag.name ?? '';
  const component = componentOf(name);
  if (!component) return [[name === '' ? 'a tag without a name' : `a tag <${name}>`, ...EXPECTED]];
  const wrong = (found: string, expected: string, advice: string): Mistake[] => [
    [found, expected, advice],
  ];
  if (onTop === (component.within === true)) {
    return component.within
      ? wrong(
          `a <${name}> on a line of its own`,
          `a <${name}> within its paragraph`,
          `<${name}> 要写在段落之中，不要另起一行`,
        )
      : wrong(
          `a <${name}> within other words`,
          `a <${name}> on a line of its own`,
          `<${name}> 要另起一行，前后空一行`,
        );
  }
  const { needs = [], takes = [] } = component;
  const known = [...needs, ...takes];
  const odd =
    new Set(tag.attributes.map((one) => 'name' in one && one.name)).size < tag.attributes.length ||
    tag.attributes.some(
      (one) =>
        one.type !== 'mdxJsxAttribute' ||
        !known.includes(one.name) ||
        typeof one.value !== 'string',
    );
  if (odd || !needs.every((one) => valueOf(tag, one))) {
    const written = `<${name}${known.map((one) => ` ${one}="…"`).join('')}${component.holds ? `>…</${name}>` : ' />'}`;
    return wrong(`a <${name}> with other attributes`, written, `写作 ${written}，不能有别的`);
  }
  if (!component.holds) {
    if (tag.children.length > 0)
      return wrong(
        `something within <${name}>`,
        `<${name} … />`,
        `<${name}> 里面不写内容，以 /> 结束`,
      );
    return unknownName(name, valueOf(tag, 'id') ?? '', page, folder);
  }
  if (!holdsWords(tag))
    return wrong(`marks within <${name}>`, 'words alone', `<${name}> 里面只写文字`);
  return name === 'Table'
    ? mistakesInTable(tag)
    : paragraphsIn(tag).length > 0
      ? []
      : wrong(`an empty <${name}>`, 'words', `<${name}> 里面没有文字`);
}

const holdsWords = ({ children }: { children: readonly MdxNode[] }): boolean =>
  children.every(
    (child) => child.type === 'text' || (child.type === 'paragraph' && holdsWords(child)),
  );

function mistakesInTable(table: Tag): Mistake[] {
  const rows = rowsOf(table);
  const [head = []] = rows;
  const expected =
    'a line for its heads and one for each row, whose cells | parts, as many in each';
  const uneven = rows.find((row) => row.length !== head.length);
  if (rows.length > 1 && head.length > 1 && !uneven) return [];
  const found = uneven
    ? `a row of ${uneven.length} cells below ${head.length} heads, ${shown(uneven.join(' | '))}`
    : `a <Table> of ${rows.length} lines and ${head.length} columns`;
  return [
    [
      found,
      expected,
      '表格一行写一排，格与格之间用 | 隔开；第一行是表头，每行的格数要一样，至少两行两列',
    ],
  ];
}

/** Components that name something. */
type Named = 'Picture' | 'Figure' | 'Milestone' | 'Object';

/** What a component names must be there. */
function unknownName(
  name: string,
  id: string,
  { data }: ContentFile,
  { collections, drafts, problems }: ContentFolder,
): Mistake[] {
  // Fields that cannot be read are reported as that.
  if (name === 'Picture' && !data) return [];
  if (name === 'Contact') {
    const table = collections.exhibition[0]?.data;
    if (!table || table['contact'] !== undefined) return [];
    return [
      [
        'a <Contact />, where there is no contact',
        'contact in exhibition.yaml',
        'exhibition.yaml 里没有 contact，请补上，或删去 <Contact />',
      ],
    ];
  }
  const listed = listIn(data, 'pictures').map((picture) => picture['id']);
  const [place, all] = {
    Picture: ['pictures of this file', listed],
    Figure: ['figures/', collections.figures.map((figure) => figure.id)],
    Milestone: ['milestones/', collections.milestones.map((milestone) => milestone.id)],
    Object: ['objects/', collections.objects.map((object) => object.id)],
  }[name as Named] as [string, unknown[]];
  const ids = all.filter((one): one is string => typeof one === 'string');
  if (ids.includes(id)) return [];
  // A folder that is misnamed may be the one that is meant.
  const isElsewhere = problems.some(({ field }) => field === 'folder' || field === 'file name');
  if (name !== 'Picture' && ids.length === 0 && isElsewhere) return [];
  const left = {
    Picture: [],
    Figure: drafts.figures,
    Milestone: drafts.milestones,
    Object: drafts.objects,
  }[name as Named];
  const tag = `<${name} id=${shown(id)} />`;
  if (left.some((draft) => draft.id === id)) return [[tag, ...namesDraft(place, shown(id))]];
  const [hint, hintInChinese] = didYouMean(id, ids);
  const advice = `没有“${id}”，请核对编号${hintInChinese}`;
  return [[tag, `an id in ${place}${hint}`, advice]];
}
