import { afterEach, describe, expect, it } from 'vitest';
import { FIXTURE, fixtureWith } from '../../tests/fixture-exhibition.ts';
import { exhibitionData, milestoneTable } from '../features/data/index.ts';
import { checkContent } from '../model/check/check.ts';
import { PAGES } from '../shell/pages.ts';
import { heightOf } from '../ui/tide-line/tide-line.ts';
import { words } from './index.ts';
import { LEVELS, speakAs, UNNAMED_LEVEL, USUAL_LEVELS } from './own.ts';

afterEach(() => speakAs({}));

const ladder = (...names: string[]) => names.map((name, index) => ({ id: `l${index}`, name }));

describe('levels of an exhibition’s own', () => {
  it('are as high as their place in the list says, whatever their number', () => {
    for (const levels of [
      ladder('县'),
      ladder('县', '市', '省'),
      ladder(...Array.from('一二三四五六七八')),
    ]) {
      speakAs({ levels });
      const heights = LEVELS.map((level) => heightOf(level));
      expect(LEVELS).toEqual(levels.map(({ id }) => id));
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      expect(new Set(heights).size).toBe(levels.length);
      expect(heights.at(-1)).toBe(1);
    }
  });

  it('are called what the list calls them', () => {
    speakAs({ levels: ladder('县级', '市级') });
    expect(LEVELS.map(words.levelName)).toEqual(['县级', '市级']);
  });

  it('are named where heights are explained', () => {
    speakAs({ levels: ladder('县级', '市级', '省级') });
    expect(words.timeline.legendHeight).toBe('浪头由小到大，依次为县级、市级、省级；');
    expect(`${words.editions.crests}；`).toBe(words.timeline.legendHeight);
    expect(words.entrance.tide(5, 1949, 2008, true)).toContain('，浪头由小到大，依次为县级');
    speakAs({ levels: ladder('县级') });
    expect(words.timeline.legendHeight).toBe('级别为县级；');
  });

  it('have one in the middle that stands for none', () => {
    const middles = [['甲'], ['甲', '乙'], ['甲', '乙', '丙'], ['甲', '乙', '丙', '丁']].map(
      (names) => {
        speakAs({ levels: ladder(...names) });
        return words.levelName(UNNAMED_LEVEL);
      },
    );
    expect(middles).toEqual(['甲', '甲', '乙', '乙']);
  });

  it('are gone with the exhibition that had them', () => {
    speakAs({ levels: ladder('县级') });
    speakAs({});
    expect(LEVELS).toEqual(USUAL_LEVELS);
    expect(UNNAMED_LEVEL).toBe('municipal');
  });
});

describe('a vocabulary of an exhibition’s own', () => {
  const vocabulary = {
    ...{ direction: '主题', level: '影响', category: '征集范围' },
    ...{ notice: '启事', chronicle: '编年', milestone: '条目', counter: '条' },
  };

  it('is used by sentences, headings and lists of pages', () => {
    speakAs({ vocabulary });
    expect(PAGES.timeline.label).toBe('编年');
    expect(words.headings.directions).toBe('个主题');
    expect(words.timeline.legendHeight).toBe('浪头越大，影响越高；');
    expect(words.entrance.doors.timeline(5)).toEqual(['看编年', '5条']);
    expect(words.exploring.none(5)).toBe(
      '没有符合条件的条目（共5条）。请少选几项，或者按“全部显示”。',
    );
    expect(words.timeline.pageOf('1958年', 2)).toBe('看这一条：1958年，第2条');
    expect(words.sortings(() => true)).toEqual(['影响', '主题']);
    expect(words.exportWords.editorial(() => true)).toContain('影响、主题、相关段落、征集范围与');
    expect(words.search.kinds.milestone).toBe('编年');
    expect([PAGES.donate.label, words.search.kinds.notice]).toEqual(['征集启事', '征集启事']);
    expect(words.things.answers).toBe('启事怎么说');
    expect(words.thingAnswers.unnamed('粮票')).toBe('启事没有写“粮票”。');
  });

  it('leaves what it does not name as it was', () => {
    speakAs({ vocabulary: { direction: '主题' } });
    expect(words.timeline.direction).toBe('主题');
    expect(words.entrance.tide(5, 1949, 2008, true)).toBe(
      '潮线：1949年至2008年间的5件大事，浪头越大，级别越高',
    );
  });

  it('calls themes 走向 only where their names do', async () => {
    const named = async (...names: string[]) => {
      const directions = names.map((name, index) => ({ id: `d${index}`, name }));
      const { milestones } = (await checkContent(FIXTURE)).content;
      const unsorted = milestones.map((entry) => ({
        ...entry,
        data: { ...entry.data, direction: undefined },
      }));
      return fixtureWith({ fields: { directions }, milestones: unsorted });
    };
    await named('走向依法治理', '走向开放');
    expect(words.timeline.direction).toBe('走向');
    await named('河与渡', '走向开放');
    expect(words.timeline.direction).toBe('主题');
    speakAs({ vocabulary: words.vocabularyFor({ direction: '线索' }, [{ name: '河与渡' }]) });
    expect(words.timeline.direction).toBe('线索');
  });

  it('is the exhibition’s from when it is made, and stands in its data', async () => {
    const levels = USUAL_LEVELS.map((id) => ({ id, name: `${id}级` }));
    const exhibition = await fixtureWith({ fields: { vocabulary, levels } });
    expect(exhibition.chronicle.title).not.toBe('');
    expect(milestoneTable(exhibition)).toContain('"影响（编者所加）","主题（编者所加）"');
    const data = exhibitionData(exhibition, []);
    expect(data).toMatchObject({ vocabulary, levels });
    expect(data.milestones?.events.map(({ level }) => level?.name)).toContain('national级');
    const usual = exhibitionData(await fixtureWith({}), []);
    expect(usual.vocabulary).toBeUndefined();
    expect(usual.levels).toBeUndefined();
  });
});
