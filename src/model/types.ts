/**
 * What an exhibition is: everything that it says, parsed, proved, related both ways, in order, and
 * with its address. Made by `exhibition.ts` and by nothing else.
 */
import type { ImageMetadata } from 'astro';
import type { Cue } from '../lib/formats/webvtt.ts';
import type { Telephone } from '../lib/telephone.ts';
import type { Level } from '../words/keys.ts';
import type { HistoricalDate } from './date.ts';
import type { WrittenBlock } from './own-page/blocks.ts';
import type { Passage as PlainPassage } from './passage.ts';
import type { Fields, PublishedPicture } from './read/entries.ts';
import type { RecordingFiles } from './read/recording.ts';
import type { Rights } from './rights.ts';
import type { NoticeRole } from './schemas/notice.ts';

export type ExhibitionFields = Fields['exhibition'];

/** A picture, whole. */
export interface Picture {
  /**
   * The original, which pages show smaller and which is never published: to be handed to Astro alone, as
   * Astro publishes it once anything of it is read, its width even.
   */
  readonly image: ImageMetadata;
  /** Where its large file is published, and its size; `undefined` outside of pages. */
  readonly published: PublishedPicture | undefined;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** Who made it or holds the rights. */
  readonly credit: string;
  /** What readers are told below it. */
  readonly caption?: string | undefined;
  /** The object that it is a view of. */
  readonly object?: Pick<ArchiveObject, 'id' | 'title' | 'href'>;
}

/** A theme that events belong to; the editor's. */
export interface Direction {
  readonly id: string;
  readonly name: string;
  /** Its place among the directions, from 0, which gives it its colour and its sign. */
  readonly index: number;
  /** The section of the article that answers to it. */
  readonly section: Section | undefined;
  readonly milestones: Milestone[];
}

/** A paragraph of an article, with all that speaks of it. */
export interface Passage extends PlainPassage {
  /** `s1-p2`; the id is that too, and `harbour/s1-p2` in a further article. */
  readonly anchor: string;
  /** Counted from 1 through all sections, as readers see it. */
  readonly ordinal: number;
  /** The {@link Article.number} of its article. */
  readonly article: number | undefined;
  readonly href: string;
  readonly milestones: Milestone[];
  readonly figures: Figure[];
  readonly categories: Category[];
  readonly objects: ArchiveObject[];
}

export interface Section {
  /** As fields of the content name it: `s1`, or `harbour/s1` in a further article. */
  readonly id: string;
  /** `s1`. */
  readonly anchor: string;
  /** 0 is the lead. */
  readonly number: number;
  readonly title: string;
  readonly pictures: readonly Picture[];
  readonly passages: readonly Passage[];
  readonly source: string;
  /** The text as MDX, for what writes it in other forms. */
  readonly body: string;
  readonly href: string;
}

export interface Article {
  /** The name of its folder; `undefined` of the first, which is `article/`. */
  readonly id: string | undefined;
  /** Which it is among several, from 1; `undefined` where it is the only one. */
  readonly number: number | undefined;
  readonly href: string;
  readonly title: string;
  /** The title in the phrases that it is set in. */
  readonly phrases: readonly string[];
  readonly subtitle: string | undefined;
  /** Who wrote it, as printed. */
  readonly byline: string | undefined;
  /** Their names, where the byline says plainly whose they are. */
  readonly authors: readonly string[];
  /** When it was published, as far as is known. */
  readonly published: ExhibitionFields['published'];
  /** The lead first. */
  readonly sections: readonly Section[];
  /** Of all sections, in their order. */
  readonly passages: readonly Passage[];
}

/** One of several chronicles. */
export interface NamedChronicle {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface Milestone {
  readonly id: string;
  readonly when: HistoricalDate;
  /** As the newspaper prints it, with the lunar day: `2018年12月`. */
  readonly date: string;
  readonly text: string;
  /** The document that it stands in, by its name. */
  readonly source: string;
  /** The one that it belongs to, where there are several. */
  readonly chronicle: NamedChronicle | undefined;
  readonly level: Level | undefined;
  readonly direction: Direction | undefined;
  readonly note: string | undefined;
  readonly pictures: readonly Picture[];
  readonly passages: readonly Passage[];
  readonly categories: readonly Category[];
  readonly objects: ArchiveObject[];
  /** Its place among all, from 1. */
  readonly position: number;
  /** Where it stands among the others: in the timeline, or in its year where that is long. */
  readonly href: string;
  /** Its own page. */
  readonly page: string;
}

/** A year in which something happened, or began. */
export interface Year {
  readonly year: number;
  /** One or more. */
  readonly events: readonly Milestone[];
  /** The first event's place among all, from 1. */
  readonly first: number;
}

/** The milestones, from past to present; an exhibition that tells of none has an empty one. */
export interface Chronicle {
  /** As printed, else what such a list is called. */
  readonly title: string;
  readonly href: string;
  readonly span: ExhibitionFields['milestones']['span'];
  readonly milestones: readonly Milestone[];
  readonly years: readonly Year[];
  /** The first year of the first milestone, and the last that any of them covers; 0 where there is none. */
  readonly first: number;
  readonly last: number;
  /** Whether there are too many for one page, and each year has its own. */
  readonly long: boolean;
}

/** A number of an article. */
export interface Figure extends Omit<Fields['figures'], 'passage' | 'theme'> {
  readonly id: string;
  /** As the text gives it, in parts, so that the value can be set large. */
  readonly parts: { readonly before: string; readonly value: string; readonly unit: string };
  readonly passage: Passage;
  readonly theme: Pick<Theme, 'id' | 'title'>;
  readonly href: string;
}

/** A group of figures that has at least one. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  /** In the order in which the article gives them. */
  readonly figures: readonly Figure[];
  readonly href: string;
}

