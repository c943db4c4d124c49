/**
 * A reader's settings on the page and on this device. A browser may refuse to keep them: then they
 * hold as long as the page does.
 */
import { keep } from '../../lib/browser/storage.ts';
import { THEME_COLOURS } from '../../ui/themes.ts';
import {
  parseSettings,
  SETTING_NAMES,
  type Settings,
  SETTINGS_KEY,
  settingsOf,
  settingsRecord,
} from './settings.ts';

/** Dispatched on the document after the settings of the page have changed. */
export const SETTINGS_EVENT = 'settings';

const root = document.documentElement;

/** The settings that the page shows. */
export function shownSettings(): Settings {
  return settingsOf((name) => root.dataset[name]);
}

/** Makes the page, and the browser's own bars, look as settings say. */
function showSettings(settings: Settings): void {
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    if (value) root.dataset[name] = value;
    else root.removeAttribute(`data-${name}`);
  }
  const theme = settings.theme as keyof typeof THEME_COLOURS | undefined;
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, index) => {
    // Without a choice the system's: the first is for the day, the second for the night.
    meta.content = THEME_COLOURS[theme ?? (index === 0 ? 'paper' : 'lacquer')];
  });
  document.dispatchEvent(new Event(SETTINGS_EVENT));
}

/** Shows settings, and keeps them on this device. @returns whether it could be kept */
export function chooseSettings(settings: Settings): boolean {
  showSettings(settings);
  return keep(SETTINGS_KEY, settingsRecord(settings));
}

/** Shows what is kept, as chosen on another page since; where nothing can be kept, all stays. */
export function showKept(): void {
  try {
    showSettings(parseSettings(localStorage.getItem(SETTINGS_KEY)));
  } catch {
    // What was chosen on this page holds.
  }
}
