/** The components that a page of the institution's own may use, and how each is written. */

interface Component {
  /** Within a paragraph; else on lines of its own. */
  readonly within?: true;
  /** Attributes that it must have, and may have. */
  readonly needs?: readonly string[];
  readonly takes?: readonly string[];
  /** Whether something stands between its two tags. */
  readonly holds?: true;
}

export const COMPONENTS = {
  Note: { within: true, holds: true },
  Picture: { needs: ['id'] },
  Figure: { needs: ['id'] },
  Milestone: { needs: ['id'] },
  Object: { needs: ['id'] },
  Quotation: { holds: true },
  Contact: {},
  Table: { takes: ['caption'], holds: true },
} as const satisfies Record<string, Component>;

type ComponentName = keyof typeof COMPONENTS;

/** A component by its name; `undefined` where there is none. */
export function componentOf(name: string | null): Component | undefined {
  return name !== null && Object.hasOwn(COMPONENTS, name)
    ? COMPONENTS[name as ComponentName]
    : undefined;
}
