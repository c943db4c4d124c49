/** The pages of the institution's own, each with what it names of the rest of the exhibition. */
import { addresses, ownPageAnchor } from '../addresses.ts';
import { parseMdx } from '../passage.ts';
import type { Entry, Fields } from '../read/entries.ts';
import { type FindView, listedPicture } from '../pictures.ts';
import type { ArchiveObject, Figure, Milestone, OwnBlock, OwnPage } from '../types.ts';
import { blocksOf } from './blocks.ts';

/** Finds what a page names. */
interface Finders {
  readonly figure: (id: string) => Figure;
  readonly milestone: (id: string) => Milestone;
  readonly object: (id: string) => ArchiveObject;
  readonly view: FindView;
}

/** Makes the pages, in their order. */
export function ownPagesOf(
  entries: readonly Entry<Fields['pages']>[],
  finders: Finders,
): OwnPage[] {
  const place = ({ data }: Entry<Fields['pages']>) => data.order ?? Number.MAX_SAFE_INTEGER;
  return entries
    .toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
    .map((entry) => {
      const { id, data } = entry;
      const { title, menu } = data;
      const href = addresses.ownPage(id);
      const anchor = ownPageAnchor(id);
      return {
        id,
        title,
        label: menu ?? title,
        inMenu: menu !== undefined,
        href,
        anchor,
        blocks: blocksIn(entry, finders),
      };
    });
}

function blocksIn(
  entry: Entry<Fields['pages']>,
  { figure, milestone, object, view }: Finders,
): OwnBlock[] {
  const blocks: OwnBlock[] = [];
  const add = (written: ReturnType<typeof blocksOf>[number]): void => {
    const last = blocks.at(-1);
    switch (written.kind) {
      case 'Picture': {
        const listed = entry.data.pictures.find(({ id }) => id === written.id) ?? {};
        const picture = listedPicture(listed, entry.published, view);
        if (!picture)
          throw new Error(`There is no picture "${written.id}"（没有图片“${written.id}”）`);
        blocks.push({ kind: 'picture', picture });
        break;
      }
      // Those that follow each other stand side by side.
      case 'Figure':
        if (last?.kind === 'figures') last.figures.push(figure(written.id));
        else blocks.push({ kind: 'figures', figures: [figure(written.id)] });
        break;
      case 'Milestone':
        if (last?.kind === 'milestones') last.milestones.push(milestone(written.id));
        else blocks.push({ kind: 'milestones', milestones: [milestone(written.id)] });
        break;
      case 'Object':
        if (last?.kind === 'objects') last.objects.push(object(written.id));
        else blocks.push({ kind: 'objects', objects: [object(written.id)] });
        break;
      default:
        blocks.push(written);
    }
  };
  blocksOf(ownPageAnchor(entry.id), parseMdx(entry.body)).forEach(add);
  return blocks;
}

/** Whether a page shows objects, whose styles it then needs. */
export const showsObjects = ({ blocks }: OwnPage): boolean =>
  blocks.some(({ kind }) => kind === 'objects');

/** The headings that part a page, by their anchors. */
export function partsOfPage({ blocks, href }: OwnPage) {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [{ id: block.id, title: block.text, href: `${href}#${block.id}` }]
      : [],
  );
}
