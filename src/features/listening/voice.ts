/** Which voice of a device reads Chinese best. */

/** What is asked of a voice; the browser's own `SpeechSynthesisVoice` has it. */
export interface Voice {
  /** `zh-CN`; `zh_CN` on Android; `cmn-Hans-CN`. */
  readonly lang: string;
  /** Whether it works without a network: it starts at once, and tells nobody what is read. */
  readonly localService: boolean;
}

const CHINESE = /^(?:zh|cmn)(?:[-_]|$)/iu;
const STANDARD = /^(?:zh|cmn)(?:[-_]hans)?(?:[-_]cn)?$/iu;

/**
 * The voice to read with: one of Standard Chinese, else any Chinese one; one of the device first.
 * @returns `undefined` where no voice reads Chinese
 */
export function chooseVoice<Of extends Voice>(voices: readonly Of[]): Of | undefined {
  const worth = ({ lang, localService }: Voice) =>
    (STANDARD.test(lang) ? 2 : 0) + (localService ? 1 : 0);
  return voices.filter(({ lang }) => CHINESE.test(lang)).sort((a, b) => worth(b) - worth(a))[0];
}
