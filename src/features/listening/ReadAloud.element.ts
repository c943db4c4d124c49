/**
 * Offers reading aloud where a voice can or the page has sounds; all else is fetched when a reader
 * asks for it.
 */
import { defineElement } from '../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../../ui/not-loaded.ts';
import { chineseVoices } from './chinese-voices.ts';

/** Milliseconds that a browser may take to name its voices. */
const PATIENCE = 2500;

export class ReadAloud extends ListeningElement {
  protected connected(on: Listen, signal: AbortSignal) {
    const synth = window.speechSynthesis as SpeechSynthesis | undefined;
    const button = this.querySelector('button');
    if (!button) return;
    const look = (late?: unknown) => {
      const able = 'sounds' in this.dataset || chineseVoices(synth?.getVoices() ?? []).length > 0;
      button.hidden = !able;
      if (able) this.querySelector('details')?.remove();
      // Voices may come late; the word waits for them.
      else if (late === true) void this.explain(button);
    };
    look(!synth);
    // Old browsers do not tell when voices come.
    (synth as Partial<SpeechSynthesis> | undefined)?.addEventListener?.('voiceschanged', look, {
      signal,
    });
    setTimeout(look, PATIENCE, true);
    on(button, 'click', () => void this.listen());
  }

  /** Says that no voice reads Chinese; where even that cannot be fetched, nothing is offered. */
  private async explain(button: HTMLElement) {
    try {
      const { noVoice } = await import('./no-voice.ts');
      const word = await noVoice();
      if (button.hidden && !this.querySelector('details')) button.after(word);
    } catch {
      // Nobody has pressed anything that would wait for it.
    }
  }

  /** Begins at a paragraph, or at the beginning. */
  async listen(from?: string) {
    const button = this.querySelector('button');
    if (!button) return;
    const list = this.dataset['sounds'];
    const sounds = list ? { list, audio: new Audio() } : undefined;
    // At once: telephones play only what a press has loaded, and forget the press while one waits.
    sounds?.audio.load();
    try {
      const { listen } = await import('./listen.ts');
      await listen(button, from, sounds);
    } catch {
      sayNotLoaded(button);
    }
  }
}

defineElement('read-aloud', ReadAloud);
