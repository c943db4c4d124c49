/**
 * Shortens the class by which Astro scopes a component's styles, `astro-ro64zvz5` to `s-ro64`: it stands
 * on nearly every element and before nearly every rule, and was one or two per cent of each page.
 */
const SCOPE = /astro-([a-z0-9]{8})/gu;

/** What has been shortened, by the short name. */
const known = new Map<string, string>();

function shorten(code: string): string {
  return code.replace(SCOPE, (long, hash: string) => {
    const short = `s-${hash.slice(0, 4)}`;
    const other = known.get(short) ?? long;
    if (other !== long)
      throw new Error(`Two components have the scope ${short}: rename one of them`);
    known.set(short, long);
    return short;
  });
}

const handler = (code: string) => ({ code: shorten(code), map: null });

/** Styles are Vite's before, and components JavaScript after all others have seen them. */
export const scopeNames = [
  {
    name: 'scope-names:styles',
    enforce: 'pre' as const,
    transform: { filter: { id: /\.astro\?astro&type=style/u }, handler },
  },
  {
    name: 'scope-names:components',
    enforce: 'post' as const,
    transform: { filter: { id: /\.astro$/u }, handler },
  },
];
