/** Words of what has another address now, or none. */
export const moved = {
  title: '已经移走',
  gone: '已经撤下',
  /** Names the page in a browser's lists. */
  titleOf: (from: string) => `${from}（已移走）`,
  lead: '这一页换了网址，马上转到新的网址；如果没有转过去，请点下面的链接。',
  follow: '到新的网址去',
  /** Of what has moved from a page that is still there. */
  place: '您要找的这一处已经移走，',
  placeLink: '请到新的位置看',
};
