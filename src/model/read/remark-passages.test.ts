import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { remarkPassages } from './remark-passages.ts';

/** The compiled section, as JSX. */
async function section(body: string, path = 'content/article/02-openness.mdx'): Promise<string> {
  const options = { remarkPlugins: [remarkPassages], jsx: true };
  return String(await compile({ path, value: body }, options));
}

describe('remarkPassages', () => {
  it('gives each paragraph its anchor, counted within the section, behind what the page puts before it', async () => {
    const jsx = await section('甲。\n\n乙。');
    expect(jsx).toMatch(
      /<Passage id=\{props\.before \+ "s2-p1"\}><_components\.p id=\{props\.before \+ "s2-p1"\}>\{"甲。"\}/u,
    );
    expect(jsx).toMatch(
      /<Passage id=\{props\.before \+ "s2-p2"\}><_components\.p id=\{props\.before \+ "s2-p2"\}>\{"乙。"\}/u,
    );
  });

  it('counts paragraphs in lists and quotations too', async () => {
    const jsx = await section('甲。\n\n> 乙。\n\n- 丙。\n\n- 丁。');
    expect(
      [...jsx.matchAll(/<Passage id=\{props\.before \+ "(s2-p\d)"\}/gu)].map(([, id]) => id),
    ).toEqual(['s2-p1', 's2-p2', 's2-p3', 's2-p4']);
  });

  it('leaves a mark in the text and puts the note below the paragraph', async () => {
    const jsx = await section('甲<Note>按。</Note>乙。');
    expect(jsx).toMatch(
      /\{"甲"\}<NoteMark note=\{props\.before \+ "s2-p1-n1"\} ?\/>\{"乙。"\}<\/_components\.p>/u,
    );
    expect(jsx).toMatch(
      /<NoteText id=\{props\.before \+ "s2-p1-n1"\}>.*按。.*<\/NoteText><\/Passage>/su,
    );
  });

  it('joins lines that an editor broke between Han characters', async () => {
    expect(await section('天下\n大同。')).toContain('"天下大同。"');
  });

  it('leaves out the full-width spaces that an editor begins a paragraph or a line with', async () => {
    expect(await section('　　天下\n　大同。')).toContain('"天下大同。"');
    expect(await section('**天下**　大同。')).toContain('"　大同。"');
  });

  it('leaves other files alone', async () => {
    expect(await section('甲。', 'content/milestones/2018-12.mdx')).not.toContain('Passage');
  });
});
