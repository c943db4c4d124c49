/**
 * What the fixture does not have, for stories: states that other exhibitions may be in.
 */
import { parseTelephone } from '../../src/lib/telephone.ts';
import { readWebVtt } from '../../src/lib/formats/webvtt.ts';
import { formatDate } from '../../src/model/date-words.ts';
import { fileNameOf, parseDate } from '../../src/model/edtf.ts';
import { ownPagesOf } from '../../src/model/own-page/own-pages.ts';
import { addresses } from '../../src/model/addresses.ts';
import { findViews } from '../../src/model/pictures.ts';
import { linesOf, partsOf } from '../../src/model/recording.ts';
import { parseRights } from '../../src/model/rights.ts';
import type {
  ArchiveObject,
  Contact,
  Exhibition,
  Milestone,
  OwnPage,
  Period,
  Picture,
  Recording,
} from '../../src/model/types.ts';

/** A contact with all that one may have. */
export function fullContact(contact: Contact, numbers: readonly string[]): Contact {
  const telephones = numbers.flatMap((number) => {
    const telephone = parseTelephone(number);
    if (!telephone) throw new Error(`${number} is no telephone number`);
    const link = { href: `tel:${telephone.dial}`, text: number, printed: number };
    return { ...telephone, ...link, kind: 'telephone' as const };
  });
  return {
    ...contact,
    telephones,
    links: telephones,
    people: ['林潮生', '陈云'],
    postcode: '310000',
    hours: '周一至周五 9:00—17:00',
    departments: [
      {
        ...{ id: 'd1', organisation: '征集科', purpose: '捐赠、寄存', address: undefined },
        ...{ people: ['陆小云'], email: undefined, telephones, links: telephones },
      },
    ],
    verified: parseDate('2024-06-09'),
  };
}

/** A time of the notice that ends with a day. */
export function periodUntil(day: string): Period {
  const until = parseDate(day);
  if (!until) throw new Error(`${day} is no date`);
  return { from: undefined, until, quote: day, ends: `${day}T24:00+08:00` };
}

/** Words of the length that the source seldom has. */
export const LONG_TITLE = '云岭区档案馆关于向社会各界征集反映听潮四十年发展历程档案资料的公告';

/** Some milestones with dates that only words can say, in their order. */
export function datedMilestones(milestones: readonly Milestone[]): Milestone[] {
  const dates = ['19XX', '../1948', '1949/1952', '195X', '1958~', '1962-21', '1984?', '1985/..'];
  return dates.flatMap((text, index) => {
    const [when, milestone] = [parseDate(text), milestones[index]];
    if (!when || !milestone) throw new Error(`${text} is a date of one of the milestones`);
    const id = fileNameOf(when);
    return { ...milestone, id, when, date: formatDate(when), position: index + 1 };
  });
}

/** A page of the institution's own, with everything but pictures. */
export function visitPage({ figures, chronicle }: Exhibition): OwnPage {
  const body = `欢迎**各位**来馆。<Note>节日前请先问一问。</Note>

## 开放时间

<Table caption="全年">
日子 | 上午 | 下午
周一至周五 | 9:00—11:30 | 14:00—17:00
周六 | 9:00—11:30 | 不开放
</Table>

### 怎么来

- 坐车，见[联系](/contact/)；
- 走路，*不远*。

## 馆里有什么

<Figure id="holdings" />
<Figure id="readers" />

<Milestone id="2012-10" />
<Milestone id="2018" />

<Quotation>受潮纸质档案修复技术列入国家级科研项目。</Quotation>

<Contact />`;
  const data = { title: '来馆须知', menu: '来馆', pictures: [] };
  const named =
    <Thing extends { id: string }>(things: readonly Thing[]) =>
    (id: string) => {
      const thing = things.find((one) => one.id === id);
      if (!thing) throw new Error(`There is no ${id}`);
      return thing;
    };
  const finders = {
    figure: named(figures),
    milestone: named(chronicle.milestones),
    object: named([]),
    view: findViews([]),
  };
  const [page] = ownPagesOf([{ id: 'visit', number: 0, data, body, passages: [] }], finders);
  if (!page) throw new Error('There is no page');
  return page;
}

/** An object of two sides with all that one may have, and one with as little as it must have. */
export function objectsWith(
  picture: Picture,
  { chronicle, categories }: Exhibition,
): ArchiveObject[] {
  const least = {
    ...{ creator: undefined, place: undefined, identifier: undefined, extent: undefined },
    ...{ language: undefined, when: undefined, date: undefined, description: [], donor: undefined },
    rights: { label: '可以引用，请注明出处。', href: undefined, uri: undefined },
    ...{ credit: '云岭档案馆藏', subjects: [], milestones: [], passages: [], categories: [] },
    pictures: [{ picture, anchor: 'p1', caption: undefined, label: undefined, tiles: undefined }],
    ...{ objects: [], tour: [], recording: undefined },
  };
  const plan: ArchiveObject = {
    ...least,
    ...{
      id: 'plan',
      title: '码头平面图',
      kind: 'map',
      position: 2,
      href: addresses.object('plan'),
    },
  };
  const card: ArchiveObject = {
    ...least,
    ...{ id: 'card', title: '寄自云岭的明信片', kind: 'document', position: 1 },
    ...{ href: addresses.object('card'), date: '1912年9月8日', creator: '云岭照相馆' },
    ...{ place: '云岭码头', identifier: '云-12-3', extent: '1张，9×14厘米', language: '中文' },
    description: ['正面是码头，货船正在靠岸。', '背面有寄信人的字迹和邮戳。'],
    ...{ donor: '林知远', subjects: ['码头', '航运'] },
    rights: parseRights('https://creativecommons.org/publicdomain/mark/1.0/') ?? least.rights,
    pictures: ['正面', '背面'].map((label, index) => {
      const caption = index ? '邮戳清楚。' : undefined;
      return { picture, anchor: `p${index + 1}`, label, caption, tiles: undefined };
    }),
    milestones: chronicle.milestones.slice(0, 1),
    passages: chronicle.milestones.flatMap(({ passages }) => passages).slice(0, 1),
    categories: categories.slice(0, 1),
    objects: [plan],
  };
  return [card, plan];
}

/** A sound whose words stand on two pages. */
export function spoken(): Recording {
  const times = Array.from({ length: 100 }, (_, index) => {
    const [minute, second] = [Math.floor(index / 60), index % 60].map((n) => `0${n}`.slice(-2));
    return `00:${minute}:${second}`;
  });
  const text = times.slice(1).map((end, index) => {
    return `${times[index]}.000 --> ${end}.000\n<v 林知远>那年的潮水有屋檐那么高，第${index + 1}句。\n`;
  });
  const { cues } = readWebVtt(`WEBVTT\n\n${text.join('\n')}`);
  const said = { href: addresses.recording('plan', 'vtt'), cues };
  return {
    ...{
      type: 'audio/mpeg',
      extension: 'mp3',
      bytes: 420_000,
      duration: 99,
      path: '',
      href: said.href,
    },
    ...{ kind: 'sound', width: undefined, height: undefined, poster: undefined },
    ...{ transcript: said, captions: said, parts: partsOf('plan', linesOf(cues)) },
  };
}
