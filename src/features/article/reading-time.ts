/** Chinese characters a minute that adults read silently: 255 ± 29 (Trauzettel-Klosinski, IReST 2012). */
export const PACE = 250;

/** How many characters a reader reads: a number or a Latin word counts as one, a mark as none. */
export function charactersOf(text: string): number {
  return (
    text.match(/\p{Script=Han}|[\p{L}\p{N}.%-]+?(?=\p{Script=Han}|[^\p{L}\p{N}.%-]|$)/gu)?.length ??
    0
  );
}

/** Whole minutes, at least one. */
export function minutesOf(characters: number): number {
  return Math.max(1, Math.round(characters / PACE));
}
