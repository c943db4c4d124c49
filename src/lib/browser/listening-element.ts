/** Listens to what happens to a target, for as long as an element is on the page. */
export type Listen = (
  target: EventTarget | null | undefined,
  type: string,
  listener: (event: Event) => void,
) => void;

/** A custom element whose listeners are taken down when it leaves the page. */
export abstract class ListeningElement extends HTMLElement {
  #listening: AbortController | undefined;

  /**
   * Called whenever the element comes to a page.
   * @param on listens until it leaves
   * @param signal is aborted when it leaves
   */
  protected abstract connected(on: Listen, signal: AbortSignal): void;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.connected((target, ...event) => target?.addEventListener(...event, { signal }), signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}
