/**
 * The panel of the notice: whole, with how to reach the archives, readable from afar.
 */
import { escapeUTF8 } from 'entities';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { fitLines, type Typeface } from '../../lib/typesetting.ts';
import { qrCode } from '../../lib/qr-code.ts';
import { words } from '../../words/index.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-data.ts';

const { editions } = words;

type Part = ExhibitionData['notice']['parts'][number];

function part({ role, number, title, paragraphs }: Part, data: ExhibitionData): string {
  const heading =
    number === 0 ? '' : `<h3 class="display">${chineseNumeral(number)}、${escapeUTF8(title)}</h3>`;
  const texts = paragraphs.map(escapeUTF8);
  const numbered = role === 'ways' || role === 'terms';
  const body = numbered
    ? `<ol>${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`
    : texts.map((text) => `<p>${text}</p>`).join('');
  const categories = data.notice.categories.map(({ text }) => `<li>${escapeUTF8(text)}</li>`);
  const list = role === 'categories' ? `<ol class="categories">${categories.join('')}</ol>` : '';
  return `<div class="part">${heading}${body}${list}</div>`;
}

/** The place of the title, and of a telephone number. */
const TITLE = { width: 676, height: 210 };
const CALL = 450;

/**
 * @param face measures what is set as large as its place lets it
 * @returns HTML
 */
export function noticePanel(data: ExhibitionData, face: Typeface): string {
  const { title, parts, url } = data.notice;
  const { contact } = data;
  const { size, path } = qrCode(url);
  // The numbers stand above these lines, larger.
  const { organisation, address, people, email } = contact;
  const lines = [
    `${words.donate.address}：${organisation}（${address}）`,
    ...(people.length > 0 ? [`${words.donate.people}：${people.join(' ')}`] : []),
    ...(email ? [email] : []),
  ];
  const limits = { size: 84, lines: 2, leading: 1.25 };
  const set = fitLines(title, TITLE, limits, (text) => face.width(text));
  const call = (number: string) => Math.min(64, CALL / face.width(number)).toFixed(1);
  return `<section class="panel notice" aria-label="${escapeUTF8(title)}">
    <h2 class="display" style="font-size:${Math.floor(set.size)}mm">${set.lines.map((line) => `<span>${escapeUTF8(line)}</span>`).join('')}</h2>
    <div class="text" data-fit="28" data-source="notice">${parts
      // The contact stands below, larger.
      .filter(({ role }) => role !== 'contact')
      .map((each) => part(each, data))
      .join('')}</div>
    <div class="reach">
      <div>
        ${contact.telephones.map((number) => `<p class="call display" style="font-size:${call(number)}mm">${escapeUTF8(number)}</p>`).join('')}
        ${lines.map((line) => `<p>${escapeUTF8(line)}</p>`).join('')}
      </div>
      <figure><svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${editions.scan}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg><figcaption>${editions.scan}</figcaption></figure>
    </div>
  </section>`;
}
