import { expect, test } from 'vitest';
import { noticeEntry, type NoticeInput } from './notice-entry.ts';

const notice: NoticeInput = {
  publisher: '某区档案馆',
  url: 'https://example.gov.cn/donate/',
  parts: [
    { role: 'opening', title: '征集公告', paragraphs: ['面向社会各界征集。'] },
    { role: 'categories', title: '征集内容', paragraphs: [] },
    { role: 'period', title: '征集时间', paragraphs: ['长期有效'] },
    { role: 'contact', title: '联系方式', paragraphs: [] },
  ],
  categories: ['老照片。', '家谱。'],
  contact: {
    organisation: '某区档案馆',
    address: '某街道一号',
    people: ['王某', '徐某'],
    telephones: [{ number: '0571-82377412' }, { number: '0571-83733817', printed: '83733817' }],
  },
  published: { year: 2023 },
  fallbackDay: '2022-10-01',
};

test('the entry holds the whole notice in its order, with what stands elsewhere in the content', () => {
  const entry = noticeEntry(notice);
  expect(entry?.title).toBe('征集公告');
  expect(entry?.paragraphs.slice(0, -1)).toEqual([
    '面向社会各界征集。',
    '一、征集内容',
    '1. 老照片。',
    '2. 家谱。',
    '二、征集时间',
    '长期有效',
    '三、联系方式',
    '地址：某区档案馆（某街道一号）',
    '联系人：王某 徐某',
    '电话：0571-82377412、83733817',
  ]);
});

test('its last paragraph says that the date is not the notice’s', () => {
  expect(noticeEntry(notice)?.paragraphs.at(-1)).toContain('不是公告的发布日期');
});

test('it is dated by the year, and without one by the newest milestone', () => {
  expect(noticeEntry(notice)?.day).toBe('2023-01-01');
  expect(noticeEntry({ ...notice, published: undefined })?.day).toBe('2022-10-01');
});

test('a contact without telephone shows its e-mail', () => {
  const contact = { ...notice.contact, telephones: [], people: [], email: 'a@example.gov.cn' };
  const paragraphs = noticeEntry({ ...notice, contact })?.paragraphs;
  expect(paragraphs?.slice(-3, -1)).toEqual([
    '地址：某区档案馆（某街道一号）',
    '电子邮箱：a@example.gov.cn',
  ]);
});

test('without parts there is no entry', () => {
  expect(noticeEntry({ ...notice, parts: [] })).toBeUndefined();
});
