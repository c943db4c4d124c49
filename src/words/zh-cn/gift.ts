/** Words of the picture that one sends to a friend. A file of its own: the browser loads it, and no more. */
export const gift = {
  send: '发给朋友',
  close: '关闭',
  picture: (words: string) => `可以保存的图片，上面写着：${words}`,
  hold: '在手机上长按图片，可以保存或转发。',
  save: '保存图片',
  saved: '已请浏览器保存，请到“下载”里找。',
  share: '分享到……',
  copyLink: '复制网址',
  copied: '已复制',
  failed: '图片没有做成。可以复制网址发给朋友：',
  scan: '扫一扫，看原文',
  file: (title: string, heading: string) => `${title}-${heading}.png`,
};
