/** Words of the editions: files to take away. */
import { terms } from './terms.ts';

export const editions = {
  title: '带走这个展览',
  intro: '同样的内容，做成可以存下来、打印出来的文件：',
  sizeAndDate: (size: string, date: string) => `${size}，${date}`,
  booklet: '全册（PDF，A4）',
  epub: '电子书（EPUB，横排）',
  epubVertical: '电子书（EPUB，竖排）',
  singleFile: '全部网页（一个 HTML 文件，没有网络也能打开、搜索）',
  panels: '展板（PDF，800毫米×2000毫米）',
  soundOfArticle: (by: string) => `文章朗读（MP3，${by}）`,
  /** Of one of several articles. */
  soundOf: (title: string, by: string) => `《${title}》朗读（MP3，${by}）`,
  soundOfNotice: (by: string) => `${terms.notice}朗读（MP3，${by}）`,
  panelOf: (position: number, total: number) => `${position}／${total}`,
  get crests() {
    return terms.heights;
  },
  moreMilestones: (shown: number, total: number) =>
    `${terms.milestone}共${total}${terms.counter}，这里写出${shown}${terms.counter}，其余请在网上看。`,
  objectsShown: (shown: number, total: number) =>
    `${shown < total ? `展品共${total}件，这里有${shown}件。` : ''}用手机扫一扫，看全部展品，放大细看。`,
  scanObjects: '用手机扫一扫，看全部展品',
  get scan() {
    return `用手机扫一扫，读${terms.notice}全文，写捐赠意向书`;
  },
  verticalTitle: (title: string) => `${title}（竖排）`,
  titlePage: '书名页',
  text: '正文',
  landmarks: '书中要目',
  imprint: '版权页',
  accessibility: (sounds: boolean) =>
    `全书的文字可以随屏幕重新排版，有目录、分级的标题和阅读顺序。图里的数字和年份，旁边都另有文字；潮线图有文字说明。${sounds ? '录音不会自己播放，旁边有文字记录。没有动画和闪烁。' : '没有声音、动画和闪烁。'}`,
};

/** Words of the exhibition in one file. */
export const singleFile = {
  contents: '本文件的内容',
  plain:
    '浏览器没有运行网页里的程序（脚本），所以各页依次排在下面。要找一段文字，请用浏览器的“在页面中查找”。',
  leftOut: (alt: string) => `${alt}（这幅图没有收进本文件，请在网上看）`,
  /** On the terminal. */
  picturesLeftOut: (count: number, megabytes: number) =>
    `${count} pictures are named only, as all together are larger than ${megabytes} MB（图片合计超过 ${megabytes} MB，有 ${count} 幅没有收进一个文件的版本，只写了说明和网址）`,
};
