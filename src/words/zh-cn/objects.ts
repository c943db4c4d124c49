/** Words of the objects that the institution shows. */
import type { ObjectKind } from '../keys.ts';
import { names } from './names.ts';
import { terms } from './terms.ts';
import { decadeName } from '../../lib/text/year.ts';

export const objects = {
  /** Set in the display face, where there are any. */
  title: names.object,
  kinds: {
    photograph: '照片',
    document: '文件',
    map: '地图',
    thing: '实物',
    sound: '录音',
    film: '录像',
  } satisfies Record<ObjectKind, string>,
  /** Above the list of all. */
  lead: (count: number) => `共${count}件。题名、年代和说明由主办单位著录，不是原文。`,
  /** What one is on a list of pages. */
  page: (number: number) => `第${number}页`,
  decade: decadeName,
  undated: '年代不详',
  /** How many pictures one has, where there are several. */
  pictures: (count: number) => `${count}幅`,
  groups: '分类看',
  groupedBy: {
    kind: '类型',
    decade: '年代',
    subject: '主题',
    get direction() {
      return terms.direction;
    },
  },
  all: '全部展品',
  /** Above the list of a group. */
  groupLead: (by: string, count: number) => `按${by}看，共${count}件。`,
  inGroup: (name: string, count: number) => `${name}，${count}件`,
  pages: '翻页',
  listPage: (number: number, total: number) => `第${number}页，共${total}页`,
  previousPage: '上一页',
  nextPage: '下一页',
  previous: '上一件',
  next: '下一件',
  neighbours: '前后展品',
  /** Of a picture that opens large. */
  large: '看大图',
  tour: '导览',
  /** Of a detail that opens in its picture. */
  look: '到图里看',
  catalogued: '著录',
  byInstitution: '以下由主办单位著录，不是原文。',
  fields: {
    kind: '类型',
    date: '年代',
    creator: '责任者',
    place: '地点',
    identifier: '档号',
    extent: '数量与尺寸',
    language: '语种',
    subjects: '主题',
    donor: '捐赠者',
    credit: '来源',
    rights: '版权',
  },
  /** Of the table, beside the fields. */
  columns: {
    title: '题名',
    edtf: '日期（EDTF）',
    description: '说明',
    rightsUri: '版权（网址）',
    url: '网址',
    duration: '时长（ISO 8601）',
    recording: '录音、录像（网址）',
    transcript: '文字记录（网址）',
  },
  get events() {
    return `说到的${terms.milestone}`;
  },
  passages: '说到它的段落',
  others: '放在一起看',
  shown: '相关展品',
  cited: (title: string, identifier: string | undefined) =>
    identifier === undefined ? title : `${title}：${identifier}`,
  /** For programs. */
  downloads: '下载数据',
  manifest: 'IIIF 清单',
  /** Of the booklet and the books that are made of it. */
  plates: {
    morePictures: (count: number) => `另有${count}幅，在网上看：`,
    sound: (length: string) => `录音，长${length}，在网上听：`,
    film: (length: string) => `录像，长${length}，在网上看：`,
    /** Of a transcript that is cut short. */
    until: (second: string) => `文字记录很长，这里只到${second}，其余在网上读：`,
    many: (count: number) => `展品共${count}件，逐件刊印会占去上百页，这里只列题名、年代和网址。`,
  },
  /** In the colophon of their pages. */
  rights: '展品的题名和说明由主办单位撰写，版权归主办单位所有；图片的版权，见各件展品。',
};
