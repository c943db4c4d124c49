/** What an editor does to a file, and what is then to be seen in development. */
import type { Copy } from './copy.ts';

/** A mistake, and how it is mended. */
export interface ShownMistake {
  readonly name: string;
  /** The page that the editor looks at. */
  readonly page: string;
  /** What it shows while the content is right. */
  readonly shows: string;
  readonly make: (copy: Copy) => void;
  /** What is then shown instead. */
  readonly file: string;
  readonly place: string;
  readonly advice: string;
  readonly mend: (copy: Copy) => void;
}

/** A word as GBK has it; Node writes none. */
const IN_GBK = Buffer.from([0xc2, 0xeb, 0xcd, 0xb7]);

export const SHOWN: readonly ShownMistake[] = [
  {
    name: 'a number that the text has not',
    page: 'figures/',
    shows: 'id="holdings"',
    make: (copy) => copy.change('figures/holdings.yaml', 'value: 46.8', 'value: 999.9'),
    file: 'figures/holdings.yaml',
    place: '<code>value</code>，第 1 行',
    advice: '引文中没有这个数字',
    mend: (copy) => copy.change('figures/holdings.yaml', 'value: 999.9', 'value: 46.8'),
  },
  {
    name: 'a file in another encoding',
    page: 'timeline/2012-10/',
    shows: 'data-source="milestones"',
    make: (copy) => copy.write('milestones/2012-10.mdx', IN_GBK),
    file: 'milestones/2012-10.mdx',
    place: '编码',
    advice: '文件编码不是 UTF-8',
    mend: (copy) => copy.restore('milestones/2012-10.mdx'),
  },
  {
    name: 'a picture by a wrong name',
    page: 'timeline/2016-09-01/',
    shows: '鱼市凉棚下的展板',
    make: (copy) =>
      copy.change('milestones/2016-09-01.mdx', './2016-09-01.jpg', './2016-09-02.jpg'),
    file: 'milestones/2016-09-01.mdx',
    place: '<code>pictures[0].image</code>，第 7 行',
    advice: '找不到这张图片',
    mend: (copy) => copy.rename('milestones/2016-09-01.jpg', 'milestones/2016-09-02.jpg'),
  },
  {
    name: 'a file without its closing quotation mark',
    page: '',
    shows: '山有岭，岭有云',
    make: (copy) => copy.change('exhibition.yaml', 'title: 听潮', 'title: "听潮'),
    file: 'exhibition.yaml',
    place: '整个文件，第 2 行',
    advice: '第 2 行的引号只有一半',
    mend: (copy) => copy.restore('exhibition.yaml'),
  },
  {
    name: 'an article with a tag that is not closed',
    page: 'article/',
    shows: '建馆之初',
    make: (copy) => copy.change('article/01-collecting.mdx', '建馆之初', '<Note>建馆之初'),
    file: 'article/01-collecting.mdx',
    place: '正文，第 5 行',
    advice: '正文标记有误（第 5 行）',
    mend: (copy) => copy.restore('article/01-collecting.mdx'),
  },
  {
    name: 'a file that is gone',
    page: 'timeline/2012-10/',
    shows: 'data-source="milestones"',
    make: (copy) => copy.remove('milestones/2012-10.mdx'),
    file: 'source/page.txt',
    place: '文字',
    advice: '原文中这段文字没有发布',
    mend: (copy) => copy.restore('milestones/2012-10.mdx'),
  },
  {
    name: 'a file with a name that is none',
    page: 'donate/',
    shows: 'id="c-papers"',
    make: (copy) => copy.rename('solicitation/3-papers.mdx', 'solicitation/papers.mdx'),
    file: 'solicitation/papers.mdx',
    place: '文件名',
    advice: '文件名应为“序号-小写英文.扩展名”',
    mend: (copy) => {
      copy.rename('solicitation/2-voices.mdx', 'solicitation/3-voices.mdx');
      copy.rename('solicitation/papers.mdx', 'solicitation/2-papers.mdx');
    },
  },
  {
    name: 'a new file with a word of its own',
    page: 'timeline/',
    shows: 'data-source="milestones"',
    make: (copy) => {
      copy.write('source/page.txt', `${copy.read('source/page.txt')}\n2024年6月\n新馆开工。\n`);
      copy.write(
        'milestones/2024-06.mdx',
        '---\ndate: 2024-06\nlevel: local\ndirection: colect\n---\n\n新馆开工。\n',
      );
    },
    file: 'milestones/2024-06.mdx',
    place: '<code>direction</code>，第 4 行',
    advice: 'exhibition.yaml 中没有 ',
    mend: (copy) => copy.change('milestones/2024-06.mdx', 'colect', 'collect'),
  },
];
