/** Fetches a stylesheet when something on the page needs it. */

/** Milliseconds that what is to be styled waits for its styles; after that it works without. */
const PATIENCE = 2000;

const coming = new Map<string, Promise<void>>();

/**
 * Adds a stylesheet to the page, once; one that cannot be had is asked for again by the next call.
 * @param href an address that the content security policy allows
 * @returns when it has come, cannot be had, or lets a reader wait for too long
 */
export function addStylesheet(href: string): Promise<void> {
  let come = coming.get(href);
  if (!come) {
    come = new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => {
        coming.delete(href);
        link.remove();
        resolve();
      });
      setTimeout(resolve, PATIENCE);
      document.head.append(link);
    });
    coming.set(href, come);
  }
  return come;
}
