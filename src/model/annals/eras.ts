/** The eras by which the last two dynasties counted their years. */

/** The first year of each in our calendar, most of which it has in common with it, and the last one. */
const YEARS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  ...{ 洪武: [1368, 1398], 建文: [1399, 1402], 永乐: [1403, 1424], 洪熙: [1425, 1425] },
  ...{ 宣德: [1426, 1435], 正统: [1436, 1449], 景泰: [1450, 1457], 天顺: [1457, 1464] },
  ...{ 成化: [1465, 1487], 弘治: [1488, 1505], 正德: [1506, 1521], 嘉靖: [1522, 1566] },
  ...{ 隆庆: [1567, 1572], 万历: [1573, 1620], 泰昌: [1620, 1620], 天启: [1621, 1627] },
  ...{ 崇祯: [1628, 1644], 顺治: [1644, 1661], 康熙: [1662, 1722], 雍正: [1723, 1735] },
  ...{ 乾隆: [1736, 1795], 嘉庆: [1796, 1820], 道光: [1821, 1850], 咸丰: [1851, 1861] },
  ...{ 同治: [1862, 1874], 光绪: [1875, 1908], 宣统: [1909, 1911] },
};

/** Their names, as alternatives of a pattern. */
export const ERA_NAMES = Object.keys(YEARS).join('|');

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** The years of our calendar in which an era began and ended. */
export const yearsOfEra = (name: string) => YEARS[name];

/**
 * A year of an era in our calendar: the one in which it began, and most of it lies.
 * @param name such as 光绪
 * @param year its number, or its name in the cycle of sixty: 30, 庚子
 * @returns NaN where the era has no such year, or two
 */
export function yearOfEra(name: string, year: number | string): number {
  const [first = Number.NaN, last = Number.NaN] = YEARS[name] ?? [];
  if (typeof year === 'number') {
    const found = first + year - 1;
    return year >= 1 && found <= last ? found : Number.NaN;
  }
  const isNamed = (one: number) =>
    STEMS.charAt((one - 4) % 10) + BRANCHES.charAt((one - 4) % 12) === year;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const [found = Number.NaN, ...others] = all.filter(isNamed);
  return others.length > 0 ? Number.NaN : found;
}
