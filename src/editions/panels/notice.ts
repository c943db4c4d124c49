/** The panel of the notice: whole, with how to reach the archives, readable from afar. */
import { escapeUTF8 } from 'entities';
import { qrCode } from '../../lib/qr-code.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { fitLines, type Typeface } from '../../lib/typesetting.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { words } from '../../words/index.ts';
import { lines } from './markup.ts';

const { donate, editions } = words;

const elements = (name: 'li' | 'p', texts: readonly string[]) =>
  texts.map((text) => `<${name}>${escapeUTF8(text)}</${name}>`).join('');

type Notice = NonNullable<ExhibitionData['notice']>;

function partHtml(
  { role, number, title, paragraphs }: Notice['parts'][number],
  notice: Notice,
): string {
  const heading =
    number === 0 ? '' : `<h3 class="display">${chineseNumeral(number)}、${escapeUTF8(title)}</h3>`;
  const numbered = role === 'ways' || role === 'terms';
  const body = numbered ? `<ol>${elements('li', paragraphs)}</ol>` : elements('p', paragraphs);
  const categories = notice.categories.map(({ text }) => text);
  const list =
    role === 'categories' ? `<ol class="categories">${elements('li', categories)}</ol>` : '';
  return `<div class="part">${heading}${body}${list}</div>`;
}

/** The place of the title, and the width of a telephone number. */
const TITLE = { width: 676, height: 210 };
const TELEPHONE = 450;

/** @param face measures what is set as large as its place lets it */
export function noticePanel(
  notice: Notice,
  { organisation, address, people, email, telephones }: NonNullable<ExhibitionData['contact']>,
  face: Typeface,
): string {
  const { title, parts, url } = notice;
  const { size, path } = qrCode(url);
  const limits = { size: 84, lines: 2, leading: 1.25 };
  const set = fitLines(title, TITLE, limits, (text) => face.width(text));
  // The contact stands below, larger, and its telephone numbers larger still.
  const texts = parts
    .filter(({ role }) => role !== 'contact')
    .map((part) => partHtml(part, notice));
  const numbers = telephones.map((number) => {
    const large = Math.min(64, TELEPHONE / face.width(number)).toFixed(1);
    return `<p class="call display" style="font-size:${large}mm">${escapeUTF8(number)}</p>`;
  });
  const contact = [
    `${donate.address}：${organisation}（${address}）`,
    ...(people.length > 0 ? [`${donate.people}：${people.join(' ')}`] : []),
    ...(email ? [email] : []),
  ];
  return `<section class="panel notice" aria-label="${escapeUTF8(title)}">
    <h2 class="display" style="font-size:${Math.floor(set.size)}mm">${lines(set.lines)}</h2>
    <div class="text" data-fit="28" data-source="notice">${texts.join('')}</div>
    <div class="reach">
      <div>${numbers.join('')}${elements('p', contact)}</div>
      <figure><svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${editions.scan}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg><figcaption>${editions.scan}</figcaption></figure>
    </div>
  </section>`;
}
