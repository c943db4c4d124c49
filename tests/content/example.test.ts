/**
 * The example of a museum: its page of its own shows a picture, numbers, a quotation and the contact, on
 * the web, in the e-book and in one file.
 */
import { expect, it } from 'vitest';
import { chaptersOf } from '../../src/editions/epub/chapters.ts';
import { makeSingleFile } from '../../src/editions/single-file.ts';
import { openSite } from '../../src/editions/site.ts';
import { folderOf } from '../sites.ts';
import { attribute, elementsOf, filesOf, pageOf, read, textOf } from './html.ts';

const ALT = '馆门的正面图，三级台阶，右侧一条坡道';
const SAID = ['每个月翻一页，请你下个月再来。', '还能用的船板', '（示例）程序绘制的示意图'];
const site = openSite(folderOf('example'));

it('shows all that the page names', () => {
  const { elements } = pageOf('example', 'visit/index.html');
  const [main] = elements.filter(({ tagName }) => tagName === 'main');
  const within = main ? elementsOf(main) : [];
  const [picture] = within.filter(({ tagName }) => tagName === 'img');
  expect(picture && attribute(picture, 'alt')).toBe(ALT);
  expect(filesOf('example')).toContain(picture && attribute(picture, 'src')?.slice(1));
  const text = main ? textOf(main) : '';
  for (const words of [...SAID, '86', '61']) expect(text).toContain(words);
  const links = within.map((one) => attribute(one, 'href'));
  expect(links).toContain('/articles/lamp/#s2-p2');
  expect(links).toContain('/figures/#planks');
  expect(within.some((one) => attribute(one, 'data-contact') !== undefined)).toBe(true);
});

it('leads from the contact to the page that may give the hours, and claims nothing of it', () => {
  const { elements } = pageOf('example', 'contact/index.html');
  const hours = elements.find((one) => textOf(one).startsWith('这一页没写开放时间'));
  expect(hours && textOf(hours)).toBe('这一页没写开放时间，可以看看“参观”，或者写信问一声。');
  const links = hours ? elementsOf(hours).map((one) => attribute(one, 'href')) : [];
  expect(links).toContain('/visit/');
});

it.each(['about', 'print'])('says in %s how many pages the institution has written', (page) => {
  expect(pageOf('example', `${page}/index.html`).html).toContain('另有一页是主办单位自己写的');
});

it.each([false, true])('has the same in the e-book (vertical: %s)', (vertical) => {
  const { chapters, pictures } = chaptersOf(site, vertical);
  const own = chapters.find(({ id }) => id === 'own');
  expect(own?.title).toBe('参观');
  expect(own?.body).toContain(`alt="${ALT}"`);
  for (const words of SAID) expect(own?.body.replaceAll(/<[^>]*>/gu, '')).toContain(words);
  expect([...pictures.keys()].every((name) => filesOf('example').includes(name))).toBe(true);
});

it('has the same in one file', async () => {
  const html = await makeSingleFile(site);
  const from = html.indexOf('id="/visit/"');
  expect(from).toBeGreaterThan(0);
  for (const words of [...SAID, ALT]) expect(html.slice(from)).toContain(words);
  expect(html).not.toMatch(/src="(?!data:|#)[^"]*\.(?:webp|svg)"/u);
});

it('says that all of it is made up, where it begins and on every page that tells something', () => {
  for (const file of [
    'index.html',
    'article/index.html',
    'articles/lamp/index.html',
    'visit/index.html',
  ])
    expect(read('example', file).toString(), file).toContain('（示例）');
});
