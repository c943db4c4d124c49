/**
 * The buttons of the settings: 长辈版 at one press, and the panel, which is fetched when a reader means
 * to open it. So are the ruler and the large pointer.
 */
import { defineElement } from '../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../lib/browser/listening-element.ts';
import { withSetting } from './settings.ts';
import { chooseSettings, SETTINGS_EVENT, showKept, shownSettings } from './device.ts';

/** Fetches the panel; what cannot be had is not there, and the page is read without. */
const loadPanel = () => import('./panel.ts').catch(() => undefined);

class SettingsBar extends ListeningElement {
  protected connected(on: Listen) {
    const [elder, open] = this.querySelectorAll('button');
    const settle = () => {
      const settings = shownSettings();
      elder?.setAttribute('aria-pressed', String(settings.elder === 'on'));
      if (settings.ruler ?? settings.pointer) import('./aids.ts').catch(() => undefined);
    };
    on(elder, 'click', () => {
      const settings = shownSettings();
      chooseSettings(withSetting(settings, 'elder', settings.elder ? '' : 'on'));
    });
    on(open, 'pointerenter', () => void loadPanel());
    on(open, 'focus', () => void loadPanel());
    on(open, 'click', () => void loadPanel().then((panel) => panel?.openPanel()));
    on(document, SETTINGS_EVENT, settle);
    // Chosen in another window, or on a page from which the reader comes back.
    on(window, 'storage', showKept);
    on(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) showKept();
    });
    settle();
  }
}

defineElement('settings-bar', SettingsBar);