/** A category of records that the notice seeks. */
export interface Category extends Pick<
  Fields['solicitation'],
  'label' | 'kinds' | 'condition' | 'catchAll' | 'source'
> {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly passages: readonly Passage[];
  /** The milestones that it seeks records of. */
  readonly milestones: Milestone[];
  readonly objects: ArchiveObject[];
  readonly href: string;
}

export interface NoticePart {
  /** The anchor: `n2`. */
  readonly id: string;
  /** 0 is the opening. */
  readonly number: number;
  readonly role: NoticeRole;
  readonly title: string;
  /** As a heading, with its number: 二、征集方法; the opening's has none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly source: string;
  /** Whether the paragraphs are a numbered list. */
  readonly numbered: boolean;
  readonly href: string;
}

/** The time in which the archives asks for records. */
export interface Period {
  readonly from: HistoricalDate | undefined;
  readonly until: HistoricalDate;
  /** Words of the notice that it stands on. */
  readonly quote: string;
  /** The moment at which it is over, as a program reads it. */
  readonly ends: string;
}

export interface Notice {
  readonly title: string;
  /** None where the notice holds until it is taken back. */
  readonly period: Period | undefined;
  readonly parts: readonly NoticePart[];
  /** All its paragraphs, in which quotations of it stand. */
  readonly text: string;
}

/** The ways of giving; quotations are pieces of the notice in their order. */
export interface Giving extends Omit<Fields['giving'], 'ways' | 'questions'> {
  readonly ways: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  /** Each with its anchor as its id. */
  readonly questions: readonly (Fields['giving']['questions'][number] & {
    readonly id: string;
    readonly href: string;
  })[];
}

/** A thing that people have at home, and what the notice says of it. */
export interface ListedThing {
  readonly id: string;
  readonly name: string;
  /** All its names; the first is {@link name}. */
  readonly words: readonly string[];
  /** Those that lists offer. */
  readonly listed: readonly string[];
  /** By the categories' order; none where the notice does not speak of it. */
  readonly sayings: readonly {
    readonly category: Category;
    /** The words that name the thing or its kind. */
    readonly pieces: readonly string[];
    /** The same as one quotation, with the condition. */
    readonly quote: string;
  }[];
  /** Whether an editor said so; else the notice names it itself. */
  readonly byEditor: boolean;
}

/** A way to call or to write to the archives. */
interface ContactLink {
  readonly kind: 'telephone' | 'email';
  /** `tel:` with the number as dialled from anywhere, or `mailto:`. */
  readonly href: string;
  /** With the area code. */
  readonly text: string;
  /** As the notice prints it. */
  readonly printed: string;
}

/** Whom one asks for, and by what. */
export interface Reach {
  readonly people: readonly string[];
  readonly telephones: readonly (Telephone & ContactLink)[];
  readonly email: string | undefined;
  /** What one touches to reach them: the telephones, else the e-mail address. */
  readonly links: readonly ContactLink[];
}

/** A part of the institution that is reached by itself. */
export interface Department extends Reach {
  /** The anchor on the contact's page: `d1`. */
  readonly id: string;
  /** Its name; called so as that of the whole is. */
  readonly organisation: string;
  /** What one asks it for. */
  readonly purpose: string | undefined;
  /** Where it is not where the whole is. */
  readonly address: string | undefined;
}

export interface Contact
  extends
    Reach,
    Omit<
      NonNullable<ExhibitionFields['contact']>,
      'people' | 'telephones' | 'email' | 'departments'
    > {
  /** As the notice prints it: address, people, telephones. */
  readonly lines: readonly string[];
  readonly departments: readonly Department[];
}

/** A page or a view of an object. */
export interface ObjectPicture {
  readonly picture: Picture;
  /** On the object's page: `p2`. */
  readonly anchor: string;
  readonly caption: string | undefined;
  /** What the page or view is called; of one that is alone there may be none. */
  readonly label: string | undefined;
  /** The address of its tiles, as an image service of IIIF; none of a small one, nor outside of pages. */
  readonly tiles: string | undefined;
}

/** What is said in a sound or a film from one second to another. */
export interface SpokenLine extends Pick<Cue, 'start' | 'end' | 'said'> {
  /** On the object's page, and after a `#` in the address of the recording: `t=12.5`. */
  readonly anchor: string;
}

