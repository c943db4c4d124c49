/** Where the sentences of a Chinese text end, and where a voice may draw breath within them. */

/** Offsets in UTF-16 units of the text, `end` exclusive. */
interface Span {
  start: number;
  end: number;
}

/** A piece that is said at once, and the sentence that it is part of, or is. */
type Piece = Span & { readonly sentence: Span };

/** Up to the mark that ends a sentence, with the quotes and brackets that close after it. */
const SENTENCE = /[^。！？!?；;…]*(?:[。！？!?；;…]+[”’」』）】》]*|$)/gu;
/** Up to a mark at which a reader pauses. */
const CLAUSE = /[^，、：,—]*(?:[，、：,—]+[”’」』）】》]*|$)/gu;

/**
 * How many characters a voice is given at once. Engines of some browsers fall silent after 15
 * seconds (Chromium issue 41294170); Chinese is read at four to five characters a second.
 */
export const BREATH = 60;

/** The spans of a pattern's matches within a part of the text, without those that are empty. */
function spans(text: string, pattern: RegExp, start: number, end: number) {
  return Array.from(text.slice(start, end).matchAll(pattern))
    .filter(([match]) => match !== '')
    .map(({ 0: match, index }) => ({ start: start + index, end: start + index + match.length }));
}

/** Cuts a clause that is too long where it must be, but not within a number or a Latin word. */
function cut(text: string, start: number, end: number, limit: number) {
  const parts: Span[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(from + limit, end);
    const word = /[\w.%]+$/u.exec(text.slice(from, to));
    if (to < end && /[\w.%]/u.test(text.charAt(to)) && word && word[0].length < to - from)
      to -= word[0].length;
    parts.push({ start: from, end: to });
    from = to;
  }
  return parts;
}

/**
 * Divides a text into pieces that a voice can say.
 * @param limit the most characters of a piece
 * @returns pieces in order; together they are the whole text
 */
export function piecesOf(text: string, limit = BREATH): Piece[] {
  return spans(text, SENTENCE, 0, text.length).flatMap((sentence) => {
    const pieces: Span[] = [];
    for (const clause of spans(text, CLAUSE, sentence.start, sentence.end)) {
      for (const part of cut(text, clause.start, clause.end, limit)) {
        const last = pieces.at(-1);
        if (last && part.end - last.start <= limit) last.end = part.end;
        else pieces.push(part);
      }
    }
    return pieces.map((piece) => ({ ...piece, sentence }));
  });
}
