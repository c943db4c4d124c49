/**
 * An engine of speech in the page: it says nothing, keeps what it was given, and ends when told to.
 */
import type { Page } from '@playwright/test';

export interface Said {
  text: string;
  rate: number;
}

declare global {
  interface Window {
    said: (Said & { onend?: () => void; onerror?: (event: { error: string }) => void })[];
    silenced: number;
    comeVoices: () => void;
  }
}

/**
 * Puts the engine into the pages that come.
 * @param voices languages of its voices
 * @param late whether they come only with `comeVoices()`
 */
export async function stubEngine(page: Page, voices: string[], late = false): Promise<void> {
  await page.addInitScript(
    ([langs, wait]) => {
      let here = wait ? [] : langs;
      const engine = Object.assign(new EventTarget(), {
        speaking: false,
        pending: false,
        getVoices: () => here.map((lang) => ({ lang, localService: true })),
        speak(utterance: (typeof window.said)[number] & { onstart?: () => void }) {
          window.said.push(utterance);
          engine.speaking = true;
          utterance.onstart?.();
        },
        cancel() {
          engine.speaking = false;
          window.silenced += 1;
        },
      });
      window.said = [];
      window.silenced = 0;
      window.comeVoices = () => {
        here = langs;
        engine.dispatchEvent(new Event('voiceschanged'));
      };
      Object.defineProperty(window, 'speechSynthesis', { value: engine });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          rate = 1;
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    [voices, late] as const,
  );
}

export function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => window.said.map(({ text, rate }) => ({ text, rate })));
}

/** The utterance that was given last has been said. */
export function endLast(page: Page): Promise<void> {
  return page.evaluate(() => window.said[window.said.length - 1]?.onend?.());
}

export function failLast(page: Page, error: string): Promise<void> {
  return page.evaluate(
    (name) => window.said[window.said.length - 1]?.onerror?.({ error: name }),
    error,
  );
}

/** Says all that is left. */
export function sayAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let given = 0; given < window.said.length;) {
      given = window.said.length;
      window.said[given - 1]?.onend?.();
    }
  });
}

/** The words that are marked as being said. */
export function markedSentence(page: Page): Promise<string> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.get('speech') ?? [], (range) => (range as Range).toString()).join(''),
  );
}
