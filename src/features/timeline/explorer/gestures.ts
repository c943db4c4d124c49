/** What hands mean: a wheel with Ctrl, two fingers and a double press zoom, one pointer pans. */

export interface Gestures {
  /** @param x of the place that stays, in client coordinates */
  readonly zoom: (factor: number, x: number) => void;
  /** @param pixels to the right, as the hand moved */
  readonly pan: (pixels: number) => void;
}

/** A hand that moves less has pressed, not dragged. */
const STILL = 6;
/** How much closer a double press looks. */
const TWICE = 2;
/** A wheel's step of 100 is a factor of about 1.3. */
const PER_PIXEL = 0.0026;

export function onGestures(area: HTMLElement, signal: AbortSignal, { zoom, pan }: Gestures): void {
  const pointers = new Map<number, number>();
  let [from, moved] = [0, false];
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ) => area.addEventListener(type, listener, { ...options, signal });

  on(
    'wheel',
    (event) => {
      // Without Ctrl the page scrolls. A trackpad's pinch comes with it.
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * PER_PIXEL), event.clientX);
    },
    { passive: false },
  );
  on('pointerdown', ({ pointerId, clientX, button }) => {
    if (button !== 0) return;
    pointers.set(pointerId, clientX);
    if (pointers.size === 1) [from, moved] = [clientX, false];
  });
  on('pointermove', ({ pointerId, clientX }) => {
    const last = pointers.get(pointerId);
    if (last === undefined) return;
    const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
    if (other !== undefined) {
      moved = true;
      const [before, now] = [Math.abs(last - other), Math.abs(clientX - other)];
      if (before > STILL && now > STILL) zoom(now / before, (clientX + other) / 2);
    } else {
      if (!moved && Math.abs(clientX - from) < STILL) return;
      // From here on the hand is the river's, wherever it goes.
      if (!moved) area.setPointerCapture(pointerId);
      moved = true;
      pan(clientX - last);
    }
    pointers.set(pointerId, clientX);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    on(end, ({ pointerId }) => pointers.delete(pointerId));
  // What was dragged is not followed as a link.
  on(
    'click',
    (event) => {
      if (!moved) return;
      event.preventDefault();
      event.stopPropagation();
      moved = false;
    },
    { capture: true },
  );
  on('dblclick', ({ clientX }) => zoom(TWICE, clientX));
  on('dragstart', (event) => event.preventDefault());
}
