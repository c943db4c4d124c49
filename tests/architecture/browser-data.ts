/** What browsers have, by MDN's data, and which of it the oldest of package.json's `browserslist` lack. */
import data, { type CompatStatement } from '@mdn/browser-compat-data' with { type: 'json' };
import { OLDEST_BROWSERS } from '../../src/lib/browsers.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Versions as numbers that are compared part by part. */
function isLater(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.replace('≤', '').split('.').map(Number));
  const at = a?.findIndex((part, index) => part !== (b?.[index] ?? 0)) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

function lacks({ support }: CompatStatement, name: string, version: string): boolean {
  const statement = support[name as keyof typeof support];
  const all = statement === undefined ? [] : Array.isArray(statement) ? statement : [statement];
  // By another name, or where a reader has turned it on, it is not there.
  const plain = all.filter((one) => !one.flags && !one.prefix && !one.alternative_name);
  if (all.length === 0) return false;
  return !plain.some(({ version_added: added, version_removed: removed }) => {
    if (typeof added !== 'string' || added === 'preview' || isLater(added, version)) return false;
    // What was there in part has been put in its place later.
    return typeof removed !== 'string' || isLater(removed, version);
  });
}

/**
 * Looks a name up.
 * @param path `api`, `URLSearchParams`, `size`
 */
function statementOf(path: readonly string[]): CompatStatement | undefined {
  let tree: unknown = data;
  for (const name of path)
    tree = Object.hasOwn(Object(tree) as Tree, name) ? (tree as Tree)[name] : {};
  return (tree as { __compat?: CompatStatement }).__compat;
}

/**
 * Says which of the oldest browsers lack something.
 * @param owner an interface, such as `URLSearchParams`; none for what is everywhere
 * @param name of a property, a method, or what is everywhere
 * @returns `undefined` where the data do not know it
 */
export function lackedBy(owner: string | undefined, name: string): string[] | undefined {
  const paths =
    owner === undefined
      ? [
          ['api', name],
          ['api', 'Window', name],
          ['javascript', 'builtins', name],
        ]
      : [
          ['javascript', 'builtins', owner, name],
          ['api', owner, name],
          ['api', owner, `${name}_static`],
        ];
  const statement = paths.map(statementOf).find((found) => found !== undefined);
  return (
    statement &&
    OLDEST_BROWSERS.filter((browser) => lacks(statement, browser.name, browser.version)).map(
      ({ target }) => target,
    )
  );
}
