import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Element } from '../../lib/html.ts';
import { type Conversion, toXhtml } from './xhtml.ts';

const IN_LINES: Conversion = {
  vertical: false,
  link: (href) => (href.startsWith('/article/#') ? `article.xhtml${href.slice(9)}` : undefined),
  sound: (object) => `<audio src="${object}.mp3"></audio>`,
  picture: (src) => `in-book-${src.slice(1)}`,
};

const convert = (html: string, conversion = IN_LINES) =>
  toXhtml(parseFragment(html) as unknown as Element, conversion);

describe('toXhtml', () => {
  it('writes well-formed XML, and every word', () => {
    expect(convert('<p class="text astro-ab12">甲 &lt; 乙 &amp; 丙<br>丁</p>')).toBe(
      '<p class="text">甲 &lt; 乙 &amp; 丙<br/>丁</p>',
    );
  });

  it('raises headings by a level, for the title that stands above on the page', () => {
    expect(convert('<h2 id="a">甲</h2><h3>乙</h3>')).toBe('<h1 id="a">甲</h1><h2>乙</h2>');
  });

  it('leaves out controls, scripts and what is hidden', () => {
    const html = '<button>按</button><script>x</script><p hidden>藏</p><p data-no-print>单</p>';
    expect(convert(`<read-aloud>${html}<b>留</b></read-aloud>`)).toBe('<b>留</b>');
  });

  it('keeps a link to another place of the book, also where paper has none', () => {
    const link = '<p data-no-print><a href="/article/#s1">见</a></p>';
    expect(convert(link)).toBe('<p><a href="article.xhtml#s1">见</a></p>');
    expect(convert('<a href="/search/">搜</a>')).toBe('<a>搜</a>');
  });

  it('leads from an address that is read as one to that address', () => {
    const link = '<a href="/article/#s1">https://example.cn/article/#s1</a>';
    expect(convert(link)).toBe(
      '<a href="https://example.cn/article/#s1">https://example.cn/article/#s1</a>',
    );
  });

  it('plays a sound before what is said in it', () => {
    expect(convert('<div data-recording="talk"><p>早</p></div>')).toBe(
      '<audio src="talk.mp3"></audio><div><p>早</p></div>',
    );
  });

  it('makes an editor’s note a footnote, and its mark a reference', () => {
    const html =
      '<p>文<sup><a href="/article/#n1">注</a></sup></p><details><summary>编者注</summary><div id="n1" role="note">此处</div></details>';
    expect(convert(html)).toBe(
      '<p>文<sup><a href="article.xhtml#n1" epub:type="noteref" role="doc-noteref">注</a></sup></p><aside id="n1" role="doc-footnote" epub:type="footnote" data-apparatus=""><b>编者注</b> 此处</aside>',
    );
  });

  it('keeps pictures with their words, and drawings without what only browsers know', () => {
    expect(convert('<img src="/a.webp" srcset="/b.webp 2x" alt="旧照" loading="lazy">')).toBe(
      '<img alt="旧照" src="in-book-a.webp"/>',
    );
    expect(
      convert(
        '<svg viewBox="0 0 1 1" focusable="false"><path d="M0 0" pathLength="1"></path></svg>',
      ),
    ).toBe('<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
  });

  it('sets short numbers upright in columns, and no others', () => {
    const text = '2018年12月，G20占75%，3.2万，第9段';
    expect(convert(text, { ...IN_LINES, vertical: true })).toBe(
      '2018年<span class="upright">12</span>月，G20占75%，3.2万，第<span class="upright">9</span>段',
    );
  });
});
