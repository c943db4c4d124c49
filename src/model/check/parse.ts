/** Reads a content folder with the site's own schemas: all mistakes at once. */
import { z } from 'astro/zod';
import { FOLDER_COLLECTIONS } from '../read/file-name.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Entries, Entry, Fields } from '../read/entries.ts';
import { type Passage, passagesIn } from '../passage.ts';
import { schemas } from '../schemas/index.ts';
import type { ReferableCollection, SchemaTools } from '../schemas/parts.ts';
import { describe } from './describe.ts';

/** An entry, and the file that it was read from as problems name it. */
type Checked<Data> = Entry<Data> & { readonly file: string };

/** Everything the exhibition says, as far as it could be parsed. */
export type Content = {
  readonly [Name in keyof Entries]: Entries[Name] extends readonly unknown[]
    ? readonly Checked<Fields[Name]>[]
    : Checked<Fields[Name]> | undefined;
} & {
  /** The published paragraphs of every file, also where its fields could not be parsed. */
  readonly bodies: readonly { readonly file: string; readonly passages: readonly Passage[] }[];
};

/**
 * Parses all files of a folder.
 * @returns the content, and a problem for each mistake that a schema or a reference shows
 */
export function parseContent(folder: ContentFolder): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const { exhibition, optional, collections } = folder;
  const files = FOLDER_COLLECTIONS.flatMap((name) => collections[name]);
  const passages = new Map(
    files.map((file) => [file, file.tree ? passagesIn(file.id, file.tree) : []]),
  );
  const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
  const ids: Record<ReferableCollection, Set<string>> = {
    article: idsOf(collections.article),
    passages: idsOf(collections.article.flatMap((file) => passages.get(file) ?? [])),
    solicitation: idsOf(collections.solicitation),
    figures: idsOf(collections.figures),
  };
  // What is missing or broken is reported as that, not again by all that refers to it.
  const unread = collections.article.filter((file) => passages.get(file)?.length === 0);
  const exists = (collection: ReferableCollection, id: string) =>
    ids[collection].has(id) ||
    ids[collection].size === 0 ||
    (collection === 'passages' && unread.some((section) => id.startsWith(`${section.id}-p`)));
  const tools = {
    reference: (collection: ReferableCollection) =>
      z.string().refine((id) => exists(collection, id), {
        params: { expects: 'reference', collection, ids: ids[collection] },
      }),
    // The file is looked at in pictures.ts.
    image: () => z.string(),
  } as unknown as SchemaTools;

  function parse<Name extends keyof Fields>(
    name: Name,
    files: readonly (ContentFile | undefined)[],
  ): Checked<Fields[Name]>[] {
    const schema: z.ZodType = schemas[name](tools);
    return files.flatMap((content) => {
      if (!content?.data) return [];
      const { id, file, number, body } = content;
      const result = schema.safeParse(content.data);
      if (!result.success) {
        problems.push(...describe(file, schema, content.data, result.error.issues));
        return [];
      }
      const data = result.data as Fields[Name];
      return [{ id, file, number, body, data, passages: passages.get(content) ?? [] }];
    });
  }

  const content: Content = {
    exhibition: parse('exhibition', [exhibition])[0],
    things: parse('things', [optional.things])[0],
    giving: parse('giving', [optional.giving])[0],
    article: parse('article', collections.article),
    milestones: parse('milestones', collections.milestones),
    solicitation: parse('solicitation', collections.solicitation),
    notice: parse('notice', collections.notice),
    figures: parse('figures', collections.figures),
    bodies: files.map((file) => ({ file: file.file, passages: passages.get(file) ?? [] })),
  };
  return { content, problems };
}
