/**
 * Takes a bar that lies over the page away once a reader has scrolled on by a third of the window, as
 * it has been read by then; not while it has the focus. It does not wait by the clock, as nobody reads
 * as fast as everybody.
 * @param bar shown from now on
 * @param text what of the page says how far one has scrolled, also where its place is only found later
 */
export function leaveOnScroll(bar: Element, text: Element | Range): void {
  const top = () => text.getBoundingClientRect().top;
  const from = top();
  const leaving = new AbortController();
  const scrolled = () => {
    if (bar.contains(document.activeElement)) return;
    if (bar.isConnected && Math.abs(top() - from) < innerHeight / 3) return;
    bar.remove();
    leaving.abort();
  };
  addEventListener('scroll', scrolled, { signal: leaving.signal, passive: true });
}
