/** Exhibitions that have every part, as those have that most tests read. */
import type { ExhibitionData } from '../src/model/schemas/exhibition-json.ts';
import type { Exhibition } from '../src/model/types.ts';

type Having<Of, Names extends keyof Of> = Of & {
  readonly [Name in Names]-?: NonNullable<Of[Name]>;
};

export type WholeExhibition = Having<Exhibition, 'article' | 'notice' | 'contact'> & {
  readonly subtitle: string;
};

export type WholeData = Having<ExhibitionData, 'article' | 'milestones' | 'notice' | 'contact'>;
