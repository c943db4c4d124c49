/**
 * What people have at home, typed as they say it: each leads to categories whose words name the
 * thing or its kind, or to the honest answer that one has to ask.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { matchThings } from '../../src/features/giving/things/thing-match.ts';
import { thingsSchema } from '../../src/model/schemas/things.ts';
import { listThings } from '../../src/model/thing-list.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { normalise } from '../../src/lib/text/normalise.ts';
import { OTHER_CONTENT, PORTAL, PROJECT } from '../sites.ts';
import { attribute, hasClass, pageOf, read, textOf } from './html.ts';
import { copyOfContent } from './mistakes/copy.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
const fold = (text: string) => toSimplified(normalise(text));

/** Answers a question with the numbers of the categories that it leads to; none where one has to ask. */
function asker(things: Readonly<ReturnType<typeof listThings>>) {
  const names = things.flatMap((thing) => thing.words.map((word) => ({ word: fold(word), thing })));
  return (question: string) =>
    matchThings(question, names, fold).flatMap(
      ({ name }) => name?.thing.sayings.map(({ category }) => category.number) ?? [],
    );
}

/** A table such as an archives has after years of being asked. */
const table = load(readFileSync(path.join(PROJECT, 'tests/fixtures/home-things.yaml'), 'utf8')) as {
  things: unknown;
  categories: Parameters<typeof listThings>[1];
};
const categories = table.categories.map((category, index) => ({ ...category, number: index + 1 }));
const { things: known } = thingsSchema().parse({ things: table.things });
const numbersFor = asker(listThings(known, categories));

/** By the categories that name the thing or its kind. */
const NAMED: Record<string, string[]> = {
  '1,3,4,5,7': ['老照片', '全家福', '結婚照', '爺爺的老照片', '底片', 'U盘里的照片'],
  '1': [
    ...['家谱', '族譜', '宗谱', '地契', '房契', '田契', '粮票', '布票', '国库券', '袁大头', '铜钱'],
    ...['结婚证', '结婚证书', '工作证', '户口本', '营业执照', '房产证', '老报纸', '县志', '連環畫'],
    ...['地圖', '印章', '图章', '牌匾', '锦旗', '奖章', '军功章', '电报', '任命书', '借条', '拓片'],
  ],
  '1,3': ['传单'],
  '1,5': ['毕业证', '毕业证书', '文凭'],
  '2,5': ['字画', '書法', '油画', '对联'],
  '2': ['剧本', '农具', '蓑衣'],
  '3,5': ['日记', '日記本', '书信', '家书', '一封信', '手稿'],
  '3': ['回忆录', '会议记录'],
  '4,5': ['VCD', 'ｖｃｄ', '光盘', 'DVD', '电影胶片'],
  '4,5,7': ['录像带', '磁带'],
  '5': ['奖状', '荣誉证书', '奖杯', '黑胶唱片', '读书笔记'],
  '7': ['剪纸', '云岭花边'],
};

/** What no category names. */
const ASK = [
  ...[
    '邮票',
    '明信片',
    '海报',
    '门票',
    '火车票',
    '像章',
    '族规',
    '账本',
    '缝纫机',
    '老家具',
    '手机',
  ],
  ...['电视机', '现金', '人民币', '虚拟货币', '电脑硬盘', '录音机', '照相机', '笔记本电脑', '旗袍'],
  ...['宠物', '活的猫', '金鱼', '照片打印机', '地图软件', '搪瓷缸', '茶杯', '春联', '红领巾', '药'],
];

describe.each(Object.entries(NAMED))('of categories %s', (numbers, questions) => {
  it.each(questions)('%s', (question) => expect(numbersFor(question).join()).toBe(numbers));
});

describe('to be asked', () => {
  it.each(ASK)('%s', (question) => expect(numbersFor(question)).toEqual([]));
});

describe('every kind that a category names', () => {
  it.each(categories.flatMap(({ number, kinds }) => kinds.map((kind) => [kind, number] as const)))(
    '%s leads to category %i',
    (kind, number) => expect(numbersFor(kind)).toContain(number),
  );
});

describe('the archives’ own table', async () => {
  const { things, categories: own } = await exhibitionOf(path.join(PROJECT, 'content'));
  const ask = asker(things);

  it('leads by every name of a thing to what the notice says of it', () => {
    for (const { words, sayings } of things) {
      const numbers = new Set(sayings.map(({ category }) => category.number));
      for (const word of words) expect([word, new Set(ask(word))]).toEqual([word, numbers]);
    }
  });

  it('leads by every kind that a category names to that category', () => {
    for (const { number, kinds } of own)
      for (const kind of kinds) expect(ask(kind)).toContain(number);
  });
});

/** The content folders that the sites are built from; the lean one has the other's list of things. */
const CONTENT = { site: path.join(PROJECT, 'content'), other: OTHER_CONTENT, lean: OTHER_CONTENT };

