/** What other institutions call the columns of a table of objects, and the kinds in them. */
import { words } from '../../words/index.ts';
import { OBJECT_KINDS, type ObjectKind } from '../../words/keys.ts';

/** Fields, and the names of columns that hold them: ours first, then those that others use. */
export const COLUMNS = {
  id: [
    ...['编号', '照片号', '照片编号', '藏品号', '藏品编号', '文物编号', '登记号', '总登记号'],
    ...['id', 'objectid'],
  ],
  title: ['题名', '名称', '标题', '照片名称', '照片题名', '藏品名称', '文物名称', 'title'],
  kind: ['类型', '类别', '藏品类别', '文物类别', 'kind', 'type'],
  date: [
    ...['日期（EDTF）', '日期', '年代', '年份', '时间', '拍摄时间', '拍摄日期', '形成时间'],
    ...['形成日期', '制作年代', 'date'],
  ],
  creator: ['责任者', '作者', '摄影者', '拍摄者', '拍摄人', '制作者', '形成者', 'creator'],
  place: ['地点', '拍摄地点', 'place', 'location'],
  identifier: ['档号', '档案号', '档案编号', 'identifier'],
  extent: ['数量与尺寸', '数量', '尺寸', '规格', '质地', '材质', 'extent'],
  language: ['语种', '语言', 'language'],
  description: ['说明', '文字说明', '内容简介', '内容', '简介', '描述', 'description'],
  subjects: ['主题', '主题词', '关键词', 'subjects', 'subject'],
  credit: ['收藏单位', '馆藏单位', '收藏地', '来源', 'credit', 'source'],
  rights: ['版权（网址）', '版权', '版权说明', '版权状况', '权利', 'rightsstatement', 'rights'],
  files: [
    ...['图片', '图片文件', '图片文件名', '图片名称', '文件名', '文件名称', '照片文件'],
    ...['照片文件名', '图像文件', '影像文件', 'pictures', 'filename'],
  ],
  alts: ['图片说明', '图片描述', '画面描述', '画面', 'alt', 'image_alt_text'],
  recording: ['录音录像', '录音', '录像', 'recording'],
  transcript: ['文字记录', 'transcript'],
  poster: ['封面', 'poster'],
} as const;

export type Column = keyof typeof COLUMNS;

/** Columns of which all are taken, as what they say of an object stands together: 1件，径7厘米，木. */
export const JOINED: readonly Column[] = ['extent'];

/** Columns without which no row is an object: one of each line. */
export const NEEDED: readonly (readonly Column[])[] = [
  ['title'],
  ['kind'],
  ['credit'],
  ['rights'],
  ['files', 'recording'],
];

/** How something came to a museum, in a column that is called 来源 there: nothing that one can cite. */
export const ACQUIRED =
  /^(?:接受捐赠|捐赠|征集|征集购买|购买|收购|依法交换|交换|拨交|调拨|移交|旧藏|发掘|采集|拣选|制作|其他)$/u;

const kind = (of: ObjectKind, names: string) => names.split(' ').map((name) => [name, of] as const);

/**
 * What others call the kinds: in archives, by the DCMI Type Vocabulary, and in museums by the 35 kinds
 * that the first national census of movable relics counts (第一次全国可移动文物普查).
 */
const TYPES: ReadonlyMap<string, ObjectKind> = new Map([
  ...kind('photograph', '相片 老照片 image stillimage'),
  ...kind('document', '文书 手稿 契约 票证 文献 图书 text record'),
  ...kind('document', '古籍图书 碑帖拓本 邮品 文件、宣传品 档案文书 票据'),
  ...kind('map', '舆图'),
  ...kind('thing', '器物 模型 农具 印章 金属器 physicalobject 玉石器、宝石 陶器 瓷器 铜器'),
  ...kind('thing', '金银器 铁器、其他金属器 漆器 雕塑、造像 石器、石刻、砖瓦 文具 甲骨 玺印符牌'),
  ...kind('thing', '钱币 牙骨角器 竹木雕 家具 珐琅 织绣 武器 名人遗物 玻璃器 乐器、法器 皮革'),
  ...kind('thing', '交通、运输工具 度量衡器 标本、化石 书法、绘画'),
  ...kind('sound', '音频 sound audio'),
  ...kind('film', '视频 movingimage video'),
]);

/** The kind that a cell names, if it does. */
export function kindOf(written: string): ObjectKind | undefined {
  const own = OBJECT_KINDS.find((one) => one === written || words.objects.kinds[one] === written);
  const names = written.toLowerCase().split(/\s*[;；]\s*/u);
  return own ?? names.map((name) => TYPES.get(name)).find(Boolean);
}
