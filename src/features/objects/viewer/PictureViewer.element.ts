/**
 * Opens the pictures that it holds to be looked at closely. Each is a link to its large file, and stays
 * that where there is no network, and after what it takes could not be fetched.
 */
import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../../../ui/not-loaded.ts';

class PictureViewer extends ListeningElement {
  protected connected(on: Listen): void {
    let failed: Element | undefined;
    on(this, 'click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.large-picture');
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (!link || !navigator.onLine || link === failed || ctrlKey || metaKey || shiftKey) {
        failed = undefined;
        return;
      }
      event.preventDefault();
      import('./close-look.ts')
        .then(({ lookClosely }) => lookClosely(this, link))
        .catch(() => {
          sayNotLoaded(link);
          failed = link;
        });
    });
  }
}

defineElement('picture-viewer', PictureViewer);
