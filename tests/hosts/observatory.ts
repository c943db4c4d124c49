/**
 * The score that the public HTTP Observatory gives, by the rules of its own program
 * (`@mdn/mdn-http-observatory` 1.4.8: `src/analyzer/tests/`, `src/grader/charts.js`). The program
 * itself cannot be a dependency: it asks its server for lists when it is installed, and needs the
 * libraries of a database.
 */
import { attribute, type Element } from '../content/html.ts';

/** A page as it was answered. */
export interface Answered {
  /** Names in small letters. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  elements: Element[];
}

interface Rule {
  /** What it adds to 100 where it is met. */
  met: number;
  /** The least that the Observatory takes away where it is not: no score here is too good. */
  unmet: number;
  holds: (answered: Answered) => boolean;
}

const SIX_MONTHS = 15_552_000;

const header = ({ headers }: Answered, name: string) => String(headers[name] ?? '').toLowerCase();

/** The directives of the header and of the page's own policy. */
function policies(answered: Answered): string[] {
  const own = answered.elements
    .filter((element) => attribute(element, 'http-equiv') === 'content-security-policy')
    .map((element) => attribute(element, 'content') ?? '');
  return [header(answered, 'content-security-policy'), ...own]
    .flatMap((policy) => policy.split(';'))
    .map((directive) => directive.trim());
}

/**
 * The Observatory's tests. Not among them: a redirection to HTTPS, which is the front server's, and
 * the preload list, which the host's keeper enters it in (5 points more).
 */
const RULES: Readonly<Record<string, Rule>> = {
  'content-security-policy': {
    met: 10,
    unmet: -20,
    holds: (answered) =>
      policies(answered).includes("default-src 'none'") &&
      !/'unsafe-(?:inline|eval)'|[ ](?:data:|https?:|ftp:|\*)/u.test(policies(answered).join(';')),
  },
  cookies: { met: 0, unmet: -40, holds: (answered) => !header(answered, 'set-cookie') },
  'cross-origin-resource-sharing': {
    met: 0,
    unmet: -50,
    holds: (answered) => !header(answered, 'access-control-allow-origin'),
  },
  'cross-origin-resource-policy': {
    met: 10,
    unmet: -5,
    holds: (answered) => header(answered, 'cross-origin-resource-policy') === 'same-origin',
  },
  'referrer-policy': {
    met: 5,
    unmet: -5,
    holds: (answered) => header(answered, 'referrer-policy') === 'no-referrer',
  },
  'strict-transport-security': {
    met: 0,
    unmet: -20,
    holds: (answered) => {
      // A list of two would be a header that was set twice.
      const age = /^max-age=(\d+)(?:;[^,]*)?$/u.exec(header(answered, 'strict-transport-security'));
      return Number(age?.[1]) >= SIX_MONTHS;
    },
  },
  'subresource-integrity': {
    met: 0,
    unmet: -50,
    holds: ({ elements }) =>
      !elements.some(
        (element) =>
          element.tagName === 'script' && /^https?:|^\/\//u.test(attribute(element, 'src') ?? ''),
      ),
  },
  'x-content-type-options': {
    met: 0,
    unmet: -5,
    holds: (answered) => header(answered, 'x-content-type-options') === 'nosniff',
  },
  'x-frame-options': {
    met: 5,
    unmet: -20,
    holds: (answered) =>
      /(?:^|;) *frame-ancestors /u.test(header(answered, 'content-security-policy')),
  },
};

/** 100, and what the rules add or take away; what they add counts only from 90 on. */
export function score(answered: Answered): number {
  const points = Object.values(RULES).map((rule) => (rule.holds(answered) ? rule.met : rule.unmet));
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 100);
  const least = sum(points.filter((one) => one < 0));
  return least >= 90 ? sum(points) : least;
}
