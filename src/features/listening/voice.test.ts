import { describe, expect, it } from 'vitest';
import type { Voice } from './chinese-voices.ts';
import { chooseVoice } from './voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('chooseVoice', () => {
  it('takes a voice of the device that reads Standard Chinese, however it is written', () => {
    for (const lang of ['zh-CN', 'zh_CN', 'zh', 'cmn-Hans-CN']) {
      const best = voice(lang);
      const others = [voice('en-US'), voice('zh-TW'), voice('zh-CN', false), voice('zh-HK')];
      expect(chooseVoice([...others, best])).toBe(best);
    }
  });

  it('takes a remote one of the standard before a local one of another region', () => {
    const remote = voice('zh-CN', false);
    expect(chooseVoice([voice('zh-HK'), remote])).toBe(remote);
  });

  it('takes the first of equals, and none that reads something else', () => {
    const first = voice('zh-TW');
    expect(chooseVoice([first, voice('zh-HK')])).toBe(first);
    expect(chooseVoice([voice('en-US'), voice('zha-CN')])).toBeUndefined();
    expect(chooseVoice<Voice>([])).toBeUndefined();
  });
});
