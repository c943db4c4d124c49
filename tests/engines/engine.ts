/**
 * What a step asks of an engine, whatever protocol it is driven by.
 */

export type EngineName = 'Chromium 103' | 'Firefox' | 'WebKit';

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export type Key = 'Control' | 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | '+' | 'k' | 'v';

export interface Engine {
  /** Where it puts what is downloaded; absolute. */
  readonly downloads: string;
  /** Opens an address, and returns when it has been loaded. */
  open(address: string): Promise<void>;
  /** What an expression is in the page, after its promise, if it is one: a string. */
  evaluate(expression: string): Promise<string>;
  /** Moves the pointer to a point and presses there. */
  press(point: Point): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses keys together: `Enter`, or `Control` and `k`. */
  keys(...names: Key[]): Promise<void>;
  /** Puts a file into a field for one. */
  choose(selector: string, file: string): Promise<void>;
  /** Makes what pages see of the window as large as this. */
  resize(width: number, height: number): Promise<void>;
  /** The page as a PDF, on A4. */
  print(): Promise<Buffer>;
  /** What is seen, as a PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}
