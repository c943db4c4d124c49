/**
 * The buttons of the settings: 长辈版 at one press, and the panel, which is fetched when a reader means
 * to open it. So are the ruler and the large pointer.
 */
import { defineElement } from '../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../../ui/not-loaded.ts';
import { withSetting } from './settings.ts';
import { chooseSettings, SETTINGS_EVENT, showKept, shownSettings } from './device.ts';

/** Whether the panel has been asked for: then only a press asks again. */
let tried = false;
const loadPanel = () => {
  tried = true;
  return import('./panel.ts');
};

class SettingsBar extends ListeningElement {
  protected connected(on: Listen) {
    const [elder, open] = this.querySelectorAll('button');
    const settle = (chosen?: Event) => {
      const settings = shownSettings();
      elder?.setAttribute('aria-pressed', String(settings.elder === 'on'));
      if (settings.ruler ?? settings.pointer)
        import('./aids.ts').catch(() => chosen && sayNotLoaded(open));
    };
    on(elder, 'click', () => {
      const settings = shownSettings();
      chooseSettings(withSetting(settings, 'elder', settings.elder ? '' : 'on'));
    });
    const prepare = () => void (tried || loadPanel().catch(() => undefined));
    on(open, 'pointerenter', prepare);
    on(open, 'focus', prepare);
    on(open, 'click', () => {
      loadPanel()
        .then(({ openPanel }) => openPanel())
        .catch(() => sayNotLoaded(open));
    });
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
