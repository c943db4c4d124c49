/** Lights the crest of the event that is being read, while the river stays in sight above the list. */

/** Lights it again, such as after the river was drawn anew. */
export function lightCrest(root: HTMLElement): void {
  root.querySelector('.crest[aria-current]')?.removeAttribute('aria-current');
  let entry: Element | null = document.getElementById(root.dataset['reading'] ?? '');
  let crest: Element | null = null;
  // A crest of several events bears the address of the first.
  for (; entry && !crest; entry = entry.previousElementSibling)
    crest = root.querySelector(`.crest[href="#${entry.id}"]`);
  crest?.setAttribute('aria-current', 'true');
}

/** Where the river stands above the list (TimelineControls.css). */
const WIDE = '(min-width: 64rem)';

/** Follows the reader down the list: the uppermost event whose date is below the river is being read. */
export function followReader(root: HTMLElement, signal: AbortSignal): void {
  const dates = [...root.querySelectorAll('[data-entries] > li .date')];
  const wide = matchMedia(WIDE);
  let observer: IntersectionObserver | undefined;
  const watch = () => {
    observer?.disconnect();
    if (!wide.matches) return;
    const inSight = new Set<Element>();
    const river = root.querySelector('.river')?.clientHeight ?? 0;
    observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          inSight[isIntersecting ? 'add' : 'delete'](target);
        const id = dates.find((date) => inSight.has(date))?.closest('li')?.id;
        // Within a long entry no date is in sight, and the last one holds; above the list none does.
        const above = (dates[0]?.getBoundingClientRect().top ?? 0) > river;
        if (id !== undefined || above) root.dataset['reading'] = id ?? '';
        lightCrest(root);
      },
      { rootMargin: `-${river}px 0px -40%` },
    );
    for (const date of dates) observer.observe(date);
  };
  wide.addEventListener('change', watch, { signal });
  signal.addEventListener('abort', () => observer?.disconnect());
  watch();
}
