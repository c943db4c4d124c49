import { expect, it } from 'vitest';
import { pageText } from './page-text.ts';

it('reads title and main, without what is for browsers', () => {
  const html = `<!doctype html><title> 文章 ·
    潮与档</title><style>p{}</style><header>馆名</header><main><h1>题</h1><p>一 &amp;
    <b>二</b>三</p><p>四<script>no()</script></p><template>no</template><noscript>no</noscript></main>`;
  expect(pageText(html)).toEqual({ title: '文章 · 潮与档', text: '题 一 & 二三 四' });
});

it('has no words where a page has none', () => {
  expect(pageText('')).toEqual({ title: '', text: '' });
});
