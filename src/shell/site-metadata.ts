/**
 * What a page's head says of it: the metadata of Chinese government sites (国办发〔2017〕47号), Open
 * Graph and Dublin Core. What is not known is left out, never filled in.
 */
import { absolute, addresses } from '../model/addresses.ts';
import type { Exhibition } from '../model/types.ts';
import { words } from '../words/index.ts';

/** Of a page that holds an article, a notice or an event. */
export interface ArticleFacts {
  readonly title: string;
  /** `2023-05-01 09:30` or as much of it as is known for certain. */
  readonly published?: string | undefined;
  readonly authors?: readonly string[];
  /** The time that it speaks of, in ISO 8601. */
  readonly coverage?: string;
  /** The address of the source document that it stands in; the main one's if not given. */
  readonly source?: string;
}

/** Of {@link SHARE_PICTURE}'s size. */
export interface SharedPicture {
  /** Absolute. */
  readonly url: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

export interface PageFacts {
  readonly exhibition: Pick<Exhibition, 'title' | 'subtitle' | 'publisher' | 'registration'>;
  /** The page's own title. */
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page; `undefined` where it has none, as what is not found. */
  readonly url: string | undefined;
  /** The part of the site that the page belongs to. */
  readonly section: string;
  readonly article: ArticleFacts | undefined;
  /** The picture that chats show of it, where that is not the exhibition's. */
  readonly picture?: SharedPicture | undefined;
  /** Whether it holds text of the source. */
  readonly verbatim: boolean;
}

/** The attributes of a `<meta>`. */
interface NamedMeta {
  readonly name: string;
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
 * @param domain the site's; `undefined` while nobody has said where it is published
 */
export function governmentMetadata(page: PageFacts, domain: string | undefined): NamedMeta[] {
  const { exhibition, article } = page;
  return filled([
    ['SiteName', exhibition.title],
    ['SiteDomain', domain],
    ['SiteIDCode', exhibition.registration.siteIdCode],
    ['ColumnName', page.section],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.published],
    ['ContentSource', article && exhibition.publisher],
    ['Author', article?.authors?.join(' ')],
    ['Description', page.description],
  ]);
}

/** What a chat or a social network shows of a link; Open Graph's name is a `property`. */
export function openGraph({ exhibition, article, title, description, url, picture }: PageFacts) {
  return filled([
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', exhibition.title],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:locale', words.site.language.replace('-', '_')],
    ['og:image', picture?.url ?? absolute(addresses.sharePicture)],
    [
      'og:image:alt',
      picture?.alt ?? words.site.sharePicture(exhibition.title, exhibition.subtitle),
    ],
  ]).map(({ name, content }) => ({ property: name, content }));
}

/** Asks for the picture large, where it says what the page says. */
export function pictureCard({ picture }: PageFacts): NamedMeta[] {
  return filled([['twitter:card', picture && 'summary_large_image']]);
}

/** Those of the fifteen elements of Dublin Core (ISO 15836-1) that are known. */
export function dublinCore(page: PageFacts): NamedMeta[] {
  const { exhibition, article, verbatim } = page;
  return filled([
    ['DC.title', article?.title ?? page.title],
    ...(article?.authors ?? []).map((author): Field => ['DC.creator', author]),
    ['DC.description', page.description],
    ['DC.publisher', exhibition.publisher],
    ['DC.date', article?.published?.slice(0, 10)],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.identifier', page.url],
    ['DC.source', verbatim ? absolute(article?.source ?? addresses.sourceText) : undefined],
    ['DC.language', words.site.language],
    ['DC.coverage', article?.coverage],
    ['DC.rights', verbatim ? words.colophon.rights : undefined],
  ]);
}
