/**
 * The words of the interface in the language that the site is built in. What ships to a browser
 * imports the file of its own feature instead, and so loads no more than that.
 */
export { words } from './zh-cn/words.ts';