describe.each(['site', 'other', 'lean'] as const)('%s', (site) => {
  const { things } = thingsSchema().parse(
    load(readFileSync(path.join(CONTENT[site], 'things.yaml'), 'utf8')),
  );
  const unlisted = new Map(things.map((thing) => [thing.id, thing.unlisted]));
  const base = site === 'lean' ? PORTAL.SITE_BASE : '/';
  const index = pageOf(site, 'donate/things/a-z/index.html');
  const page = pageOf(site, 'donate/things/index.html');
  const called = page.elements.some((e) => attribute(e, 'href')?.startsWith('tel:'));
  const unsaid = called ? '公告没写，请打电话问' : '公告没写，请写信问';
  const cards = page.elements.filter((e) => attribute(e, 'id')?.startsWith('t-'));

  it('lists every name from A to Z with a link to its card', () => {
    const links = index.elements.filter((e) => attribute(e, 'href')?.includes('/things/#t-'));
    const listed = Object.fromEntries(
      Object.entries(
        JSON.parse(read(site, 'donate/things/names.json').toString()) as Record<string, string[]>,
      ).flatMap(([id, words]) => {
        // What is typed and answered, but not offered, stands in no list.
        const offered = words.filter((word) => !unlisted.get(id)?.includes(word));
        return offered.map((word) => [word, `${base}donate/things/#t-${id}`]);
      }),
    );
    expect(
      Object.fromEntries(links.map((link) => [textOf(link), attribute(link, 'href')])),
    ).toEqual(listed);
    expect(links.length).toBeGreaterThan(10);
  });

  it('quotes the notice on every card, or says that one has to ask', () => {
    const notice = textOf(
      pageOf(site, 'donate/index.html').elements.find((e) => attribute(e, 'data-source')) as never,
    ).replace(/\s/gu, '');
    expect(cards.length).toBeGreaterThan(5);
    for (const card of cards) {
      const text = textOf(card).replace(/\s+/gu, '');
      const name = textOf(card.childNodes.find((child) => 'tagName' in child) ?? card);
      expect(text).toMatch(/公告写了“|归入第.{1,3}类“|请(?:打电话问|写信问)/u);
      // The sentence names the thing, and what is quoted of the notice below it stands there.
      expect(name).not.toBe('');
      for (const [, quote = ''] of text.matchAll(/第.{1,3}类“([^”]+)”/gu)) {
        for (const piece of quote.split('……')) expect(notice).toContain(piece);
      }
      expect(/公告写了“([^”]+)”/u.exec(text)?.[1] ?? notice).toSatisfy((named: string) =>
        notice.includes(named),
      );
    }
  });

  it('quotes the notice in every cell and step of the ways, or says that it does not say', () => {
    const notice = textOf(
      pageOf(site, 'donate/index.html').elements.find((e) => attribute(e, 'data-source')) as never,
    ).replace(/\s/gu, '');
    const ways = pageOf(site, 'donate/ways/index.html').elements;
    const cells = ways.filter(({ tagName }) => tagName === 'td').map((cell) => textOf(cell).trim());
    const steps = ways.filter((e) => hasClass(e, 'quote')).map((e) => textOf(e));
    expect(cells.length).toBeGreaterThan(3);
    expect(steps.length).toBeGreaterThan(1);
    for (const text of [...cells, ...steps]) {
      if (text === unsaid) continue;
      expect(text).toMatch(/^“.+”$/u);
      for (const piece of text.slice(1, -1).split('……')) expect(notice).toContain(piece);
    }
  });
});

describe('the anchor of a question', () => {
  const written = load(readFileSync(path.join(OTHER_CONTENT, 'giving.yaml'), 'utf8')) as {
    questions: { id: string }[];
  };
  const ids = written.questions.map(({ id }) => id);

  it('is its id, wherever it stands among the others', () => {
    // As one would be that follows its place, they could not be told apart.
    expect(ids).not.toEqual(ids.toSorted());
    const rows = pageOf('other', 'donate/ways/index.html').elements.filter(
      (e) => e.tagName === 'th' && attribute(e, 'scope') === 'row',
    );
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(ids);
    const links = pageOf('other', 'donate/index.html').elements.flatMap(
      (e) => /\/donate\/ways\/#(q.+)$/u.exec(attribute(e, 'href') ?? '')?.[1] ?? [],
    );
    expect(links).toEqual(ids);
  });

  it('is its number where none has an id', async () => {
    using copy = copyOfContent();
    copy.change('giving.yaml', /- id: q.*\n +(question)/gu, '- question');
    const { giving } = await exhibitionOf(copy.folder);
    expect(giving?.questions.map(({ id }) => id)).toEqual(ids.map((_, index) => `q${index + 1}`));
  });
});
