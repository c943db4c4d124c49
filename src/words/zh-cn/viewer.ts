/** Words of looking closely at pictures, which a browser loads when a reader does so. */
export const viewer = {
  close: '关闭',
  /** What is looked at: the picture, by its description. */
  keys: '方向键移动，加号、减号放大缩小，0 看整幅',
  tools: '看图的工具',
  nearer: '放大',
  farther: '缩小',
  whole: '整幅',
  left: '左转',
  right: '右转',
  fullScreen: '全屏',
  window: '退出全屏',
  previous: '上一页',
  next: '下一页',
  pages: '看哪一页',
  sideBySide: '两页并排',
  compare: '对比',
  compared: '与哪一页对比',
  divider: '分界线，向右多看前一页',
  /** Of several, which one is shown. */
  shown: (label: string, number: number, total: number) => `${label}，第${number}页，共${total}页`,
  failed: '这幅图没有取到，请检查网络后再打开。',
};
