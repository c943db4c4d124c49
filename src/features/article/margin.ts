/** Draws in the margin what a paragraph cites. Fetched when a reader scrolls a page that has a margin. */
import { element } from '../../lib/browser/element.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { figurePictureStyles } from '../figures/client.ts';
import type { MarginDrawings } from './margin-drawings.ts';
import styles from './margin.css?url';

/** Where the paragraphs of a section stand, and where it ends. */
function placesIn(section: HTMLElement): string {
  const passages = Array.from(section.querySelectorAll<HTMLElement>('.passage'));
  return [...passages.map(({ offsetTop }) => offsetTop), section.offsetHeight].join(' ');
}

/**
 * Adds the drawings of a paragraph, list by list and each list whole: a number without its cells beside
 * others that have them would seem to be of another kind. A list that has no room for them before the
 * next paragraph with a list stays without: the text is not parted for drawings. One that is shorter
 * with them, in two columns, keeps its height.
 */
function draw(passage: HTMLElement, drawings: MarginDrawings): void {
  const section = passage.closest<HTMLElement>('[id]:not(p)') ?? passage;
  const before = placesIn(section);
  for (const list of passage.querySelectorAll<HTMLElement>('.related .links')) {
    const height = list.offsetHeight;
    const added: HTMLElement[] = [];
    for (const link of list.querySelectorAll('a')) {
      const markup = drawings[link.getAttribute('href') ?? ''];
      if (markup === undefined) continue;
      const drawn = element('span', { class: 'drawn drawing' });
      drawn.innerHTML = markup;
      link.before(drawn);
      added.push(drawn);
    }
    if (added.length === 0) continue;
    list.classList.add('pictured');
    list.style.minBlockSize = `${height}px`;
    if (placesIn(section) === before) continue;
    list.style.minBlockSize = '';
    list.classList.remove('pictured');
    for (const drawn of added) drawn.remove();
  }
}

/** Where the article's {@link MarginDrawings} are, beside its page. */
const DRAWINGS = 'margin.json';

/** Draws beside every paragraph, while it is out of sight: nothing that one reads must move. */
export async function drawMargin(): Promise<void> {
  const coming = fetch(DRAWINGS).then((response) => response.json() as Promise<MarginDrawings>);
  await Promise.all([figurePictureStyles, styles].map(addStylesheet));
  const drawings = await coming;
  const observer = new IntersectionObserver((changes) => {
    for (const { isIntersecting, target } of changes) {
      if (isIntersecting) continue;
      observer.unobserve(target);
      draw(target as HTMLElement, drawings);
    }
  });
  for (const passage of document.querySelectorAll('.passage')) observer.observe(passage);
}
