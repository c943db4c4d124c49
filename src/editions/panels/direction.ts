/** The panel of a direction: what its section begins with, its numbers, and its milestones. */
import { escapeUTF8 } from 'entities';
import { quoted } from '../../lib/text/quoted.ts';
import { formalNumeral } from '../../lib/text/numeral.ts';
import { figureParts } from '../../model/figure.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { words } from '../../words/index.ts';
import { articlesOf } from '../articles.ts';
import { dateElement } from '../milestones.ts';
import { lines, upright } from './markup.ts';

type Figure = ExhibitionData['figures'][number];

/** Numbers on a panel at most: two beside each other. */
const FIGURES = 6;
/** Milestones at most; the river has all. */
const EVENTS = 6;
/** Characters of the section’s beginning: more where there are fewer numbers. */
const OPENING = 240;
const INSTEAD = 30;
/** In millimetres: the place of the beginning, and its largest size and its leading. */
const PLACE = { width: 470, height: 620, size: 22, leading: 1.75 };

/** Of each theme one number, in the order of the text, then of each a second one, and so on. */
export function spreadOverThemes(figures: readonly Figure[], most: number): Figure[] {
  const byTheme = Map.groupBy(figures, ({ theme }) => theme.id);
  const turn = (figure: Figure) => byTheme.get(figure.theme.id)?.indexOf(figure) ?? 0;
  const taken = figures.toSorted((a, b) => turn(a) - turn(b)).slice(0, most);
  return figures.filter((figure) => taken.includes(figure));
}

/** The first paragraphs, whole, as large as their place lets them be. */
function opening(passages: readonly { text: string }[], figures: number): string {
  const most = OPENING + (FIGURES - figures) * INSTEAD;
  const paragraphs: string[] = [];
  for (const { text } of passages) {
    if (paragraphs.length > 0 && paragraphs.join('').length + text.length > most) break;
    paragraphs.push(text);
  }
  const heightAt = (size: number) => {
    const counts = paragraphs.map((text) => Math.ceil((text.length * size * 1.04) / PLACE.width));
    return counts.reduce((sum, count) => sum + count * PLACE.leading + 0.4, 0) * size;
  };
  let size = PLACE.size;
  while (size > 12 && heightAt(size) > PLACE.height) size -= 0.5;
  const html = paragraphs.map((text) => `<p>${escapeUTF8(text)}</p>`);
  return `<div style="font-size:${size}mm">${html.join('')}</div>`;
}

function figureHtml(figure: Figure): string {
  const { before, value, unit } = figureParts(figure, words.qualifiers);
  // In ems of the text: as large as half the panel’s width lets it stand in one line.
  const beside = (before.length + unit.length) * 1.5 + 1;
  const size = Math.min(5, (17.5 - beside) / (value.length * 0.58)).toFixed(2);
  return `<li><p class="value">${before && `<small>${before}</small>`}<b class="display" style="font-size:${size}em">${value}</b><small>${escapeUTF8(unit)}</small></p><p class="label">${escapeUTF8(figure.label)}</p><p class="quote">${escapeUTF8(quoted(figure.quote))}</p></li>`;
}

/** @returns HTML; `index` is the place of the direction among the data’s, from 0 */
export function directionPanel(
  data: ExhibitionData,
  { id, name, section: link }: ExhibitionData['directions'][number],
  index: number,
): string {
  const { figures, milestones } = data;
  const section = articlesOf(data)
    .flatMap(({ sections }) => sections)
    .find((each) => each.id === link?.id);
  const own = new Set(section?.passages.map((passage) => passage.id));
  const numbers = spreadOverThemes(
    figures.filter(({ passage }) => own.has(passage.id)),
    FIGURES,
  );
  const events = (milestones?.events ?? [])
    .filter(({ direction }) => direction?.id === id)
    .slice(-EVENTS);
  const phrases = (section?.title ?? '').split(/\s+/u).filter(Boolean);
  const chronicle = events.map(
    (event) =>
      `<li>${dateElement(event, escapeUTF8, ' class="display"')}<p>${escapeUTF8(event.text)}</p></li>`,
  );
  return `<section class="panel direction" data-direction-index="${index}" aria-label="${escapeUTF8(name)}">
    <div class="head">
      <p class="numeral display" aria-hidden="true">${formalNumeral(index + 1)}</p>
      <h2 class="display">${upright(name)}</h2>
      <div class="opening">
        <h3 class="display">${lines(phrases)}</h3>
        ${opening(section?.passages ?? [], numbers.length)}
      </div>
    </div>
    <div class="rest" data-fit="18">
      ${numbers.length > 0 ? `<ul class="figures">${numbers.map(figureHtml).join('')}</ul>` : ''}
      ${chronicle.length > 0 ? `<div class="events"><h3 class="display">${words.headings.milestones}</h3><ol>${chronicle.join('')}</ol></div>` : ''}
    </div>
  </section>`;
}
