/** Words of the answer to “我有这个，能捐吗？”. A file of its own: the browser loads it, and no more. */
import { terms } from './terms.ts';

export const thingAnswers = {
  named: (word: string, categories: string) =>
    `可以联系捐赠。${terms.notice}写了“${word}”，在${categories}；收不收，以${terms.institution}鉴定为准。`,
  /** The notice names its kind, by the editor's judgement. */
  filed: (word: string, places: string) =>
    `可以问问。${terms.notice}没有直接写“${word}”，编者把它归入${places}；收不收，以${terms.institution}鉴定为准。`,
  place: (category: string, kind: string) => `${category}“${kind}”`,
  unnamed: (word: string) => `${terms.notice}没有写“${word}”。`,
  /** Found by a name that ends what was asked. */
  by: (asked: string, name: string) => (asked === name ? asked : `${asked}，按“${name}”查`),
  maybe: '是不是想找：',
};
