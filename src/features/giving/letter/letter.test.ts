import { describe, expect, it } from 'vitest';
import { letterWords } from '../../../words/zh-cn/letter.ts';
import { readLetterFile, writeLetterFile, writeLetterPage } from './letter-file.ts';
import { letterText } from './letter-text.ts';
import {
  checkLetter,
  dialled,
  EMPTY_ITEM,
  EMPTY_LETTER,
  type Letter,
  printable,
  printableLetter,
} from './letter.ts';

const LETTER: Letter = {
  ...EMPTY_LETTER,
  name: '张三',
  telephone: '13800000000',
  way: '捐赠',
  items: [{ ...EMPTY_ITEM, name: '家谱', count: '3本' }],
};

const faults = (changes: Partial<Letter>) =>
  checkLetter({ ...LETTER, ...changes }).map(({ field, fault }) => `${field}: ${fault}`);

describe('checkLetter', () => {
  it('finds nothing in a good letter', () => expect(checkLetter(LETTER)).toEqual([]));

  it('finds all that an empty one lacks, in the order of the form', () => {
    expect(checkLetter(EMPTY_LETTER)).toEqual([
      { field: 'name', fault: 'name' },
      { field: 'telephone', fault: 'reach' },
      { field: 'way', fault: 'way' },
      { field: 'items.0.name', fault: 'items' },
    ]);
  });

  it.each([
    '138 0000 0000',
    '１３８００００００００',
    '+86 138-0000-0000',
    '0086 13800000000',
    '(010) 8888 8888',
    '（０１０）８８８８８８８８',
    '010—88888888'.replace('—', '-'),
    '400-800-8820',
    '010-88888888转3',
  ])('takes the telephone %s', (telephone) => expect(faults({ telephone })).toEqual([]));

  it.each(['1380000000', '138000000000', '23800000000', '电话', '010-888', '010-88888888转'])(
    'does not take %s',
    (telephone) => expect(faults({ telephone })).toEqual(['telephone: telephone']),
  );

  it.each(['88888888', '８８８８８８８', '8888 8888'])(
    'asks for the area code of %s',
    (telephone) => expect(faults({ telephone })).toEqual(['telephone: areaCode']),
  );

  it('needs one way to be reached, whichever', () => {
    expect(faults({ telephone: '', address: '某街1号' })).toEqual([]);
    expect(faults({ telephone: '', email: 'a@example.cn' })).toEqual([]);
    for (const email of [
      'a',
      'a@b',
      'a b@example.cn',
      'a@example..cn',
      '@example.cn',
      'a@b@c.cn',
    ]) {
      expect(faults({ email })).toEqual(['email: email']);
    }
  });

  it.each([
    ...['3', '３本', '约200张', '三册', '十几封', '1 套', ''],
    ...['1套12册', '2本（缺第3册）', '共三百来张，分5包', '一大箱', '若干', '10.5公斤', '3-5封'],
  ])('counts %s', (count) => {
    expect(faults({ items: [{ ...EMPTY_ITEM, name: '家谱', count }] })).toEqual([]);
  });

  it.each(['0', '-1', '不知道', 'abc', '？'])('does not count %s', (count) => {
    expect(faults({ items: [{ ...EMPTY_ITEM, name: '家谱', count }] })).toEqual([
      'items.0.count: count',
    ]);
  });

  it('asks for what is wanting, and blames nobody', () => {
    for (const said of Object.values(letterWords.faults)) {
      expect(said).toContain('请');
      expect(said).not.toMatch(/不对|错误|无效/u);
    }
  });

  it('passes over an untouched line, and asks for the name of a begun one', () => {
    const items = [EMPTY_ITEM, ...LETTER.items, { ...EMPTY_ITEM, note: '旧' }];
    expect(faults({ items })).toEqual(['items.2.name: itemName']);
  });
});

