/** Words of the contact: how the archives can be reached. */
import { reading } from './reading.ts';
import { terms } from './terms.ts';

/** How one asks an archives that has a telephone, and one that has none. */
export const asking = { telephone: '请打电话问', email: '请写信问' };

export const contact = {
  /** @param hours whether it is known when one may come; else one is told to ask first */
  intro: (telephone: boolean, hours: boolean) => {
    if (!hours) return telephone ? '打电话、写信都可以。' : '写信就可以。';
    return `${telephone ? '打电话、' : ''}写信，或者直接${terms.house ? `来${terms.house}里` : '上门'}，都可以。`;
  },
  hoursUnknown: (hasNotice: boolean, hasTelephone: boolean) =>
    `${hasNotice ? terms.notice : '这里'}没写开放时间，来之前${hasTelephone ? asking.telephone : asking.email}一声。`,
  /** Before, between and after the names of the institution's own pages, which may say it. */
  hoursPerhaps: (hasTelephone: boolean): [string, string, string] => [
    '这一页没写开放时间，可以看看“',
    '”“',
    `”，或者${hasTelephone ? '打电话' : '写信'}问一声。`,
  ],
  /** Parts of the institution that one asks of certain things. */
  departments: '各部门',
  take: '存入通讯录',
  card: '手机通讯录名片（vCard）',
  copy: (what: string) => `复制${what}`,
  copied: reading.copied,
  maps: '在地图里找',
  mapServices: { amap: '高德地图', baidu: '百度地图', tencent: '腾讯地图', apple: '苹果地图' },
  scan: (hasTelephone: boolean) =>
    `用手机扫一扫，把${hasTelephone ? '电话' : '邮箱'}和地址存进通讯录`,
};
