/**
 * The words of the interface in the language that the site is built in. What ships to a browser
 * imports the file of its own feature in `zh-cn/` instead, and so loads no more than that.
 *
 * The Chinese words came first, and their type is what every language has to say. Another one is a
 * folder beside `zh-cn/`, imported here and held against that type: `english satisfies Words`.
 */
import * as words from './zh-cn/index.ts';

export { words };

/** @public what a language says */
export type Words = typeof words;
