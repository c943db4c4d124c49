/**
 * The buttons of the settings: 长辈版 at one press, and the panel, which is fetched when a reader means
 * to open it. So are the ruler and the large pointer.
 */
import { withSetting } from './settings.ts';
import { chooseSettings, SETTINGS_EVENT, showKept, shownSettings } from './device.ts';

const loadPanel = () => import('./panel.ts');

export class SettingsBar extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback() {
    const { signal } = (this.#listening = new AbortController());
    const [elder, open] = this.querySelectorAll('button');
    const on = (target: EventTarget | undefined, type: string, listener: (event: Event) => void) =>
      target?.addEventListener(type, listener, { signal });
    const settle = () => {
      const settings = shownSettings();
      elder?.setAttribute('aria-pressed', String(settings.elder === 'on'));
      // What cannot be had is not there; the page is read without.
      if (settings.ruler ?? settings.pointer)
        void import('./aids.ts').then(
          ({ startAids }) => startAids(),
          () => undefined,
        );
    };
    on(elder, 'click', () => {
      const settings = shownSettings();
      chooseSettings(withSetting(settings, 'elder', settings.elder ? '' : 'on'));
    });
    const prepare = () => void loadPanel().catch(() => undefined);
    on(open, 'pointerenter', prepare);
    on(open, 'focus', prepare);
    on(
      open,
      'click',
      () =>
        void loadPanel()
          .then((panel) => panel.openPanel())
          .catch(() => undefined),
    );
    on(document, SETTINGS_EVENT, settle);
    // Chosen in another window, or on a page from which the reader comes back.
    on(window, 'storage', showKept);
    on(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) showKept();
    });
    settle();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }
}

customElements.define('settings-bar', SettingsBar);
