/** What other features' scripts may ask of the settings. */
export { SETTINGS_EVENT } from './device.ts';
