/** Words of the answer to “我有这个，能捐吗？”. A file of its own: the browser loads it, and no more. */
export const thingAnswers = {
  /** Nothing is known by what was asked; the card below says what to do. */
  unknown: (asked: string) => `“${asked}”`,
  /** Found by a name that ends what was asked. */
  by: (asked: string, name: string) =>
    asked === name ? `“${asked}”` : `“${asked}”，按“${name}”查`,
  found: (named: number, asked: number) =>
    [named > 0 && `${named} 样公告写到了`, asked > 0 && `${asked} 样公告没有点名写到，请问一问`]
      .filter(Boolean)
      .join('，') + '。',
  maybe: '是不是想找：',
};
