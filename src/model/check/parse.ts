/** Reads a content folder with the site's own schemas: all mistakes at once. */
import { z } from 'astro/zod';
import { type CollectionName, COLLECTION_NAMES, collectionOf, ofEach } from '../collections.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Entry, Fields } from '../read/entries.ts';
import { type Passage, passagesIn } from '../passage.ts';
import type { ReferableCollection, SchemaTools } from '../schemas/parts.ts';
import { sectionsRunOn } from './order.ts';
import { describe } from './schema-messages.ts';
import { sourceOf } from './sources.ts';

/** An entry, and the file that it was read from as problems name it. */
type Checked<Data> = Entry<Data> & { readonly file: string };

/** Everything the exhibition says, as far as it could be parsed. */
export type Content = { readonly [Name in CollectionName]: readonly Checked<Fields[Name]>[] } & {
  /** The paragraphs that are published as a source's, also of files whose fields could not be parsed. */
  readonly bodies: readonly Body[];
  /** Words of drafts that were left out: of the sources they are not lost. */
  readonly drafts: readonly string[];
};

/** The text of a content file. */
interface Body {
  readonly file: string;
  readonly collection: CollectionName;
  /** The source that it stands in, by its name; empty where its fields cannot be read. */
  readonly source: string;
  readonly passages: readonly Passage[];
}

/**
 * Parses all files of a folder.
 * @returns the content, and a problem for each mistake that a schema or a reference shows
 */
export function parseContent(folder: ContentFolder): { content: Content; problems: Problem[] } {
  let problems: Problem[] = [];
  const { collections } = folder;
  const files = Object.values(collections).flat();
  const passages = new Map(files.map((file) => [file, passagesOf(file)]));
  const sections = [...collections.article, ...collections.articles];
  const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
  const ids: Record<ReferableCollection, Set<string>> = {
    article: idsOf(sections),
    passages: idsOf(sections.flatMap((file) => passages.get(file) ?? [])),
    milestones: idsOf(collections.milestones),
    objects: idsOf(collections.objects),
    solicitation: idsOf(collections.solicitation),
    figures: idsOf(collections.figures),
  };
  const drafted = [...folder.drafts.article, ...folder.drafts.articles];
  const drafts: typeof ids = {
    article: idsOf(drafted),
    passages: idsOf(drafted.flatMap(passagesOf)),
    milestones: idsOf(folder.drafts.milestones),
    objects: idsOf(folder.drafts.objects),
    solicitation: idsOf(folder.drafts.solicitation),
    figures: idsOf(folder.drafts.figures),
  };
  // What is broken is reported as that, not again by all that refers to it.
  const unread = sections.filter((file) => passages.get(file)?.length === 0);
  // A folder that is empty or misnamed may be the one that is meant.
  const misplaced = folder.problems.some(({ field }) => /^(?:folder|file name)$/u.test(field));
  const misnumbered = !sectionsRunOn(folder);
  const exists = (collection: ReferableCollection, id: string) =>
    ids[collection].has(id) ||
    (misnumbered && (collection === 'article' || collection === 'passages')) ||
    (misplaced && ids[collection].size === 0) ||
    (collection === 'passages' && unread.some((section) => id.startsWith(`${section.id}-p`)));
  const tools = {
    reference: (collection: ReferableCollection) =>
      z.string().refine((id) => exists(collection, id), {
        params: {
          expects: 'reference',
          collection,
          ids: ids[collection],
          drafts: drafts[collection],
        },
      }),
    // The file is looked at in pictures.ts.
    image: () => z.string(),
  } as unknown as SchemaTools;

  function parse(name: CollectionName): Checked<unknown>[] {
    const schema = collectionOf(name).schema(tools);
    return collections[name].flatMap((content) => {
      // What a page says and quotes is known from its text alone.
      if (!content.data || (name === 'pages' && !content.tree)) return [];
      const { id, file, number, body } = content;
      const result = schema.safeParse(content.data);
      if (!result.success) {
        problems = [...problems, ...describe(file, schema, content.data, result.error.issues)];
        return [];
      }
      const { data } = result;
      return [{ id, file, number, body, data, passages: passages.get(content) ?? [] }];
    });
  }

  const verbatim = COLLECTION_NAMES.filter((name) => name !== 'pages');
  const bodies = verbatim.flatMap((collection) =>
    collections[collection].map((file): Body => {
      const isKnown = file.data !== undefined || folder.sources.size === 1;
      const source = isKnown ? sourceOf(file) : '';
      return { file: file.file, collection, source, passages: passages.get(file) ?? [] };
    }),
  );
  const parsed = ofEach(parse) as Omit<Content, 'bodies' | 'drafts'>;
  const words = Object.values(folder.drafts).flat().flatMap(wordsOf);
  return { content: { ...parsed, bodies, drafts: words }, problems };
}

const passagesOf = ({ id, tree }: ContentFile) => (tree ? passagesIn(id, tree) : []);

/** Fields that hold words of a source. */
const VERBATIM_FIELDS = ['title', 'subtitle', 'byline', 'lunar', 'quote'];

/** What a draft says, as far as it may be a source's. */
function wordsOf(draft: ContentFile): string[] {
  const fields = VERBATIM_FIELDS.map((field) => draft.data?.[field]);
  return [
    ...passagesOf(draft).map(({ text }) => text),
    ...fields.filter((value) => typeof value === 'string'),
  ].filter((text) => text.trim() !== '');
}
