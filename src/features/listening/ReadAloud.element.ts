/**
 * Reads the page aloud where a voice can or the page has sounds, and says elsewhere what one can do;
 * all of it is fetched when a reader asks for it.
 */
import { defineElement } from '../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../../ui/not-loaded.ts';
import { chineseVoices } from './chinese-voices.ts';

export class ReadAloud extends ListeningElement {
  protected connected(on: Listen) {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    // Some browsers look for their voices only when they are asked, and have them the next time.
    this.able();
    on(button, 'click', () => void this.listen());
  }

  /** Whether the page has sounds, or a voice of the device reads Chinese. */
  able(): boolean {
    const synth = window.speechSynthesis as SpeechSynthesis | undefined;
    return 'sounds' in this.dataset || chineseVoices(synth?.getVoices() ?? []).length > 0;
  }

  /** Begins at a paragraph, or at the beginning; where nothing can read, says so. */
  async listen(from?: string) {
    const button = this.querySelector('button');
    if (!button) return;
    const list = this.dataset['sounds'];
    const sounds = list ? { list, audio: new Audio() } : undefined;
    // At once: telephones play only what a press has loaded, and forget the press while one waits.
    sounds?.audio.load();
    try {
      if (this.able()) await (await import('./listen.ts')).listen(button, from, sounds);
      else await (await import('./no-voice.ts')).sayNoVoice();
    } catch {
      sayNotLoaded(button);
    }
  }
}

defineElement('read-aloud', ReadAloud);
