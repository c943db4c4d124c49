/**
 * Where the links of a build lead.
 */
import { attribute, type Element, type Page } from './html.ts';

/** A link of a page, resolved as a browser would. */
export interface Link {
  element: Element;
  url: URL;
}

/** Attributes that hold addresses. */
const ATTRIBUTES = ['href', 'src', 'action', 'poster'];

function addressesOf(element: Element): string[] {
  const direct = ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
  const candidates = attribute(element, 'srcset')?.split(',') ?? [];
  const isAddress = /^(?:og:url|og:image|twitter:image)$/u.test(
    attribute(element, 'property') ?? '',
  );
  return [
    ...direct,
    ...candidates.map((candidate) => candidate.trim().split(/\s/u)[0] ?? ''),
    ...(isAddress ? [attribute(element, 'content') ?? ''] : []),
  ];
}

/**
 * The address of a page.
 * @param root the address of the build's folder, with a slash at its end
 */
export function addressOf({ file }: Page, root: string): URL {
  return new URL(file.replace(/(?:^|(?<=\/))index\.html$/u, ''), root);
}

/** The links of a page; `tel:` and `mailto:` among them. */
export function linksOf(page: Page, root: string): Link[] {
  const own = addressOf(page, root);
  return page.elements.flatMap((element) =>
    addressesOf(element).map((address) => ({ element, url: new URL(address, own) })),
  );
}
