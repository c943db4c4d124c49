/** What becomes of a component with a script, and what is done before one looks. */
export interface Scripted {
  /** Voices that the device has, by their languages. */
  readonly voices?: readonly string[];
  /** How the page is asked, such as `?q=船票`. */
  readonly query?: string;
  /** A selector of what is pressed; the first that is visible. */
  readonly press?: string;
  /** A selector of what is visible when all is done. */
  readonly until?: string;
  /** Whether one looks at the window, as something lies over the page. */
  readonly window?: boolean;
}

export interface StoryProps {
  /** The component's. */
  readonly name: string;
  /** What sets this story of the component apart from others. */
  readonly state?: string;
  /** States that it has with a script alone, by their names. */
  readonly scripted?: Readonly<Record<string, Scripted>>;
}

/** A story as it stands on a page. */
export interface Story {
  /** `Seal`, `Seal-large`: the beginning of its pictures' names. */
  readonly name: string;
  readonly scripted: Readonly<Record<string, Scripted>>;
}
