/** What one is told of a thing (东西), in a sentence: by the build on its card, in the browser of what was asked. */
import { normalise } from '../../../lib/text/normalise.ts';
import { thingAnswers } from '../../../words/zh-cn/things.ts';

/** Where a thing belongs. */
export interface ThingPlace {
  /** 第一类 */
  readonly category: string;
  /** The words of the category that name the thing, or the kind that the editor takes it for. */
  readonly kind: string;
}

/**
 * Tells whether the notice (公告) names a thing, and where else the editor puts it.
 * @param word what the thing is called; folded or as it stands
 * @param places none where the notice names neither the thing nor its kind
 */
export function thingAnswer(word: string, places: readonly ThingPlace[]): string {
  const names = places.filter(({ kind }) => normalise(kind).includes(normalise(word)));
  if (names.length > 0) {
    return thingAnswers.named(word, names.map(({ category }) => category).join('、'));
  }
  if (places.length === 0) return thingAnswers.unnamed(word);
  const filed = places.map(({ category, kind }) => thingAnswers.place(category, kind));
  return thingAnswers.filed(word, filed.join('、'));
}

/**
 * Where a quotation names a kind.
 * @returns what stands before its name, the name, and what stands after it; of a quotation that does
 * not say it in one piece, only itself
 */
export function partsAround(kind: string, quote: string): readonly string[] {
  const at = quote.lastIndexOf(kind);
  if (at < 0) return [quote];
  return [quote.slice(0, at), kind, quote.slice(at + kind.length)];
}
