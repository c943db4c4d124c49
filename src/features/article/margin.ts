/** Draws in the margin what a paragraph cites. Fetched when a reader scrolls a page that has a margin. */
import { element } from '../../lib/browser/element.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { figurePictureStyles } from '../figures/client.ts';
import type { MarginDrawings } from './margin-drawings.ts';
import styles from './margin.css?url';

/** Adds the drawings of a paragraph, as many as have room beside it: the text is not parted for them. */
function draw(passage: HTMLElement, drawings: MarginDrawings): void {
  const before = passage.offsetHeight;
  for (const link of passage.querySelectorAll('.related a')) {
    const markup = drawings[link.getAttribute('href') ?? ''];
    if (markup === undefined) continue;
    const drawn = element('span', { class: 'drawn drawing' });
    drawn.innerHTML = markup;
    link.before(drawn);
    if (passage.offsetHeight > before) drawn.remove();
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
