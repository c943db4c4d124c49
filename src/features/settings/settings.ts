/**
 * How a reader wants pages to look. Each setting is an attribute of the root element, `data-theme`
 * and so on, which the styles read; one that is not set is as the exhibition was designed.
 */
import { THEME_COLOURS } from '../../ui/themes.ts';
import type { SettingName } from '../../words/keys.ts';

/** The values that a setting may have, besides none. */
export const SETTINGS = {
  /** Without: paper by day and lacquer by night, as the system has it. */
  theme: Object.keys(THEME_COLOURS),
  size: ['large', 'larger', 'largest'],
  leading: ['wide', 'wider'],
  /** The right edge of long texts; without: even. */
  align: ['start'],
  /** The face of long texts; without: Song. */
  face: ['hei'],
  ruler: ['on'],
  pointer: ['on'],
  /** 长辈版 */
  elder: ['on'],
} as const satisfies Record<SettingName, readonly string[]>;

export type Settings = Readonly<Partial<Record<SettingName, string>>>;

/** What the record on a device is called, at an origin that other sites may share. */
export const SETTINGS_KEY = 'display-settings';

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/**
 * Those values that settings may have; all others are left out.
 * @param valueOf the value of a setting, which may be anything
 */
export function settingsOf(valueOf: (name: SettingName) => unknown): Settings {
  const known = SETTING_NAMES.map((name) => [name, valueOf(name)] as const).filter(
    ([name, value]) => (SETTINGS[name] as readonly unknown[]).includes(value),
  );
  return Object.fromEntries(known);
}

/** Reads a record; of one that is broken, or of another form, nothing. */
export function parseSettings(record: string | null): Settings {
  try {
    const read: unknown = JSON.parse(record ?? '{}');
    return settingsOf((name) => (read as Partial<Record<SettingName, unknown>>)[name]);
  } catch {
    return {};
  }
}

/** @returns a record, or `undefined` where nothing is set: then nothing is kept */
export function settingsRecord(settings: Settings): string | undefined {
  const known = settingsOf((name) => settings[name]);
  return Object.keys(known).length > 0 ? JSON.stringify(known) : undefined;
}

/** The settings with one changed; an empty value, or one that is none, sets it back. */
export function withSetting(settings: Settings, name: SettingName, value: string): Settings {
  return settingsOf((other) => (other === name ? value : settings[other]));
}
