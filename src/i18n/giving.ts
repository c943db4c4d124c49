/**
 * Words of the way from a find at home to the archives: notice, letter, contact.
 */

export const donate = {
  kinds: '文中列出',
  categoryOf: (position: number, total: number) => `征集门类 ${position}／${total}`,
  address: '地址',
  people: '联系人',
  telephone: '电话',
  email: '电子邮箱',
  postcode: '邮编',
  hours: '开放时间',
  verified: '最后核对',
  letter: '填写捐赠意向书',
  labelNote: '门类前的小标题为编者所加，正文为公告原文。',
  callFirst: '有东西想捐，先打个电话',
  contents: '公告各部分',
};

export const letter = {
  intro:
    '打印这一页，用笔填写，寄到或带到档案馆；也可以照着它打电话。网页不收集、不发送您填写的任何内容。',
  print: '用浏览器的“打印”功能打印本页，纸上只有下面这封信。',
  to: (organisation: string) => `${organisation}：`,
  opening: (notice: string) =>
    `看到《${notice}》，我（单位）愿将下列档案资料交贵馆，特此告知，盼与我联系。`,
  name: '姓名或单位',
  reach: '电话或地址',
  way: '方式',
  ways: ['捐赠原件', '捐赠复制件', '寄存', '复制'],
  items: '档案资料',
  itemName: '名称',
  itemCount: '数量',
  itemPeriod: '年代',
  itemNote: '说明',
  visit: '请上门服务',
  yes: '是',
  no: '否',
  limits: '不宜向社会开放、请限制利用的部分',
  signature: '签名',
  date: '日期',
};

export const contact = {
  intro: '打电话、写信，或者直接来馆里，都可以。',
  hoursUnknown: '公告未载明开放时间，来之前请先电询。',
  take: '存起来',
  card: '手机通讯录名片（vCard）',
};
