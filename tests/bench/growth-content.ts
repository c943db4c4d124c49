/**
 * An exhibition of any size: milestones, and passages and figures in the proportion of this one.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeChronicle } from './timeline-content.ts';

/** This exhibition has 27 passages and 36 figures with its 10 milestones. */
const PASSAGES = 2.7;
const FIGURES = 3.6;
/** Sections are numbered with two digits; the first five are those that are added to. */
const MOST_SECTIONS = 90;
const FIRST_SECTION = 6;

/**
 * Writes a content folder.
 * @param folder absolute; replaced
 * @param milestones in all
 */
export function writeExhibition(folder: string, milestones: number): void {
  writeChronicle(folder, milestones);
  const count = Math.round(milestones * PASSAGES);
  const inSection = Math.max(30, Math.ceil(count / MOST_SECTIONS));
  mkdirSync(path.join(folder, 'article'), { recursive: true });
  const quotations: { quote: string; passage: string; value: number }[] = [];
  let source = '';
  for (let section = FIRST_SECTION; quotations.length < count; section += 1) {
    const title = `第${section}辑 云字号里的岁月`;
    const texts: string[] = [];
    while (texts.length < inSection && quotations.length < count) {
      const value = 101 + quotations.length;
      const quote = `整理云字第${quotations.length}柜档案${value}件`;
      quotations.push({ quote, passage: `s${section}-p${texts.length + 1}`, value });
      texts.push(
        `这一年，馆里${quote}，其中老照片和船票最多，抄写员把每一张都记在册上，潮声里又添一段往事。`,
      );
    }
    const text = `\n${texts.join('\n\n')}\n`;
    source += `\n### ${title}\n${text}`;
    writeFileSync(
      path.join(folder, 'article', `${String(section).padStart(2, '0')}-part.mdx`),
      `---\ntitle: ${title}\n---\n${text}`,
    );
  }
  for (let number = 0; number < Math.round(milestones * FIGURES); number += 1) {
    const { quote = '', passage, value } = quotations[number % quotations.length] ?? {};
    writeFileSync(
      path.join(folder, 'figures', `made-${number}.yaml`),
      `value: ${value}\nunit: 件\nlabel: 第${number}项整理\nquote: ${quote}\npassage: ${passage}\ntheme: shelves\n`,
    );
  }
  appendFileSync(path.join(folder, 'source', 'page.txt'), source);
}
