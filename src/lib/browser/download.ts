/** Files that are made on the reader's device. */
import { element } from './element.ts';

/** Whether the browser saves what a link hands it; elsewhere the link would be followed. */
export const canDownload = (): boolean => 'download' in HTMLAnchorElement.prototype;

/** Hands a file to the reader; the address is one of this page and leads nowhere else. */
export function download(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
