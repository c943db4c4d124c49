/**
 * What is said where a browser cannot do something, such as a view within an app. A file of its own:
 * the browser loads it, and no more.
 */
export const abilities = {
  notPrinted: '如果没有弹出打印窗口，请点开右上角的菜单（…），选“在浏览器中打开”，再打印。',
  notCopied: '没能自动复制。文字已经选好，请长按它（电脑上按 Ctrl＋C）复制。',
};
