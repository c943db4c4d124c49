/**
 * The browser as the site's scripts know it, each page at an address of its own and each file to be
 * fetched; here the address stands behind the #, and the files are in the file. The bundler puts these
 * three in the place of the browser's own.
 */
import { data } from './data.ts';

/** An origin that cannot be anybody's (RFC 2606). */
const ORIGIN = 'https://exhibition.invalid';

/** The path below the site's base of the page that is shown. */
export const shown = { path: '' };

/** The address on the site that a place of the file stands for: `#/article/#s1-p2`. */
export function addressOf(place: string): URL {
  const known = place.startsWith('#/') ? place.slice(2) : shown.path.slice(1) + place;
  return new URL(data.base + known, ORIGIN);
}

/**
 * The place in the file of an address on the site.
 * @param address absolute, or relative to the page that is shown
 * @returns nothing where it leads elsewhere
 */
export function placeOf(address: string | URL): string | undefined {
  const { origin, pathname, search, hash } = new URL(address, addressOf(window.location.hash));
  if (origin !== ORIGIN || !pathname.startsWith(data.base)) return undefined;
  return `#/${pathname.slice(data.base.length)}${search}${hash}`;
}

/** The path of an address below the site's base. */
export function pathOf({ pathname }: URL): string {
  return `/${pathname.slice(data.base.length)}`;
}

const here = () => addressOf(window.location.hash);

export const location = {
  get href() {
    return here().href;
  },
  get pathname() {
    return here().pathname;
  },
  get search() {
    return here().search;
  },
  get hash() {
    return here().hash;
  },
  set hash(anchor: string) {
    window.location.hash = anchor;
  },
  replace(address: string) {
    window.location.replace(placeOf(address) ?? address);
  },
};

export const history = {
  get state(): unknown {
    return window.history.state as unknown;
  },
  pushState(state: unknown, title: string, address: string) {
    window.history.pushState(state, title, placeOf(address));
  },
  replaceState(state: unknown, title: string, address: string) {
    window.history.replaceState(state, title, placeOf(address));
  },
};

/** Files that the file holds; all others are not to be had. */
export function fetch(address: string): Promise<Response> {
  const text = data.files[address];
  return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
}
