/**
 * Whether `/` opens search. Kept on this device only when a reader turns it off; where nothing can be
 * kept, it holds as long as the page does.
 */
const NAME = 'search-slash';
const OFF = 'off';

let chosen: boolean | undefined;

export function slashIsOn(): boolean {
  try {
    return chosen ?? localStorage.getItem(NAME) !== OFF;
  } catch {
    return true;
  }
}

/** Turns the key on or off; nothing is kept of a key that is on. */
export function setSlash(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, OFF);
  } catch {
    // The choice holds for this page.
  }
}
