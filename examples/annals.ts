/**
 * An example: annals of a county that there is not, with a thousand events and their source laid out as
 * such books are printed. Written by chance, the same in every run.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeChronicle } from '../src/commands/milestones/take.ts';
import { chineseNumeral } from '../src/lib/text/numeral.ts';
import { seeded } from '../tests/seeded.ts';
import { AFTER, DECADES, type Deed, DEEDS, LASTING, TOWNS } from './annals-words.ts';

/** How many events there are. */
export const ANNALS = 1000;

const [FIRST, LAST] = [1905, 2023];
const TITLE = '望舒县百年大事记';
const OFFICE = '望舒县志办公室（示例）';
const PLACE = '望舒县听雨镇溪上路1号';
const EMAIL = 'annals@example.cn';
const FOREWORD =
  '（示例）望舒县是编出来的：没有这个地方，也没有这些事。这一千件大事由程序写成，只为看看一部县志的大事记在网上是什么样子。';

const TABLE = `# 示例：一部县志的大事记，没有文章，也没有公告。由 examples/annals.ts 写成。
title: ${TITLE}
subtitle: （示例）一千件编出来的事
seal: 望舒
publisher: ${OFFICE}
milestones:
  title: ${TITLE}
entrance:
  epigraph: ${FOREWORD}
contact:
  organisation: ${OFFICE}
  address: ${PLACE}
  email: ${EMAIL}
`;

/** An event: the date as printed before it, and its text. */
interface Event {
  readonly printed: string;
  readonly text: string;
}

/** The reign that a year was counted by, as such books print it above the year's events. */
function heading(year: number): string {
  const reigns = [
    [1949, 1911, '民国'],
    [1911, 1908, '宣统'],
    [1908, 1874, '光绪'],
  ] as const;
  const [, before, name] = reigns.find(([last, first]) => year <= last && year > first) ?? [];
  if (before === undefined || year === 1949) return `${year}年`;
  const count = year - before === 1 ? '元' : chineseNumeral(year - before);
  return `${name}${count}年（${year}年）`;
}

/** Makes the events, each year's in the order in which they are printed. */
function madeEvents(): ReadonlyMap<number, readonly Event[]> {
  const random = seeded(1905);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Item>(of: readonly Item[]) => of[below(of.length)] as Item;

  const filled = (text: string): string => {
    const [a, b] = [one(TOWNS), one(TOWNS)];
    const other = a === b ? '县城' : b;
    return text
      .replaceAll('{a}', a)
      .replaceAll('{b}', other)
      .replaceAll('{k}', () => String(2 + below(8)))
      .replaceAll('{n}', () => String(12 + below(84)))
      .replaceAll('{h}', () => String(50 * (4 + below(190))));
  };
  const textOf = (deeds: readonly Deed[], year: number, month = 0): string => {
    const [, , , text] = one(
      deeds.flatMap((deed) => {
        const [from, to, often, , months = [month]] = deed;
        const fits = year >= from && year <= to && months.includes(month);
        return fits ? Array.from({ length: often }, () => deed) : [];
      }),
    );
    return filled(text.replace('{+}', random() < 0.4 ? one(AFTER) : ''));
  };

  /** The events of a month: days, some of them two events or a span, and what is known of it alone. */
  const inMonth = (year: number, month: number, count: number): Event[] => {
    const events: Event[] = [];
    const add = (printed: string, deeds = DEEDS) =>
      events.push({ printed, text: textOf(deeds, year, month) });
    let day = 0;
    for (let left = count; left > 0; left -= 1) {
      const kind = random();
      const last = events.at(-1);
      if (kind < 0.1 && last?.printed.endsWith('日'))
        add(last.printed.includes('至') ? last.printed : '同日');
      else if (kind < 0.45 && left === 1) add(events.length > 0 ? '是月' : `${month}月`);
      else if (kind < 0.5 && left === 1 && month < 11) add(`${month}月至${month + 2}月`, LASTING);
      else {
        day += 1 + below(Math.max(1, Math.floor((24 - day) / left)));
        const long = random() < 0.08;
        add(`${month}月${day}日${long ? `至${day + 3}日` : ''}`);
        if (long) day += 3;
      }
    }
    return events;
  };

  /** A year: what is known of a season or roughly stands where it begins, what of the year at the end. */
  const inYear = (year: number, count: number): Event[] => {
    const known = (printed: string): Event => ({ printed, text: textOf(LASTING, year) });
    const early = (printed: string): Event => ({ printed, text: textOf(DEEDS, year, 2) });
    const rough = one([[], [], [early('春')], [early('约2月')], [early('第一季度')]]).slice(
      0,
      count > 4 ? 1 : 0,
    );
    const ends = [
      ...(year - 2 >= FIRST && random() < 0.12 ? [known(`${year - 2}年至${year}年`)] : []),
      ...(random() < 0.08 ? [known(`约${year}年`)] : []),
      ...(random() < 0.6 ? [known('是年')] : []),
    ].slice(0, Math.max(0, count - 2));
    const decade = DECADES[year - 9];
    const tens = chineseNumeral(Math.floor((year % 100) / 10) * 10);
    const decades = decade
      ? [
          {
            printed: `二十世纪${tens}年代`,
            text: filled(decade),
          },
        ]
      : [];
    const left = Math.max(0, count - rough.length - ends.length - decades.length);
    const months = Array.from({ length: left }, () => below(12));
    const numbers = Array.from(
      { length: 12 },
      (_, at) => months.filter((one) => one === at).length,
    );
    return [
      ...rough,
      ...numbers.flatMap((number, at) => inMonth(year, at + 1, number)),
      ...ends,
      ...decades,
    ];
  };

  // More is known of late years than of early ones.
  const weights = Array.from({ length: LAST - FIRST + 1 }, (_, at) => 0.3 + (at / 119) * random());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let [passed, written] = [0, 0];
  return new Map(
    weights.map((weight, at) => {
      passed += weight;
      const events = inYear(FIRST + at, Math.round((passed / sum) * ANNALS) - written);
      written += events.length;
      return [FIRST + at, events];
    }),
  );
}

/**
 * Writes the content folder.
 * @param folder absolute; replaced
 */
export function writeAnnals(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'source'), { recursive: true });
  const lines = [TITLE, FOREWORD];
  for (const [year, events] of madeEvents()) {
    if (events.length > 0) lines.push(heading(year));
    for (const { printed, text } of events) lines.push(`${printed}　${text}`);
  }
  lines.push(`${OFFICE}　${PLACE}　${EMAIL}`);
  const source = path.join(folder, 'source', 'page.txt');
  writeFileSync(source, `${lines.join('\n\n')}\n`);
  writeFileSync(path.join(folder, 'exhibition.yaml'), TABLE);
  takeChronicle(source, folder);
}

if (process.argv[1] === import.meta.filename) {
  writeAnnals(path.join(import.meta.dirname, 'annals'));
  console.log(
    'The example is in examples/annals. Look at it: EXHIBITION_CONTENT=examples/annals npm start（示例已写入 examples/annals）',
  );
}
