import { expect, it } from 'vitest';
import {
  attributeOf,
  attributesHtml,
  elementsOf,
  hasClass,
  innerHtml,
  parseHtml,
  removeFrom,
  setAttribute,
  tagOf,
  textOf,
} from './html.ts';

const page = () =>
  parseHtml(
    '<!doctype html><title>题</title><main class="a astro-1"><p id="p">一<b>二</b></p><template><i>三</i></template></main>',
  );

it('finds elements in the order of the page, within templates too', () => {
  expect(elementsOf(tagOf(page(), 'main')).map(({ tagName }) => tagName)).toEqual([
    ...['p', 'b', 'template', 'i'],
  ]);
  expect(() => tagOf(page(), 'nav')).toThrow('the page has no <nav>');
});

it('reads and sets attributes', () => {
  const main = tagOf(page(), 'main');
  expect([hasClass(main, 'a'), hasClass(main, 'astro')]).toEqual([true, false]);
  setAttribute(main, 'title', '“甲”');
  expect(attributeOf(main, 'title')).toBe('“甲”');
  setAttribute(main, 'title', undefined);
  expect(attributeOf(main, 'title')).toBeUndefined();
  expect(attributesHtml({ title: '"a" & b' })).toBe(' title="&quot;a&quot; &amp; b"');
});

it('reads words, and leaves out or takes out what it is told', () => {
  const main = tagOf(page(), 'main');
  expect(textOf(main)).toBe('一二');
  expect(textOf(main, ({ tagName }) => tagName === 'b')).toBe('一');
  removeFrom(main, ({ tagName }) => tagName === 'b' || tagName === 'i');
  expect(innerHtml(main)).toBe('<p id="p">一</p><template></template>');
});
