/**
 * Words of the way from a find at home to the archives: the notice, the things, the ways, the letter.
 */

import { terms } from './terms.ts';

export const donate = {
  kinds: '文中列出',
  categoryOf: (position: number, total: number) => `${terms.soughtCategory} ${position}／${total}`,
  address: '地址',
  people: '联系人',
  telephone: '电话',
  email: '电子邮箱',
  /** What one asks a department for. */
  purpose: '事项',
  postcode: '邮编',
  hours: '开放时间',
  verified: '最后核对',
  /** While the archives asks for records. */
  asked: (from: string | undefined, until: string) =>
    from === undefined ? `征集到${until}为止。` : `征集时间：${from}至${until}。`,
  /** When it no longer does. */
  over: (until: string) => `征集已于${until}截止。`,
  get afterwards() {
    return `${terms.notice}全文和联系方式仍在，可以先问一问。`;
  },
  letter: '填写捐赠意向书',
  get labelNote() {
    return `各${terms.category}的小标题为编者所加，正文为${terms.notice}原文。`;
  },
  get print() {
    return `打印这份${terms.notice}`;
  },
  printLarge: '打印大字版',
  /** @param telephone whether there is one to call */
  askFirst: (telephone: boolean) => `有东西想捐，先${telephone ? '打个电话' : '写封信'}`,
  get contents() {
    return `${terms.notice}目录`;
  },
  get online() {
    return `本${terms.notice}的网址`;
  },
};

export const path = {
  get label() {
    return `从家里到${terms.institution}`;
  },
  get donate() {
    return `看${terms.notice}`;
  },
  things: '我有这个',
  letter: '写意向书',
  contact: '联系',
};

export const things = {
  get intro() {
    return `写上您有什么东西，看看${terms.notice}怎么说。`;
  },
  label: '您有什么？',
  submit: '查一查',
  picks: '比如',
  more: '更多……',
  whole: '不想打字？按拼音挑一样',
  get unnamed() {
    return `${terms.notice}没有写到的`;
  },
  intoLetter: '写进意向书',
  inNotice: '看原文',
  get editorNote() {
    return `引号里是${terms.notice}的原文，“……”是省去的字。日常叫法和${terms.notice}用语的对应为编者所加；归到哪一类，以${terms.institution}鉴定为准。`;
  },
  category: (numeral: string) => `第${numeral}类`,
  ask: (numeral: string, quote: string, how: string) =>
    `第${numeral}类是“${quote}”，也许能收，${how}。`,
  askOnly: (how: string) => `是否征集，${how}。`,
  unsure: (how: string) => `没列出或拿不准的，${how}`,
  get aToZ() {
    return `东西按拼音排列。找到您有的，点一下，看${terms.notice}怎么说。`;
  },
  letters: '按拼音首字母',
  get answers() {
    return `${terms.notice}怎么说`;
  },
  /** Before all names of a thing. */
  names: '包括：',
};

export const ways = {
  get intro() {
    return `${terms.notice}写了什么，这里就引什么；${terms.notice}没写的，不猜。`;
  },
  table: '几种方式对照',
  question: '您关心的',
  unsaid: (how: string) => `${terms.notice}没写，${how}`,
  get byEditor() {
    return `问题和步骤的标题为编者所拟，引号里是${terms.notice}的原文。`;
  },
  steps: '一步一步',
  toSteps: '一步一步怎么做 ↓',
  /** @param calling whether there is a number to call */
  phases: (calling: boolean) => {
    const how = calling ? '打电话' : '联系';
    return { before: `${how}之前`, call: `${how}时`, after: `${how}之后` };
  },
  get asPrinted() {
    return `${terms.notice}原文`;
  },
};

export const letter = {
  get intro() {
    return `写一封信，告诉${terms.institution}您有什么。可以在网页上填好打印，也可以打印空白的，用笔写。`;
  },
  privacy: '您填的内容只在这一页里，不会发送到任何地方；您按了“存到这台设备上”，才会保存。',
  needed: '必填：姓名或单位；电话、邮箱、地址至少写一样；怎么交；东西的名称。其余可不填。',
  start: '在网页上填写',
  printBlank: '打印空白的，用笔写',
  printByBrowser: '用浏览器的“打印”功能打印本页，纸上只有下面这封信。',
  get failed() {
    return `填写的表没能打开，请检查网络后再按一次；也可以打印空白的，用笔写，或者直接联系${terms.institution}。`;
  },
  form: '填写',
  who: '您的信息',
  whatWay: '怎么交',
  whatItems: '有哪些东西',
  whatElse: '还有什么要说的',
  optional: '可不填',
  reachNote: '电话、邮箱、地址，至少写一样。',
  add: '再添一样',
  remove: '去掉这一样',
  unknownCategory: '不清楚',
  carriers: ['纸质', '照片', '底片', '磁带', '录像带', '光盘', '电子文件', '实物'],
  print: '打印',
  copy: '复制全文',
  saveFile: '存成文件',
  openFile: '打开文件',
  store: '存到这台设备上',
  hasStored: '这台设备上存有一份意向书。',
  restore: '打开存过的',
  forget: '删除',
  storeNote:
    '按“存到这台设备上”，这封信会存进这台设备的浏览器，下次可以接着写；用同一台设备的人也看得到。按“删除”，存的就清掉了。',
  preview: '信的样子',
  to: (organisation: string) => `${organisation}：`,
  opening: (notice: string) =>
    `看到《${notice}》，我（单位）愿将下列${letter.items}交给贵${terms.house ?? '单位'}，特此告知，请与我（单位）联系。`,
  name: '姓名或单位',
  reach: '联系方式',
  telephone: '电话',
  email: '电子邮箱',
  address: '地址',
  way: '方式',
  ways: ['捐赠', '寄存', '复制'],
  get items() {
    return terms.records === '档案' ? '档案资料' : terms.records;
  },
  itemName: '名称',
  itemCount: '数量',
  itemPeriod: '年代',
  itemCarrier: '载体',
  itemNote: '说明',
  get itemCategory() {
    return terms.category;
  },
  visit: '需要上门服务',
  yes: '是',
  no: '否',
  limits: '不宜向社会开放、请限制利用的部分',
  closing: ['此致', '敬礼'],
  signature: '签名',
  date: '日期',
  send: '寄到或带到',
};
