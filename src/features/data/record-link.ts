/** How a record for programs names another. */
import { absolute } from '../../model/addresses.ts';

/** The id of a thing and its absolute address. */
export const recordLink = ({ id, href }: { readonly id: string; readonly href: string }) => ({
  id,
  url: absolute(href),
});
