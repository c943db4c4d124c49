/**
 * The words of the exhibition in one file.
 */
export const singleFile = {
  contents: '本文件的内容',
  plain: '浏览器没有运行脚本，各页就按次序排在下面。要找一段文字，请用浏览器的“在页面中查找”。',
};
