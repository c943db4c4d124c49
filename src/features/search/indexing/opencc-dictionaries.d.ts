/** The dictionaries of OpenCC, one by one, for which its package has no types. */
declare module 'opencc-js/dict/*' {
  /** What each character or word becomes: `豈 豈|更 更`. */
  const dictionary: string;
  export default dictionary;
}
