/**
 * Waits until a reader means to explore the timeline, by hand or by an address that asks for
 * something, and fetches what that needs. It also takes readers to the event that a link named.
 */
import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { addStylesheet } from '../../../lib/browser/stylesheet.ts';
import { sayNotLoaded } from '../../../ui/not-loaded.ts';
import { followReader } from './lit-crest.ts';

class TimelineExplorer extends ListeningElement {
  #signal: AbortSignal | undefined;
  #exploring: Promise<void> | undefined;
  #tried = false;

  protected connected(on: Listen, signal: AbortSignal) {
    this.#signal = signal;
    // The first sign; where what it asks for cannot be had, only a press asks again.
    const prepare = () => void (this.#tried || this.#explore());
    for (const sign of ['pointerover', 'pointerdown', 'focusin'])
      this.addEventListener(sign, prepare, { signal, passive: true });
    on(this, 'click', ({ target }) => {
      const pressed = (target as Element).closest('[data-controls] :is(button, summary, label)');
      if (!(pressed instanceof HTMLElement) || this.dataset['exploring'] === 'on') return;
      // A button that was faster than the network is pressed again when there is something behind it.
      void this.#explore(pressed).then(
        (able) => able && pressed.matches('button') && pressed.click(),
      );
    });
    on(window, 'hashchange', () => this.#land());
    followReader(this, signal);
    void this.#arrive();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#exploring = undefined;
    delete this.dataset['exploring'];
  }

  async #arrive() {
    await addStylesheet(this.dataset['styles'] ?? '');
    // The parameters of exploration.ts, which is fetched only then.
    if (/[?&](?:direction|level|q|from|to|year|compare)=/u.test(location.search))
      await this.#explore(this.querySelector('summary'));
    this.#land();
  }

  /**
   * @param pressed is named where there is nothing to explore with
   * @returns whether there is something
   */
  async #explore(pressed?: Element | null): Promise<boolean> {
    const signal = this.#signal;
    this.#tried = true;
    void addStylesheet(this.dataset['styles'] ?? '');
    try {
      await (this.#exploring ??= import('./explore.ts').then(async ({ explore }) => {
        if (signal && !signal.aborted) await explore(this, signal);
        this.dataset['exploring'] = 'on';
      }));
      return true;
    } catch {
      // Without a network the page is as it was; the next press tries again.
      this.#exploring = undefined;
      sayNotLoaded(pressed);
      return false;
    }
  }

  /** Brings the event that the address names into view and under the reader's keys. */
  #land() {
    // Anchors are ASCII; what else stands there may be malformed, and is not decoded.
    const id = location.hash.slice(1);
    const event = document.getElementById(id);
    if (event && this.contains(event)) {
      event.hidden = false;
      event.tabIndex = -1;
      event.focus({ preventScroll: true });
      event.scrollIntoView();
    } else if (!event && this.dataset['events'] && /^(?:bce-\d|\d{4}s?)[a-z\d-]*$/u.test(id)) {
      // In a chronicle of many pages the event has its own.
      location.replace(`${this.dataset['pages'] ?? ''}${id}/`);
    }
  }
}

defineElement('timeline-explorer', TimelineExplorer);
