/**
 * What a page's head says of it: the metadata of Chinese government sites (国办发〔2017〕47号), Open
 * Graph and Dublin Core. What is not known is left out, never filled in.
 */

export interface PageFacts {
  /** The exhibition's name. */
  readonly siteName: string;
  /** Absolute; `undefined` while nobody has said where the site is published. */
  readonly siteUrl?: string | undefined;
  /** 网站标识码 */
  readonly siteIdCode?: string | undefined;
  readonly publisher: string;
  readonly language: string;
  /** The page's own title. */
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page; `undefined` where it has none, as what is not found. */
  readonly url: string | undefined;
  /** Absolute address of the picture that stands for it. */
  readonly image: string;
  /** What the picture shows. */
  readonly imageAlt: string;
  /** The part of the site that the page belongs to. */
  readonly column?: { readonly name: string; readonly type?: string | undefined } | undefined;
  /** Only of a page that holds an article, a notice or an event. */
  readonly article?:
    | {
        readonly title: string;
        /** `2023-05-01 09:30` or as much of it as is known for certain. */
        readonly published?: string | undefined;
        readonly authors?: readonly string[] | undefined;
        /** The time that it speaks of, in ISO 8601. */
        readonly coverage?: string | undefined;
      }
    | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** Only of a page that holds text of the source. */
  readonly source?:
    | {
        /** Absolute address of the source document. */
        readonly url: string;
        /** Who holds the rights, in words. */
        readonly rights: string;
        /** Address of the same page in Markdown. */
        readonly markdown: string;
      }
    | undefined;
}

/** An element `<meta name content>`, or `<meta property content>` for Open Graph. */
export interface NamedMeta {
  readonly name: string;
  readonly content: string;
}
export interface PropertyMeta {
  readonly property: string;
  readonly content: string;
}

/** Size of the picture, in pixels. */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const;

type Field = readonly [name: string, content: string | undefined];

function filled(fields: readonly Field[]): NamedMeta[] {
  return fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/**
 * The labels that inspectors of government sites look for. `Description` is also HTML's: its name
 * knows no case and a page may have it once, so nothing else may write it.
 */
export function governmentMetadata(page: PageFacts): NamedMeta[] {
  const { article, column } = page;
  return filled([
    ['SiteName', page.siteName],
    ['SiteDomain', page.siteUrl && new URL(page.siteUrl).host],
    ['SiteIDCode', page.siteIdCode],
    ['ColumnName', column?.name],
    ['ColumnType', column?.type],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.published],
    ['ContentSource', article && page.publisher],
    ['Keywords', page.keywords?.join(' ')],
    ['Author', article?.authors?.join(' ')],
    ['Description', page.description],
  ]);
}

/** What a chat or a social network shows of a link. */
export function openGraph(page: PageFacts): PropertyMeta[] {
  const fields: readonly Field[] = [
    ['og:type', page.article ? 'article' : 'website'],
    ['og:site_name', page.siteName],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:locale', page.language.replace('-', '_')],
    ['og:image', page.image],
    ['og:image:alt', page.imageAlt],
  ];
  return filled(fields).map(({ name, content }) => ({ property: name, content }));
}

/** Names the vocabulary of {@link dublinCore}: goes into the head beside it. */
export const DUBLIN_CORE_SCHEMA = {
  rel: 'schema.DC',
  href: 'http://purl.org/dc/elements/1.1/',
} as const;

/** The fifteen elements of Dublin Core (ISO 15836-1), as far as they are known. */
export function dublinCore(page: PageFacts): NamedMeta[] {
  const { article } = page;
  const each = (name: string, values: readonly string[] = []) =>
    values.map((value): Field => [name, value]);
  return filled([
    ['DC.title', article?.title ?? page.title],
    ...each('DC.creator', article?.authors),
    ...each('DC.subject', page.keywords),
    ['DC.description', page.description],
    ['DC.publisher', page.publisher],
    ['DC.date', article?.published?.slice(0, 10)],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.identifier', page.url],
    ['DC.source', page.source?.url],
    ['DC.language', page.language],
    ['DC.coverage', article?.coverage],
    ['DC.rights', page.source?.rights],
  ]);
}
