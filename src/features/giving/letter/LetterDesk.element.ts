import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../../../ui/not-loaded.ts';

/** Fetches and opens the desk of the letter of intent (捐赠意向书) when a reader asks for it. */
class LetterDesk extends ListeningElement {
  #opening = false;

  protected connected(on: Listen): void {
    const start = this.querySelector<HTMLElement>('[data-start]');
    if (!start) return;
    const say = (text: string) => this.#say(text);
    start.hidden = false;
    on(start, 'click', ({ target }) => {
      // Who has the page translated presses what the browser has put around the words.
      const button = (target as HTMLElement).closest('button');
      const act = button?.dataset['act'];
      if (act === 'print-blank')
        import('../../../ui/print.ts')
          .then(({ printPage }) => printPage(say))
          .catch(() => sayNotLoaded(button));
      if (act === 'start') void this.#open(on);
    });
    // What the finder of things was asked.
    const item = new URLSearchParams(location.hash.slice(1)).get('item');
    if (item) void this.#open(on, item);
  }

  async #open(on: Listen, item?: string): Promise<void> {
    // Whoever presses twice gets one desk.
    if (this.#opening) return;
    this.#opening = true;
    const sheet = document.querySelector<HTMLElement>('[data-letter]');
    try {
      const { openDesk } = await import('./desk.ts');
      if (sheet) openDesk(this, sheet, on, item);
    } catch {
      this.#opening = false;
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #say(text: string): void {
    this.querySelector('[data-status]')?.replaceChildren(text);
  }
}

defineElement('letter-desk', LetterDesk);
