import { afterEach, expect, it, test } from 'vitest';
import { words } from './index.ts';
import { institutionOf } from '../lib/text/institution.ts';
import { speakAs } from './own.ts';

afterEach(() => speakAs({}));

test.each([
  ['杭州市萧山区档案馆', undefined],
  ['某某大学档案馆（校史馆）', undefined],
  ['青岗窑址博物馆', '博物馆'],
  ['故宫博物院', '博物院'],
  ['臺江檔案館', '檔案館'],
  ['白水县地方志办公室', '主办单位'],
  ['某某县档案局', '档案局'],
])('%s is spoken of as %s', (name, kind) => expect(institutionOf(name)).toBe(kind));

const said = () => [
  words.contact.intro(true, true),
  words.letter.opening('公告'),
  words.path.label,
  words.headings.inNumbers,
  words.entrance.doors.donate(0)[0],
  words.about.intro('题', '甲', (part) => part === 'objects', { articles: 1, chronicles: 0 }),
];

it('speaks of a museum as a museum', () => {
  speakAs({ institution: '博物馆' });
  expect(said()).toEqual([
    '打电话、写信，或者直接来馆里，都可以。',
    '看到《公告》，我（单位）愿将下列资料交给贵馆，特此告知，请与我（单位）联系。',
    '从家里到博物馆',
    '馆里的数字',
    '捐赠资料',
    '《题》由甲主办，把馆藏的展品放在网上，供大家观看、查找。',
  ]);
});

it('speaks of an office as none that has a house for readers', () => {
  speakAs({ institution: '主办单位' });
  expect(said()).toEqual([
    '打电话、写信，或者直接上门，都可以。',
    '看到《公告》，我（单位）愿将下列资料交给贵单位，特此告知，请与我（单位）联系。',
    '从家里到主办单位',
    '文章里的数字',
    '捐赠资料',
    '《题》由甲主办，把展品放在网上，供大家观看、查找。',
  ]);
});

it('speaks of an archives as before', () => {
  expect(said()).toEqual([
    '打电话、写信，或者直接来馆里，都可以。',
    '看到《公告》，我（单位）愿将下列档案资料交给贵馆，特此告知，请与我（单位）联系。',
    '从家里到档案馆',
    '馆里的数字',
    '捐赠档案',
    '《题》由甲主办，把馆藏的展品放在网上，供大家观看、查找。',
  ]);
});

it('asks to call first where nobody says when one may come', () => {
  expect(words.contact.intro(true, false)).toBe('打电话、写信都可以。');
  const [perhaps, and, orAsk] = words.contact.hoursPerhaps(true);
  expect(perhaps + ['参观', '交通'].join(and) + orAsk).toBe(
    '这一页没写开放时间，可以看看“参观”“交通”，或者打电话问一声。',
  );
});

it('speaks of shelves to those who have some', () => {
  const said = [undefined, '图书馆', '博物馆', '主办单位'].map((institution) => {
    speakAs({ institution });
    return words.headings.notFound;
  });
  expect(said).toEqual(['这一页不在架上', '这一页不在架上', '没有找到这一页', '没有找到这一页']);
});
