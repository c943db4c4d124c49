/** What is asked of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** `zh-CN`; `zh_CN` on Android; `cmn-Hans-CN`. */
const CHINESE = /^(?:zh|cmn)(?:[-_]|$)/iu;

/** The voices that read Chinese; to know whether there are any is all that a page needs at first. */
export function chineseVoices<Of extends Voice>(voices: readonly Of[]): Of[] {
  return voices.filter(({ lang }) => CHINESE.test(lang));
}
