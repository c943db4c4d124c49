/**
 * What can be done with a paragraph, or the whole article: its address, its citation, sharing,
 * hearing it from there. Fetched when a reader asks; without it the number of a paragraph is a link.
 */
import '../../ui/CopyButton.element.ts';
import { bibtex, gbt7714, type Work } from '../../lib/formats/citation.ts';
import type { GiftSender } from '../../ui/gift/gift-picture.ts';
import { gift } from '../../words/zh-cn/gift.ts';
import { reading } from '../../words/zh-cn/reading.ts';
import { speech } from '../../words/zh-cn/listening.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
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
  const button = element('button', { type: 'button', 'aria-label': `${reading.copy}${label}` });
  button.append(reading.copy);
  const copy = element('copy-button' as 'span', {
    'data-text': text,
    'data-copied': reading.copied,
    'data-failed': reading.notCopied,
  });
  copy.append(button, element('span', { role: 'status' }));
  return [element('dt', { class: 'minor' }, label), element('dd', {}, shown, copy)];
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

function listenButton(dialog: HTMLDialogElement, from: string | undefined): HTMLElement[] {
  const player = document.querySelector<ReadAloud>('read-aloud');
  if (!player?.querySelector('button:not([hidden])')) return [];
  const button = element('button', { type: 'button' }, from ? speech.fromHere : speech.listen);
  button.addEventListener('click', () => {
    dialog.close();
    void player.listen(from);
  });
  return [button];
}

/** A picture of the paragraph to send to a friend. */
function giftButton(dialog: HTMLDialogElement, url: string, subject?: Subject): HTMLElement[] {
  const by = document.querySelector<HTMLElement>('reading-tools')?.dataset['gift'];
  const words = subject && document.getElementById(subject.id)?.textContent.trim();
  if (!by || !words) return [];
  const button = element('button', { type: 'button' }, gift.send);
  button.addEventListener('click', () => {
    dialog.close();
    const heading = reading.passageTitle(subject.number);
    void import('../../ui/gift/gift.ts').then(({ openGift }) =>
      openGift({ ...(JSON.parse(by) as GiftSender), heading, words, url }),
    );
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
  const close = element('button', { type: 'button', 'aria-label': reading.close }, '×');
  const dialog = element('dialog', { class: 'passage-menu', 'aria-labelledby': 'passage-menu' });
  const acts = [
    ...giftButton(dialog, url.href, subject),
    ...listenButton(dialog, subject?.id),
    ...sendButton(work.title, url.href),
  ];
  dialog.append(
    element('header', {}, element('h2', { id: 'passage-menu' }, title), close),
    element('div', { class: 'acts' }, ...acts),
    element(
      'dl',
      {},
      ...copyable(reading.address, url.href, element('a', { href: url.href }, url.href)),
      ...copyable(reading.citation, citation, element('p', {}, citation)),
      ...copyable(reading.bibtex, entry, element('pre', { tabindex: '0' }, entry)),
    ),
  );
  if (work.inferred && work.year !== undefined)
    dialog.append(element('small', { class: 'minor' }, reading.inferred(work.year)));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // Beside the dialog; or to the paragraph, on this page.
    if (target === dialog || (target as Element).closest('a')) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
