/**
 * What engines and their drivers cannot do, in one place. Such a step must fail; when it passes, its
 * line is taken out.
 */
import type { EngineName } from './engine.ts';

export interface KnownFault {
  engine: EngineName;
  /** The step's name. */
  step: string;
  /** What is missing, with the number of its bug where there is one. */
  because: string;
  /** What the failure says; a step that fails otherwise has another fault. */
  says: RegExp;
}

export const KNOWN_FAULTS: readonly KnownFault[] = [
  ...['the article is printed whole', 'a page is printed without the dialog that is open'].map(
    (step): KnownFault => ({
      engine: 'WebKit',
      step,
      because: 'the driver cannot print: https://bugs.webkit.org/show_bug.cgi?id=217173',
      says: /unknown command/u,
    }),
  ),
];