/** As much of a transcript as stands on one page. */
export interface TranscriptPart {
  /** From 1. */
  readonly number: number;
  readonly href: string;
  readonly lines: readonly SpokenLine[];
}

/** Words with their seconds, as players read them (WebVTT). */
interface TimedText {
  readonly href: string;
  readonly cues: readonly Cue[];
}

/** A sound or a film. */
export interface Recording extends Omit<RecordingFiles, 'transcript' | 'captions'> {
  readonly kind: 'sound' | 'film';
  readonly href: string;
  readonly transcript: TimedText;
  /** What stands on the film; the transcript where there is nothing else. */
  readonly captions: TimedText;
  /** At least one; the first stands on the object's own page. */
  readonly parts: readonly TranscriptPart[];
  /** Of a film. */
  readonly poster: Picture | undefined;
}

/** A detail of a picture, with what there is to see. */
export interface TourStep {
  /** On the object's page: `t2`. */
  readonly anchor: string;
  readonly shown: ObjectPicture;
  /** In pixels of the original, upright. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly text: string;
  readonly passage: Passage | undefined;
  readonly milestone: Milestone | undefined;
}

/** An object that the institution shows and has catalogued: a photograph, a map, a document. */
export interface ArchiveObject extends Pick<
  Fields['objects'],
  'title' | 'kind' | 'creator' | 'place' | 'identifier' | 'extent' | 'language' | 'credit'
> {
  readonly id: string;
  /** When it was made, as far as that is known. */
  readonly when: HistoricalDate | undefined;
  /** The same in words. */
  readonly date: string | undefined;
  /** Its paragraphs. */
  readonly description: readonly string[];
  readonly donor: string | undefined;
  readonly rights: Rights;
  readonly subjects: readonly string[];
  /** At least one, but of a sound or a film. */
  readonly pictures: readonly ObjectPicture[];
  /** Of a sound or a film. */
  readonly recording: Recording | undefined;
  /** None where nobody has written one. */
  readonly tour: readonly TourStep[];
  readonly milestones: readonly Milestone[];
  readonly passages: readonly Passage[];
  readonly categories: readonly Category[];
  /** Those that belong with it. */
  readonly objects: readonly ArchiveObject[];
  /** Its place among all, from 1. */
  readonly position: number;
  readonly href: string;
}

/** By what objects are grouped; part of an address. */
export const GROUPED_BY = ['kind', 'decade', 'subject', 'direction'] as const;
export type GroupedBy = (typeof GROUPED_BY)[number];

/** Objects that have something in common. */
export interface ObjectGroup {
  readonly by: GroupedBy;
  /** Part of its address: `photograph`, `1950s`. */
  readonly id: string;
  readonly name: string;
  readonly objects: readonly ArchiveObject[];
  readonly href: string;
}

/** A part of the text of a page of the institution's own. */
export type OwnBlock =
  | Exclude<WrittenBlock, { readonly kind: 'Picture' | 'Figure' | 'Milestone' | 'Object' }>
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'figures'; readonly figures: Figure[] }
  | { readonly kind: 'milestones'; readonly milestones: Milestone[] }
  | { readonly kind: 'objects'; readonly objects: ArchiveObject[] };

/** A page of the institution's own: its words, not the source's. */
export interface OwnPage {
  readonly id: string;
  readonly title: string;
  /** As lists of pages name it. */
  readonly label: string;
  readonly inMenu: boolean;
  readonly href: string;
  /** Its anchor in the booklet. */
  readonly anchor: string;
  readonly blocks: readonly OwnBlock[];
}

type OwnFields =
  | 'title'
  | 'subtitle'
  | 'seal'
  | 'publisher'
  | 'published'
  | 'soundsInBooks'
  | 'registration'
  | 'moved';

export interface Exhibition extends Readonly<Pick<ExhibitionFields, OwnFields>> {
  readonly entrance: {
    readonly epigraph: string | undefined;
    readonly call: string | undefined;
    readonly figures: readonly Figure[];
    readonly objects: readonly ArchiveObject[];
    /** Things that people may have at home, each with the category that names it. */
    readonly kinds: readonly { readonly kind: string; readonly category: Category }[];
  };
  readonly directions: readonly Direction[];
  /** The first of {@link articles}. */
  readonly article: Article | undefined;
  readonly articles: readonly Article[];
  /** All events, whichever chronicle they belong to. */
  readonly chronicle: Chronicle;
  /** Where there are several, those that have events. */
  readonly chronicles: readonly NamedChronicle[];
  readonly figures: readonly Figure[];
  readonly themes: readonly Theme[];
  readonly notice: Notice | undefined;
  readonly categories: readonly Category[];
  /** None where the content has no `giving.yaml`. */
  readonly giving: Giving | undefined;
  readonly things: readonly ListedThing[];
  readonly contact: Contact | undefined;
  /** From past to present; then those without a date. */
  readonly objects: readonly ArchiveObject[];
  readonly objectGroups: readonly ObjectGroup[];
  /** Pages of the institution's own, in their order. */
  readonly pages: readonly OwnPage[];
}
