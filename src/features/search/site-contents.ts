/** A page of the site and what stands on it, for the list of everything. */
export interface ContentsEntry {
  title: string;
  href: string;
  items: { title: string; href: string }[];
}
