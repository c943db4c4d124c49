import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../../../ui/not-loaded.ts';

/** The second that an address names: 12.5 of `#t=12.5`. */
const secondIn = (hash: string) => /^#t=(\d+(?:\.\d+)?)$/u.exec(hash)?.[1];

/** Plays from the line that a reader chooses, and shows which one is spoken. */
class RecordedMedia extends ListeningElement {
  #follower: Promise<{ resume: () => void } | undefined> | undefined;

  protected connected(on: Listen, signal: AbortSignal): void {
    const media = this.querySelector<HTMLMediaElement>('audio, video');
    if (!media) return;
    // Copied, they lead to the line on this page; without a script to the second of the file.
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.time')) link.href = link.hash;
    const land = () => this.#land(media);
    land();
    on(window, 'hashchange', land);
    on(media, 'error', () => sayNotLoaded(media));
    on(media, 'play', () => void this.#follow(media, signal));
    on(this, 'click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.time');
      const second = link && secondIn(link.hash);
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (!second || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      history.replaceState(history.state, '', link.hash);
      this.#seek(media, Number(second));
      // What cannot be had is an event, too.
      media.play().catch(() => undefined);
      void this.#follow(media, signal).then((follower) => follower?.resume());
    });
  }

  /** An address of a line: what is played begins there. A line of another part stands on its page. */
  #land(media: HTMLMediaElement): void {
    const second = secondIn(location.hash);
    if (second === undefined) return;
    const parts = [...this.querySelectorAll<HTMLAnchorElement>('[data-from]')];
    const part = parts.findLast(({ dataset }) => Number(dataset['from']) <= Number(second));
    if (part && !part.hasAttribute('aria-current') && part.href !== location.href.split('#')[0])
      location.replace(part.href + location.hash);
    else this.#seek(media, Number(second));
  }

  /** Before anything is loaded, it is where playing will begin; some browsers forget that. */
  #seek(media: HTMLMediaElement, second: number): void {
    const seek = () => (media.currentTime = second);
    seek();
    if (media.readyState === 0) media.addEventListener('loadedmetadata', seek, { once: true });
  }

  #follow(media: HTMLMediaElement, signal: AbortSignal) {
    return (this.#follower ??= import('./follow.ts')
      .then(({ follow }) => follow(media, this, signal))
      .catch(() => (this.#follower = undefined)));
  }
}

defineElement('recorded-media', RecordedMedia);
