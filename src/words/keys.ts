/** What words are keyed by: the values that both the words and those who use them know. */

/** The id of a level. */
export type Level = string;

/** A level of an exhibition's own. */
export interface LevelName {
  readonly id: Level;
  readonly name: string;
}

/** What is called otherwise than we call it. */
export type Vocabulary = Partial<
  Record<
    'direction' | 'level' | 'category' | 'notice' | 'chronicle' | 'milestone' | 'counter',
    string | undefined
  >
>;

/** What an exhibition says in its own words; what it does not name is said in ours. */
export interface OwnWords {
  readonly vocabulary?: Vocabulary | undefined;
  /** What kind it is, of an institution that is no archives: 博物馆. */
  readonly institution?: string | undefined;
  /** From the lowest to the highest. */
  readonly levels?: readonly LevelName[] | undefined;
}

/** The pages that not every exhibition has. */
export type OptionalPage =
  | 'article'
  | 'timeline'
  | 'objects'
  | 'figures'
  | 'donate'
  | 'things'
  | 'ways'
  | 'letter'
  | 'contact'
  /** Of one whose words stand in a source. */
  | 'source';
/**
 * What an exhibition may have: pages, what its editor sorts the milestones by, lists with numbers, dates
 * that its source gives in years of a reign, and a number to call.
 */
export type Part =
  | OptionalPage
  | 'levels'
  | 'directions'
  | 'categories'
  | 'lists'
  | 'pages'
  | 'reigns'
  | 'telephone';
/** Whether an exhibition has a part. */
export type HasPart = (part: Part) => boolean;

/** What the text says of a number's exactness: 以上, 余, 近, 约; none where it is given as exact. */
export const QUALIFIERS = ['at-least', 'over', 'nearly', 'about'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How exactly a date is known. */
export const PRECISIONS = [
  'century',
  'decade',
  'year',
  'quarter',
  'season',
  'month',
  'day',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What a date may be beside: one of two ends, known by one end only, about, in doubt. */
export type DateTrait = 'printed' | 'span' | 'from' | 'until' | 'approximate' | 'uncertain';

/** What an entry of the search index is. */
export type SearchKind =
  'exhibition' | 'article' | 'milestone' | 'object' | 'figure' | 'notice' | 'contact' | 'page';

/** What a reader may set, for which elements and styles read `data-theme` and so on. */
export type SettingName =
  'theme' | 'size' | 'leading' | 'align' | 'face' | 'ruler' | 'pointer' | 'elder';

/** What an object is. */
export const OBJECT_KINDS = ['photograph', 'document', 'map', 'thing', 'sound', 'film'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** In which order objects are listed. */
export const OBJECT_SORTS = ['date', 'newest', 'title'] as const;
export type ObjectSort = (typeof OBJECT_SORTS)[number];

/** Whether it is played. */
export const isRecorded = (kind: ObjectKind): boolean => kind === 'sound' || kind === 'film';

/** What is wrong with a field of the letter. */
export type LetterFault =
  'name' | 'reach' | 'telephone' | 'areaCode' | 'email' | 'way' | 'items' | 'itemName' | 'count';

/** Why a file is not taken as a letter. */
export type FileFault = 'damaged' | 'foreign' | 'newer';
