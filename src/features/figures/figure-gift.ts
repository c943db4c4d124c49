/** Puts the button below a figure's sentence that sends both to a friend, as the page has them. */
import { element } from '../../lib/browser/element.ts';
import type { GiftSender } from '../../ui/gift/gift-format.ts';
import { sayNotLoaded } from '../../ui/not-loaded.ts';
import { gift as words } from '../../words/zh-cn/gift.ts';

/**
 * Offers it, once.
 * @param details those that hold the sentence, within the element that has the figure's anchor
 * @param sender the exhibition, as JSON
 */
export function offerGift(details: HTMLDetailsElement, sender: string): void {
  const figure = details.closest<HTMLElement>('[id]');
  const sentence = details.querySelector('q');
  if (!figure || !sentence || details.querySelector('button')) return;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const url = new URL(canonical?.href ?? location.href);
  url.hash = figure.id;
  // 近 50 %: whatever stands between them in the page's source is not printed.
  const parts = Array.from(figure.querySelector('.figure-value')?.children ?? []);
  const gift = {
    ...(JSON.parse(sender) as GiftSender),
    heading: figure.querySelector('.label')?.textContent ?? '',
    value: parts.map(({ textContent }) => textContent).join(''),
    words: sentence.dataset['verbatim'] ?? sentence.textContent,
    url: url.href,
  };
  const outside = { 'data-no-print': '', 'data-apparatus': '' };
  const button = element('button', { type: 'button', ...outside }, words.send);
  button.addEventListener('click', () => {
    import('../../ui/gift/gift.ts')
      .then(({ openGift }) => openGift(gift))
      .catch(() => sayNotLoaded(button));
  });
  details.append(button);
}
