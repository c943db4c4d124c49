import type { Settings } from './settings.ts';

/**
 * The settings as they hold: 长辈版 is larger than the size 大, which changes nothing there.
 */
export function holding(settings: Settings): Settings {
  return settings.elder && settings.size === 'large' ? { ...settings, size: '' } : settings;
}