describe('printable', () => {
  it('keeps tags, emoji and scripts, and drops what is not to be seen', () => {
    expect(printable('<b>甲</b> 👨‍👩‍👧 مرحبا')).toBe('<b>甲</b> 👨‍👩‍👧 مرحبا');
    expect(printable('\u202e甲\u0000乙\u001b[31m\ud800\r\n丙\u2066')).toBe('甲 乙 [31m\ufffd\n丙');
    expect(printable('长'.repeat(50_000))).toHaveLength(50_000);
  });
});

it('dialled() brings what people write into the form that is dialled', () => {
  expect(dialled('（０１０） 8888-8888')).toBe('01088888888');
});

describe('the file', () => {
  it('comes back as it went', () => {
    const hostile = { ...LETTER, limits: '"},\n{\u2028<script>', visit: 'yes' as const };
    expect(readLetterFile(writeLetterFile(hostile))).toEqual(hostile);
    expect(readLetterFile(`\ufeff${writeLetterFile(LETTER)}`)).toEqual(LETTER);
  });

  it('is a page that shows what was written, and comes back from it as it went', () => {
    const hostile = { ...LETTER, limits: '</script><script>alert(1)</script>&lt;' };
    const page = writeLetterPage(hostile, '<b>意向书', `姓名：张三\n${hostile.limits}`);
    expect(readLetterFile(page)).toEqual(hostile);
    expect(page).toContain('<title>&lt;b>意向书</title>');
    // One element that holds data, and none that runs.
    expect(page.match(/<script[^>]*>/gu)).toEqual(['<script type="application/json">']);
    expect(page).toContain('姓名：张三\n&lt;/script>&lt;script>alert(1)&lt;/script>&amp;lt;');
    for (const length of [page.length - 12, 100])
      expect(readLetterFile(page.slice(0, length))).toBe('damaged');
  });

  const changed = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(writeLetterFile(LETTER)) as Record<string, unknown>;
    change(file);
    return readLetterFile(JSON.stringify(file));
  };

  it.each(['', '{}', '[]', 'null', '1', '你好', '{"type":"other"}', '\u0000'.repeat(99)])(
    'is foreign: %j',
    (text) => expect(readLetterFile(text)).toBe('foreign'),
  );

  it('is known as damaged when it was cut off or changed', () => {
    expect(readLetterFile(writeLetterFile(LETTER).slice(0, -20))).toBe('damaged');
    const damages: ((file: Record<string, unknown>) => void)[] = [
      (file) => delete file['letter'],
      (file) => (file['version'] = '1'),
      (file) => (file['version'] = 0),
      (file) => (file['letter'] = { ...LETTER, name: 7 }),
      (file) => (file['letter'] = { ...LETTER, items: 'x' }),
      (file) => (file['letter'] = { ...LETTER, items: [{ name: '甲' }] }),
      (file) => (file['letter'] = { ...LETTER, items: Array(2001).fill(EMPTY_ITEM) }),
      (file) => (file['letter'] = { ...LETTER, visit: 'perhaps' }),
      (file) => (file['letter'] = [LETTER]),
    ];
    for (const damage of damages) expect(changed(damage)).toBe('damaged');
  });

  it('says when it is newer, and leaves out what no letter has', () => {
    expect(changed((file) => (file['version'] = 2))).toBe('newer');
    expect(changed((file) => (file['letter'] = { ...LETTER, extra: 1 }))).toEqual(LETTER);
  });
});

it('the text has all that was written, and nothing of what was not', () => {
  const words = {
    title: '意向书',
    salutation: '某馆：',
    opening: '愿捐。',
    name: '姓名',
    telephone: '电话',
    email: '邮箱',
    address: '地址',
    way: '方式',
    items: '档案资料',
    limits: '限制',
    visit: '上门',
    yes: '是',
    no: '否',
    closing: ['此致', '敬礼'],
  };
  const text = letterText(printableLetter({ ...LETTER, visit: 'no' }), words, '2026年1月2日');
  expect(text).toBe(
    '意向书\n\n某馆：\n　　愿捐。\n\n姓名：张三\n电话：13800000000\n方式：捐赠\n\n档案资料：\n1. 家谱，3本\n\n上门：否\n此致\n敬礼\n张三\n2026年1月2日\n',
  );
});
