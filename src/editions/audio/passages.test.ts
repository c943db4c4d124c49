import { expect, it } from 'vitest';
import { spokenPassages } from './passages.ts';

it('takes what the listener reads: the text, and nothing that is added to it', () => {
  const page = `<main><h1>页名</h1><article data-source="article">
    <header><h1>题目</h1><p>副题</p></header>
    <section id="s1"><h2 id="s1-title"><span aria-hidden="true">壹</span>一节</h2>
    <p id="s1-p1">馆藏107.4万卷<sup data-apparatus>注1</sup>。</p>
    <div data-apparatus><p>编者注</p></div>
    <ul><li id="s1-p2"><p>一项</p><p>两句</p></li><li> </li></ul>
    <p>没有编号的一段</p></section></article></main>`;
  expect(spokenPassages(page)).toEqual([
    { id: 'title', words: '题目' },
    { id: 'title.2', words: '副题' },
    { id: 's1-title', words: '一节' },
    { id: 's1-p1', words: '馆藏一百零七点四万卷。' },
    { id: 's1-p2', words: '一项' },
    { id: 's1-p2.2', words: '两句' },
    { id: 's1', words: '没有编号的一段' },
  ]);
  expect(spokenPassages('<main><p>无</p></main>')).toEqual([]);
});
