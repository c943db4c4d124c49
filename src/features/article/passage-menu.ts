/**
 * What can be done with a paragraph, or the whole article: its address, its citation, sharing,
 * hearing it from there. Fetched when a reader asks; without it the number of a paragraph is a link.
 */
import { copyButton } from '../../ui/copy-button.ts';
import { bibtex, gbt7714, type Work } from '../../lib/formats/citation.ts';
import type { GiftSender } from '../../ui/gift/gift-format.ts';
import { sayNotLoaded } from '../../ui/not-loaded.ts';
import { gift } from '../../words/zh-cn/gift.ts';
import { reading } from '../../words/zh-cn/reading.ts';
import { speech } from '../../words/zh-cn/listening.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { openDialog } from '../../lib/browser/dialog.ts';
import { element } from '../../lib/browser/element.ts';
import type { ReadAloud } from '../listening/client.ts';
import styles from './PassageMenu.css?url';

/** A paragraph of which the menu speaks. */
export interface Subject {
  /** Its anchor. */
  readonly id: string;
  readonly number: string;
}

/** The day on the reader's clock, `2026-11-25`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A text with the button that copies it. */
function copyable(label: string, text: string, shown: Node): HTMLElement[] {
  const { copy, copied } = reading;
  const button = copyButton(text, { label: copy, name: `${copy}${label}`, copied });
  return [element('dt', { class: 'minor' }, label), element('dd', {}, shown, button)];
}

/** Sharing by the device's own means, where it has them. */
function sendButton(title: string, url: string): HTMLElement[] {
  if (!('share' in navigator)) return [];
  const button = element('button', { type: 'button' }, reading.send);
  button.addEventListener('click', () => {
    // It rejects where the reader changes their mind.
    navigator.share({ title, url }).catch(() => undefined);
  });
  return [button];
}

function listenButton(close: () => void, from: string | undefined): HTMLElement[] {
  const player = document.querySelector<ReadAloud>('read-aloud');
  if (!player?.able()) return [];
  const button = element('button', { type: 'button' }, from ? speech.fromHere : speech.listen);
  button.addEventListener('click', () => {
    close();
    void player.listen(from);
  });
  return [button];
}

/** A picture of the paragraph to send to a friend. */
function giftButton(close: () => void, work: Work, url: string, subject?: Subject): HTMLElement[] {
  const by = document.querySelector<HTMLElement>('reading-tools')?.dataset['gift'];
  if (!by || !subject) return [];
  const passage = document.getElementById(subject.id)?.cloneNode(true);
  if (!(passage instanceof HTMLElement)) return [];
  // The words as printed, without the marks of the editor's notes.
  for (const mark of passage.querySelectorAll('[data-apparatus]')) mark.remove();
  const words = passage.textContent.trim();
  const button = element('button', { type: 'button' }, gift.send);
  button.addEventListener('click', () => {
    close();
    const heading = reading.passageOf(work.title, subject.number);
    import('../../ui/gift/gift.ts')
      .then(({ openGift }) => openGift({ ...(JSON.parse(by) as GiftSender), heading, words, url }))
      .catch(() => sayNotLoaded(button));
  });
  return [button];
}

/**
 * Opens the menu.
 * @param work what is cited
 * @param subject a paragraph; the whole article without
 */
export async function openMenu(work: Work, subject?: Subject): Promise<void> {
  await addStylesheet(styles);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const url = new URL(canonical?.href ?? location.href);
  url.hash = subject?.id ?? '';
  const place = { url: url.href, accessed: today() };
  const citation = gbt7714(work, place);
  const entry = bibtex(work, place, reading.inferredNote);
  const title = subject ? reading.passageTitle(subject.number) : reading.whole;
  const shut = () => dialog.close();
  const acts = [
    ...giftButton(shut, work, url.href, subject),
    ...listenButton(shut, subject?.id),
    ...sendButton(work.title, url.href),
  ];
  const dialog = openDialog(
    'passage-menu',
    title,
    reading.close,
    element('div', { class: 'acts' }, ...acts),
    element(
      'dl',
      {},
      ...copyable(reading.address, url.href, element('a', { href: url.href }, url.href)),
      ...copyable(reading.citation, citation, element('p', {}, citation)),
      ...copyable(reading.bibtex, entry, element('pre', { tabindex: '0' }, entry)),
    ),
    ...(work.inferred && work.year !== undefined
      ? [element('small', { class: 'minor' }, reading.inferred(work.year))]
      : []),
  );
  // To the paragraph, on this page.
  dialog.addEventListener('click', ({ target }) => (target as Element).closest('a') && shut());
}
