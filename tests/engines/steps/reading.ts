/** Reading: notes, citations, a picture for a friend, paper, and a voice. */
import { expect } from 'vitest';
import { compact } from '../../e2e/pdf.ts';
import { textOfPdf } from '../printed.ts';
import type { Step } from '../reader.ts';

/**
 * Whether words stand in what was read of a PDF. In those by Firefox many a glyph does not say what it
 * is: it may be any, where a third of them is right.
 */
function stands(words: string, printed: string): boolean {
  return Array.from({ length: printed.length }, (_, at) => at).some((at) => {
    const letters = Array.from(words, (letter, index) => [letter, printed[at + index]] as const);
    const right = letters.filter(([letter, found]) => letter === found).length;
    return (
      right * 3 >= letters.length &&
      letters.every(([letter, found]) => letter === found || found === '\ufffd')
    );
  });
}

export const READING: readonly Step[] = [
  {
    name: 'a note opens where it is asked for',
    async does(reader) {
      await reader.engine.resize(360, 740);
      await reader.open('article/');
      await reader.press('#s3-p3-n1-mark a');
      await reader.press('#s3-p3-n1');
    },
  },
  {
    name: 'a paragraph gives its address to copy',
    async does(reader) {
      await reader.open('article/');
      await reader.press('a[href="#s1-p4"][data-passage]');
      await reader.sees('.passage-menu h2', '第7段');
      await reader.press('.passage-menu copy-button button');
      await reader.sees('.passage-menu copy-button [role=status]', '已复制');
      await reader.engine.keys('Escape');
      await reader.misses('.passage-menu');
      expect(await reader.paste()).toMatch(/\/article\/#s1-p4$/u);
    },
  },
  {
    name: 'an event gives a picture for a friend',
    async does(reader) {
      await reader.engine.resize(360, 740);
      await reader.open('timeline/2012-10/');
      await reader.press('main button', '发给朋友');
      await reader.sees('.gift img');
      const size = () =>
        reader.ask(async () => {
          const image = document.querySelector<HTMLImageElement>('.gift img');
          await image?.decode();
          return [image?.naturalWidth, image?.naturalHeight];
        });
      expect(await size()).toEqual([1080, 1440]);
      await reader.sees('.gift a[download]', '保存图片');
      await reader.engine.keys('Escape');
      await reader.misses('.gift');
    },
  },
  {
    name: 'reading aloud is offered, or says that there is no voice',
    async does(reader) {
      await reader.open('article/');
      await reader.press('read-aloud button', '朗读');
      await reader.sees('.no-voice, .speech-panel');
    },
  },
  {
    name: 'the article is printed whole',
    async does(reader) {
      await reader.open('article/');
      const passages = await reader.ask(() =>
        [...document.querySelectorAll('[data-source=article] p[id^=s]')].map((passage) => {
          const copy = passage.cloneNode(true) as Element;
          copy.querySelectorAll('[data-apparatus]').forEach((mark) => mark.remove());
          // So few, as the mark of a note may stand among the next.
          return copy.textContent.slice(0, 8);
        }),
      );
      expect(passages.length).toBeGreaterThan(15);
      const printed = await textOfPdf(await reader.engine.print());
      const missing = passages.filter((passage) => !stands(compact(passage), printed));
      expect(missing).toEqual([]);
    },
  },
];
