/**
 * What is said where a browser cannot do something, such as a view within an app. A file of its own:
 * the browser loads it, and no more.
 */
export const abilities = {
  notPrinted:
    '如果没有出现打印窗口，而本页是在微信里打开的，请点右上角的“…”，选择在浏览器里打开，再打印。',
  notFinding:
    '这个浏览器不让搜索程序运行，这里不能搜索。请从目录里找；要找某一页里的文字，请用浏览器的“在页面中查找”。',
  notCopied: '没能自动复制。文字已经选好，请长按它（电脑上按 Ctrl＋C）复制。',
};
