/** Puts the button below a figure's sentence that sends both to a friend, as the page has them. */
import { element } from '../../lib/browser/element.ts';
import '../../ui/gift/GiftButton.element.ts';
import { gift as words } from '../../words/zh-cn/gift.ts';

/**
 * Offers it, once.
 * @param details those that hold the sentence, within the element that has the figure's anchor
 * @param sender the exhibition, as JSON
 */
export function offerGift(details: HTMLDetailsElement, sender: string): void {
  const figure = details.closest<HTMLElement>('[id]');
  const sentence = details.querySelector('q');
  if (!figure || !sentence || details.querySelector('gift-button')) return;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const url = new URL(canonical?.href ?? location.href);
  url.hash = figure.id;
  // 近 50 %: whatever stands between them in the page's source is not printed.
  const parts = Array.from(figure.querySelector('.figure-value')?.children ?? []);
  const gift = {
    ...(JSON.parse(sender) as object),
    heading: figure.querySelector('.label')?.textContent ?? '',
    value: parts.map(({ textContent }) => textContent).join(''),
    words: sentence.dataset['verbatim'] ?? sentence.textContent,
    url: url.href,
  };
  details.append(
    element(
      'gift-button' as 'div',
      {
        'data-gift': JSON.stringify(gift),
        'data-no-print': '',
        'data-apparatus': '',
      },
      element('button', { type: 'button', class: 'kept', hidden: '' }, words.send),
    ),
  );
}
