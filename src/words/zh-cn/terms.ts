/**
 * What an exhibition calls its chronicle, and what its events are sorted by: in its own words, else in
 * ours. Asked when something is said (`../own.ts`), so none of these may be kept.
 */
import type { Vocabulary } from '../keys.ts';
import { ownInstitution, ownLevels, ownVocabulary } from '../own.ts';

/**
 * The vocabulary of an exhibition, with what its events are sorted by where it does not say: 走向 if that
 * is what each of their names begins with, else 主题, which needs no explanation.
 */
export function vocabularyFor(
  vocabulary: Vocabulary | undefined,
  directions: readonly { readonly name: string }[],
): Vocabulary | undefined {
  if (directions.every(({ name }) => name.startsWith('走向'))) return vocabulary;
  return { direction: '主题', ...vocabulary };
}

export const terms = {
  get direction() {
    return ownVocabulary?.direction ?? '走向';
  },
  get level() {
    return ownVocabulary?.level ?? '级别';
  },
  get category() {
    return ownVocabulary?.category ?? '门类';
  },
  /** The same where nothing around it says whose categories they are. */
  get soughtCategory() {
    return ownVocabulary?.category ?? '征集门类';
  },
  /** What asks the public for records. */
  get notice() {
    return ownVocabulary?.notice ?? '公告';
  },
  get chronicle() {
    return ownVocabulary?.chronicle ?? '大事记';
  },
  /** An event of the chronicle. */
  get milestone() {
    return ownVocabulary?.milestone ?? '大事';
  },
  /** What the height of a crest says. */
  get heights() {
    if (!ownLevels) return `浪头越大，${terms.level}越高`;
    const names = ownLevels.map(({ name }) => name).join('、');
    return ownLevels.length > 1 ? `浪头由小到大，依次为${names}` : `${terms.level}为${names}`;
  },
  get institution() {
    return ownInstitution ?? '档案馆';
  },
  /** What it is to itself and to others, 馆, 院 or 局; nothing where nobody says so. */
  get house() {
    return /[馆館院局]$/u.exec(terms.institution)?.[0];
  },
  /** What it keeps, and is given. */
  get records() {
    return /[档檔]案/u.test(terms.institution) ? '档案' : '资料';
  },
  /** What events are counted by: 10 件. */
  get counter() {
    return ownVocabulary?.counter ?? '件';
  },
};
