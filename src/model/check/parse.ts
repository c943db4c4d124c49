/**
 * Parses a content folder with the site's own schemas: all mistakes at once, and the content as
 * the build steps outside of Astro's collections (fonts, search) use it.
 */
import { z } from 'astro/zod';
import { FOLDER_COLLECTIONS, stem } from '../read/file-name.ts';
import { type Passage, passageId, paragraphsOf, plainText, notesOf } from '../passage.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { articleSchema } from '../schemas/article.ts';
import { categorySchema } from '../schemas/category.ts';
import { exhibitionSchema } from '../schemas/exhibition.ts';
import { figureSchema } from '../schemas/figure.ts';
import { givingSchema } from '../schemas/giving.ts';
import { milestoneSchema } from '../schemas/milestone.ts';
import { noticeSchema } from '../schemas/notice.ts';
import type { ReferableCollection, SchemaTools } from '../schemas/parts.ts';
import { thingsSchema } from '../schemas/things.ts';
import { describe } from './describe.ts';

/** A content file whose fields the schema has accepted. */
export interface Entry<Data> {
  id: string;
  file: string;
  data: Data;
  /** The published paragraphs, as plain words. */
  paragraphs: string[];
}

type Parsed<Schema extends (tools: SchemaTools) => z.ZodType> = Entry<z.infer<ReturnType<Schema>>>;

export interface ArticleEntry extends Parsed<typeof articleSchema> {
  passages: Passage[];
}

/** Everything the exhibition says, as far as it could be parsed. */
export interface Content {
  exhibition: Parsed<typeof exhibitionSchema> | undefined;
  things: Parsed<typeof thingsSchema> | undefined;
  giving: Parsed<typeof givingSchema> | undefined;
  article: ArticleEntry[];
  milestones: Parsed<typeof milestoneSchema>[];
  solicitation: Parsed<typeof categorySchema>[];
  notice: Parsed<typeof noticeSchema>[];
  figures: Parsed<typeof figureSchema>[];
  /** The published paragraphs of every file, also where its fields could not be parsed. */
  bodies: { file: string; paragraphs: string[] }[];
}

function paragraphsIn({ tree }: ContentFile): string[] {
  return (tree ? paragraphsOf(tree) : []).map((paragraph) => plainText(paragraph).trim());
}

function passagesIn({ id, tree }: ContentFile): Passage[] {
  return (tree ? paragraphsOf(tree) : []).map((paragraph, index) => ({
    id: passageId(id, index + 1),
    number: index + 1,
    text: plainText(paragraph).trim(),
    notes: notesOf(paragraph),
  }));
}

/** The number that a file's name begins with. */
export function fileNumber({ file }: { file: string }): number {
  return Number.parseInt(stem(file), 10);
}

/** Files by the numbers of their names. */
export function inOrder(files: readonly ContentFile[]): ContentFile[] {
  return files.toSorted((a, b) => fileNumber(a) - fileNumber(b));
}

/**
 * Parses all files of a folder.
 * @returns the content, and a problem for each mistake that a schema or a reference shows
 */
export function parseContent(folder: ContentFolder): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const passages = new Map(folder.collections.article.map((file) => [file, passagesIn(file)]));
  const ids: Record<ReferableCollection, Set<string>> = {
    article: new Set(folder.collections.article.map(({ id }) => id)),
    passages: new Set([...passages.values()].flat().map(({ id }) => id)),
    solicitation: new Set(folder.collections.solicitation.map(({ id }) => id)),
    figures: new Set(folder.collections.figures.map(({ id }) => id)),
  };
  // What is missing or broken is reported as that, not again by all that refers to it.
  const unknown = [...passages].flatMap(([{ id }, found]) => (found.length ? [] : [`${id}-p`]));
  const exists = (collection: ReferableCollection, id: string) =>
    ids[collection].has(id) ||
    ids[collection].size === 0 ||
    (collection === 'passages' && unknown.some((section) => id.startsWith(section)));
  const tools = {
    reference: (collection: ReferableCollection) =>
      z
        .string()
        .refine((id) => exists(collection, id), {
          params: { expects: 'reference', collection, ids: ids[collection] },
        })
        .transform((id) => ({ collection, id })),
    // The file is looked at in pictures.ts.
    image: () => z.string(),
  } as unknown as SchemaTools;

  function parse<Schema extends z.ZodType>(
    file: ContentFile,
    schema: Schema,
  ): Entry<z.infer<Schema>>[] {
    if (!file.data) return [];
    const result = schema.safeParse(file.data);
    if (!result.success) {
      problems.push(...describe(file.file, schema, file.data, result.error.issues));
      return [];
    }
    return [{ id: file.id, file: file.file, data: result.data, paragraphs: paragraphsIn(file) }];
  }

  const schemas = {
    exhibition: exhibitionSchema(tools),
    article: articleSchema(tools),
    milestones: milestoneSchema(tools),
    solicitation: categorySchema(tools),
    notice: noticeSchema(),
    figures: figureSchema(tools),
    things: thingsSchema(),
    giving: givingSchema(),
  };
  const { exhibition, optional, collections } = folder;
  const content: Content = {
    exhibition: exhibition && parse(exhibition, schemas.exhibition)[0],
    things: optional.things && parse(optional.things, schemas.things)[0],
    giving: optional.giving && parse(optional.giving, schemas.giving)[0],
    article: inOrder(collections.article).flatMap((file) =>
      parse(file, schemas.article).map((entry) => ({
        ...entry,
        passages: passages.get(file) ?? [],
      })),
    ),
    milestones: collections.milestones.flatMap((file) => parse(file, schemas.milestones)),
    solicitation: inOrder(collections.solicitation).flatMap((file) =>
      parse(file, schemas.solicitation),
    ),
    notice: inOrder(collections.notice).flatMap((file) => parse(file, schemas.notice)),
    figures: collections.figures.flatMap((file) => parse(file, schemas.figures)),
    bodies: FOLDER_COLLECTIONS.flatMap((name) =>
      collections[name].map((file) => ({ file: file.file, paragraphs: paragraphsIn(file) })),
    ),
  };
  return { content, problems };
}
