/** Going through the years one by one, until the reader pauses it. */
/** Long enough to read a year's events, in milliseconds. */
const STEP = 4000;

export interface Years {
  /** The years to go through, in order. */
  readonly years: () => readonly number[];
  /** The one that is shown now. */
  readonly year: () => number | undefined;
  readonly step: (year: number) => void;
}

/** Does nothing where there is no button, as of a single year. */
export function yearPlayer(root: HTMLElement, signal: AbortSignal, { years, year, step }: Years) {
  const button = root.querySelector<HTMLButtonElement>('[data-play]');
  const form = button?.form;
  if (!button || !form) return { stop: () => undefined };
  const words = { play: button.textContent.trim(), pause: button.dataset['pauseLabel'] ?? '' };
  let timer = 0;

  const stop = () => {
    window.clearInterval(timer);
    timer = 0;
    button.textContent = words.play;
  };
  const forward = () => {
    const all = years();
    const next = all.find((later) => later > (year() ?? -Infinity));
    if (next !== undefined) step(next);
    if (next === undefined || next === all.at(-1)) stop();
  };
  const start = () => {
    timer = window.setInterval(forward, STEP);
    button.textContent = words.pause;
    // From the end it begins again.
    const all = years();
    if (year() === all.at(-1) && all[0] !== undefined) step(all[0]);
    else forward();
    // The year's events stand below; the river above them where it is shown.
    const river = root.querySelector('[data-river]');
    (river?.getClientRects().length ? root : form).scrollIntoView();
  };
  button.addEventListener('click', () => (timer === 0 ? start() : stop()), { signal });
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
  signal.addEventListener('abort', stop);
  return { stop };
}
