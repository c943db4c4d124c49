/** Shows the picture that one sends to a friend, with ways to keep it, share it, and copy its address. */
import { openDialog } from '../../lib/browser/dialog.ts';
import { canDownload } from '../../lib/browser/download.ts';
import { element } from '../../lib/browser/element.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { gift as words } from '../../words/zh-cn/gift.ts';
import { copyButton } from '../copy-button.ts';
import type { Gift } from './gift-format.ts';
import { drawGift } from './gift-picture.ts';
import styles from './gift.css?url';

async function pictureOf(gift: Gift): Promise<Blob | null> {
  const style = getComputedStyle(document.documentElement);
  const [display = '', reading = ''] = ['--font-display', '--font-reading'].map((name) =>
    style.getPropertyValue(name),
  );
  const canvas = element('canvas', {});
  try {
    // A canvas does not wait for a face that no words of the page are set in yet.
    await document.fonts.load(`1px ${display}`, gift.title).catch(() => undefined);
    drawGift(canvas, gift, { display, reading });
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  }
}

/** The picture, and what can be done with it. */
function shown(picture: Blob, src: string, gift: Gift): HTMLElement[] {
  const name = words.file(gift.title, gift.heading);
  const file = new File([picture], name, { type: picture.type });
  const data = { files: [file], title: gift.title, url: gift.url };
  const share = element('button', { type: 'button' }, words.share);
  share.hidden = !('canShare' in navigator && navigator.canShare(data));
  // It rejects where the reader changes their mind.
  // eslint-disable-next-line floor/has-all -- What can say whether it can be shared can share it.
  share.addEventListener('click', () => void navigator.share(data).catch(() => undefined));
  const said = element('p', { class: 'minor', role: 'status' });
  const save = element('a', { href: src, download: name }, words.save);
  save.addEventListener('click', () => said.replaceChildren(words.saved));
  return [
    element('img', { src, alt: words.picture(gift.words), width: '1080', height: '1440' }),
    element('p', { class: 'minor' }, words.hold),
    element(
      'p',
      { class: 'link-row acts' },
      // Elsewhere it would lead away from the page.
      ...(canDownload() ? [save] : []),
      share,
    ),
    said,
  ];
}

/**
 * Opens the picture of some words.
 * @returns what it is shown in, which is gone when it is closed
 */
export async function openGift(given: Omit<Gift, 'scan'>): Promise<HTMLDialogElement> {
  const gift = { ...given, scan: words.scan };
  const [picture] = await Promise.all([pictureOf(gift), addStylesheet(styles)]);
  const src = picture ? URL.createObjectURL(picture) : '';
  const dialog = openDialog(
    'gift',
    words.send,
    words.close,
    ...(picture ? shown(picture, src, gift) : [element('p', {}, words.failed)]),
    element('p', { class: 'address' }, gift.url),
    copyButton(gift.url, { label: words.copyLink, copied: words.copied }),
  );
  dialog.addEventListener('close', () => URL.revokeObjectURL(src));
  return dialog;
}
