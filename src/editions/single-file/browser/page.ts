/** The pages of the file: kept apart from the document, and shown one at a time. */
import { REFERENCES } from '../references.ts';
import { holdSheets } from './stylesheet.ts';

const pages = new Map<string, HTMLElement>();
for (const page of document.querySelectorAll<HTMLElement>('[data-page]')) {
  pages.set(page.dataset['page'] ?? '', page);
  page.remove();
}
document.querySelector('[data-file-contents]')?.remove();

const [main = document.body] = document.getElementsByTagName('main');
const root = document.documentElement;

/** Gives what is on a page the names that it has there: `/article/#s1-p2` is `s1-p2`. */
function unname(page: ParentNode, path: string): void {
  const own = `${path}#`;
  const strip = (value: string) => (value.startsWith(own) ? value.slice(own.length) : value);
  for (const element of page.querySelectorAll('*')) {
    if (element instanceof HTMLTemplateElement) unname(element.content, path);
    if (element.id) element.id = strip(element.id);
    for (const { name, value } of [...element.attributes]) {
      if (name === 'href' && value.startsWith(`#${own}`))
        element.setAttribute(name, value.slice(own.length));
      else if (REFERENCES.includes(name))
        element.setAttribute(name, value.split(' ').map(strip).join(' '));
      else if (value.includes(`#${own}`) && value.includes('url('))
        element.setAttribute(name, value.replaceAll(`#${own}`, '#'));
    }
  }
}

/** Marks the page in the masthead, as its component does. */
function markCurrent(path: string): void {
  for (const link of document.querySelectorAll('.masthead a[href^="#/"]')) {
    const href = link.getAttribute('href')?.slice(1) ?? '';
    link.removeAttribute('aria-current');
    if (href === path) link.setAttribute('aria-current', 'page');
    else if (href !== '/' && path.startsWith(href)) link.setAttribute('aria-current', 'true');
  }
}

/** Whether the file has a page. */
export function hasPage(path: string): boolean {
  return pages.has(path);
}

/**
 * Shows a page as it is when it has just been loaded; the one before is left.
 * @param path one that {@link hasPage} knows
 */
export function showPage(path: string): void {
  const kept = pages.get(path);
  if (!kept) return;
  // What ends with a page ends now: reading aloud; remembering where one stopped.
  if (main.childElementCount > 0) window.dispatchEvent(new Event('pagehide'));
  for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  const { title, canonical, sheets = '', without = '' } = kept.dataset;
  const holder = (kept instanceof HTMLTemplateElement ? kept.content : kept).cloneNode(true);
  unname(holder as unknown as ParentNode, path);
  main.replaceChildren(...holder.childNodes);
  document.title = title ?? '';
  document.querySelector('[rel=canonical]')?.setAttribute('href', canonical ?? '');
  const ownAddress = document.querySelector('[data-own-address]');
  if (ownAddress) ownAddress.textContent = canonical ?? '';
  for (const [name, value] of Object.entries(kept.dataset))
    if (name.startsWith('head')) root.dataset[name] = value;
  root.removeAttribute('data-speech-open');
  markCurrent(path);
  for (const part of ['seal', 'tide']) {
    const frame = document.querySelector<HTMLElement>(`.masthead .${part}, .colophon .${part}`);
    if (frame) frame.hidden = without.split(' ').includes(part);
  }
  holdSheets(sheets.split(' '));
}

/** The heading of the page that is shown. */
export function heading(): HTMLElement | null {
  return main.querySelector('h1');
}
