/** Which voice of a device reads Chinese best. */
import { chineseVoices, type Voice } from './chinese-voices.ts';

const STANDARD = /^(?:zh|cmn)(?:[-_]hans)?(?:[-_]cn)?$/iu;

/**
 * The voice to read with: one of Standard Chinese, else any Chinese one; first one of the device,
 * which starts at once without a network, and tells nobody what is read.
 * @returns `undefined` where no voice reads Chinese
 */
export function chooseVoice<Of extends Voice>(voices: readonly Of[]): Of | undefined {
  const worth = ({ lang, localService }: Voice) =>
    (STANDARD.test(lang) ? 2 : 0) + (localService ? 1 : 0);
  return chineseVoices(voices).sort((a, b) => worth(b) - worth(a))[0];
}
