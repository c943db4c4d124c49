/**
 * What an exhibition says in its own words instead of ours. Whatever speaks asks here at that moment, so
 * that nothing has to be handed on: in Node an exhibition is made first and says so with {@link speakAs};
 * what ships to browsers has it from the build (`src/build/own-words.ts`).
 */
import type { Level, LevelName, OwnWords, Vocabulary } from './keys.ts';

export const USUAL_LEVELS: readonly Level[] = ['local', 'municipal', 'provincial', 'national'];

/** Levels from the lowest to the highest: the higher, the higher the crest of the tide line. */
export let LEVELS: readonly Level[] = [...USUAL_LEVELS];
/** How an event is drawn that has no level: as one in the middle. */
export let UNNAMED_LEVEL: Level = 'municipal';
/** Those of the exhibition's own, with their names. */
export let ownLevels: readonly LevelName[] | undefined;

export let ownVocabulary: Vocabulary | undefined;

/** What the institution is called, which is no archives: 博物馆. */
export let ownInstitution: string | undefined;

/** From now on everything speaks as this exhibition does. */
export function speakAs({ levels, vocabulary, institution }: OwnWords): void {
  ownInstitution = institution;
  ownVocabulary = vocabulary;
  ownLevels = levels;
  LEVELS = levels?.map(({ id }) => id) ?? USUAL_LEVELS;
  UNNAMED_LEVEL = LEVELS[Math.ceil(LEVELS.length / 2) - 1] ?? '';
}
