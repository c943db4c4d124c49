/** Draws in the margin what a paragraph cites. Fetched when a reader scrolls a page that has a margin. */
import { element } from '../../lib/browser/element.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { figurePictureStyles } from '../figures/client.ts';
import type { MarginDrawings } from './margin-drawings.ts';
import styles from './margin.css?url';

/** Adds the drawings of a paragraph. */
function draw(passage: HTMLElement, drawings: MarginDrawings['drawings']): Element[] {
  return [...passage.querySelectorAll<HTMLAnchorElement>('.related a')].flatMap((link) => {
    const markup = drawings[link.getAttribute('href') ?? ''];
    if (markup === undefined) return [];
    const drawn = element('span', { class: 'drawn drawing' });
    drawn.innerHTML = markup;
    link.before(drawn);
    return [drawn];
  });
}

/** Where the article's {@link MarginDrawings} are, beside its page. */
const DRAWINGS = 'margin.json';

/** Draws beside every paragraph, while it is out of sight: nothing that one reads must move. */
export async function drawMargin(): Promise<void> {
  const coming = fetch(DRAWINGS).then((response) => response.json() as Promise<MarginDrawings>);
  await Promise.all([figurePictureStyles, styles].map(addStylesheet));
  const { patterns, drawings } = await coming;
  document.body.insertAdjacentHTML('beforeend', patterns);
  const observer = new IntersectionObserver((changes) => {
    for (const { isIntersecting, boundingClientRect, target } of changes) {
      const passage = target as HTMLElement;
      if (isIntersecting) continue;
      observer.unobserve(passage);
      const before = passage.offsetHeight;
      const drawn = draw(passage, drawings);
      // What grows above the window would push what is in it.
      if (boundingClientRect.top < 0 && passage.offsetHeight !== before)
        for (const one of drawn) one.remove();
    }
  });
  for (const passage of document.querySelectorAll('.passage')) observer.observe(passage);
}
