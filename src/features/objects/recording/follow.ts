/** Marks the line that is spoken, and keeps it in sight until the reader scrolls. */

/** Where on the screen a line may be spoken, and where it is brought to, of the screen's height. */
const LOWEST = 0.8;
const BROUGHT_TO = 0.55;

/** A line on the page, and the second from which it is spoken. */
interface Line {
  readonly start: number;
  readonly element: HTMLElement;
}

/** The line that is spoken at a second: the last that has begun. */
export function lineAt<One extends Pick<Line, 'start'>>(lines: readonly One[], second: number) {
  return lines[lines.filter(({ start }) => start <= second + 0.01).length - 1];
}

/**
 * Follows what is played.
 * @param root holds the lines and the button that offers to follow again
 * @param signal ends it
 */
export function follow(media: HTMLMediaElement, root: HTMLElement, signal: AbortSignal) {
  const lines = Array.from(root.querySelectorAll<HTMLElement>('.lines > li'), (element): Line => ({
    start: Number(element.id.slice(2)),
    element,
  }));
  const button = root.querySelector<HTMLElement>('.follow');
  let spoken: Line | undefined;
  let following = true;
  /** Where the page stands by our doing; elsewhere the reader has moved it. */
  let placed = scrollY;

  function bringIntoSight() {
    if (!spoken) return;
    const { top, bottom } = spoken.element.getBoundingClientRect();
    const covered = root.querySelector('.player')?.getBoundingClientRect().bottom ?? 0;
    // Beside the lines it covers none of them.
    const above = covered > innerHeight * LOWEST ? 0 : covered;
    if (top < Math.min(above, innerHeight * BROUGHT_TO) || bottom > innerHeight * LOWEST)
      scrollBy({ top: top - innerHeight * BROUGHT_TO, behavior: 'instant' });
    placed = scrollY;
  }

  function setFollowing(now: boolean) {
    following = now;
    if (button) button.hidden = now;
    if (now) bringIntoSight();
  }

  function mark() {
    const now = media.ended ? undefined : lineAt(lines, media.currentTime);
    if (now === spoken) return;
    spoken?.element.removeAttribute('aria-current');
    now?.element.setAttribute('aria-current', 'true');
    spoken = now;
    if (following) bringIntoSight();
  }

  function scrolled() {
    if (following && !media.paused && Math.abs(scrollY - placed) > 2) setFollowing(false);
  }

  const resume = () => setFollowing(true);
  for (const type of ['timeupdate', 'seeked', 'ended'])
    media.addEventListener(type, mark, { signal });
  media.addEventListener('play', () => (placed = scrollY), { signal });
  addEventListener('scroll', scrolled, { signal, passive: true });
  button?.addEventListener('click', resume, { signal });
  mark();
  return { resume };
}
