/**
 * Adds a stylesheet to the page, once.
 * @param href an address that the content security policy allows
 * @returns when it has come, or cannot be had: what it styles works without
 */
export function addStylesheet(href: string): Promise<void> {
  const known = [...document.querySelectorAll('link[rel=stylesheet]')];
  if (known.some((link) => link.getAttribute('href') === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
