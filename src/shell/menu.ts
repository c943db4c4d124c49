/** The five ways into the site, as the masthead shows them, and where a page stands among them. */
import { absolute, addresses } from '../model/addresses.ts';
import { words } from '../words/index.ts';

const { menu } = words.site;

export const menuItems = [
  { href: addresses.article, label: menu.article },
  { href: addresses.timeline, label: menu.milestones },
  { href: addresses.figures, label: menu.figures },
  { href: addresses.donate, label: menu.donate },
  { href: addresses.contact, label: menu.contact },
];

/**
 * The way from the entrance to a page, as the masthead marks it.
 * @param site the exhibition's name
 * @param address the page's
 * @param title the page's, where it is none of the menu's
 * @returns names and absolute addresses; none for the entrance itself
 */
export function trailOf(site: string, address: string, title: string) {
  if (address === addresses.home) return [];
  const steps = [{ label: site, href: addresses.home }];
  const item = menuItems.find(({ href }) => address.startsWith(href));
  if (item) steps.push(item);
  if (item?.href !== address) steps.push({ label: title, href: address });
  return steps.map(({ label, href }) => ({ name: label, url: absolute(href) }));
}
