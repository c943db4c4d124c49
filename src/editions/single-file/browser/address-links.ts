/** Has the links that scripts write, and the forms, lead to places in the file. */
import { placeOf, location } from './world.ts';

function settleLink(link: Element): void {
  const address = link.getAttribute('href') ?? '';
  // Written by the build, or within the page; and what leads out stays as it is.
  if (address.startsWith('#')) return;
  const place = placeOf(address);
  if (place !== undefined) link.setAttribute('href', place);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (target instanceof Element && target.matches('a[href]')) settleLink(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches('a[href]')) settleLink(node);
      node.querySelectorAll('a[href]').forEach(settleLink);
    }
  }
}).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'get') return;
  event.preventDefault();
  const asked = new URLSearchParams(new FormData(form) as never);
  const address = new URL(form.getAttribute('action') ?? '', location.href);
  address.search = String(asked);
  window.location.hash = placeOf(address) ?? '';
});
