/** A page of the institution's own as a record for programs. */
import { absolute } from '../../model/addresses.ts';
import type { Prose } from '../../model/own-page/blocks.ts';
import type { OwnPageData } from '../../model/schemas/own-page-json.ts';
import type { OwnBlock, OwnPage } from '../../model/types.ts';
import { pictureRecords } from './picture-records.ts';
import { recordLink } from './record-link.ts';

/** Makes the record. */
export function ownPageData({ id, title, href, blocks }: OwnPage): OwnPageData {
  const url = absolute(href);
  const prose = ({ id: anchor, text, notes }: Prose) => {
    return { text, notes: [...notes], url: `${url}#${anchor}` };
  };
  const record = (block: OwnBlock): OwnPageData['blocks'] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: block.kind, level: block.level, text: block.text }];
      case 'paragraph':
        return [{ kind: block.kind, ...prose(block) }];
      case 'list':
        return [{ kind: block.kind, ordered: block.ordered, items: block.items.map(prose) }];
      case 'quotation':
        return [{ kind: block.kind, paragraphs: [...block.paragraphs] }];
      case 'picture':
        return (pictureRecords([block.picture]) ?? []).map((one) => ({ kind: block.kind, ...one }));
      case 'objects':
        return [{ kind: block.kind, objects: block.objects.map(recordLink) }];
      case 'figures':
        return [{ kind: block.kind, figures: block.figures.map(recordLink) }];
      case 'milestones': {
        const milestones = block.milestones.map(({ id, page: href }) => recordLink({ id, href }));
        return [{ kind: block.kind, milestones }];
      }
      default:
        return [block];
    }
  };
  return { id, title, words: 'own', blocks: blocks.flatMap(record), url };
}
