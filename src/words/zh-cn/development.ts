/** Words of the page that is shown in development while the content has mistakes. */
export const development = {
  title: (count: number) => `内容有 ${count} 处错误`,
  lead: '改好之前，这里不显示展览的网页，免得把错的当成对的。改完保存，网页会自己回来，不用重新启动。',
  /** Above every page, with a list of files. */
  drafts: '草稿：只在这里看得到，发布时没有。',
  draft: '草稿',
  line: (line: number) => `第 ${line} 行`,
  fields: {
    body: '正文',
    'file name': '文件名',
    'front matter': '两行“---”之间的字段',
    file: '整个文件',
    folder: '文件夹',
    encoding: '编码',
    text: '文字',
    id: '编号',
  } as Readonly<Record<string, string>>,
};
