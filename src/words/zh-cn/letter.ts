/**
 * Words that the letter says while it is written. A file of its own: the browser loads it, and no more.
 */
import type { FileFault, LetterFault } from '../keys.ts';
import { terms } from './terms.ts';

const faults: Readonly<Record<LetterFault, string>> = {
  name: '请写上姓名或单位名称',
  get reach() {
    return `电话、邮箱、地址，请至少写一样，${terms.institution}好联系您`;
  },
  telephone:
    '请再核对一下号码：手机号码是11位数字；座机请连区号一起写，区号是0开头的三位或四位数字',
  get areaCode() {
    return `请在座机号码前写上区号（0开头的三位或四位数字），${terms.institution}好给您回电话`;
  },
  email: '请再核对一下邮箱：中间有一个@，后面有一个点，如 name@example.cn',
  way: '请选一种方式',
  items: '请至少写一样东西的名称',
  itemName: '请写上这样东西的名称',
  count: '数量请写数字，如3、3本、1套12册',
};

const files: Record<FileFault, string> = {
  damaged: '这个文件损坏了，打不开。您正在写的没有变。',
  foreign: '这不是本站存的意向书文件。您正在写的没有变。',
  newer: '这个文件是用新版的网页存的，请刷新网页后再打开。您正在写的没有变。',
};

export const letterWords = {
  faults,
  files,
  toMend: (count: number) => `还有${count}处要补上或改正，已标在旁边。`,
  item: (position: number) => `第${position}样`,
  taken: (thing: string) => `已写上“${thing}”，请再填下面几项。`,
  added: (position: number) => `已添上第${position}样。`,
  removed: '已去掉一样。',
  get copied() {
    return `全文已复制，可以粘贴到短信、微信或邮件里；也可以打印出来，寄到或送到${terms.institution}。`;
  },
  whole: '意向书全文',
  get orCopy() {
    return `也可以按“复制全文”，发给${terms.institution}。`;
  },
  fileName: (date: string) => `捐赠意向书-${date}.html`,
  fileSaved:
    '文件已交给浏览器，一般在“下载”文件夹里，点开就能看，也可以发给别人。要接着写，请回到本页按“打开文件”。',
  opened: '已打开。',
  stored: '已存到这台设备的浏览器里，没有发送到任何地方。',
  notStored: '浏览器不让保存。请改用“存成文件”或“复制全文”。',
  deleted: '已从这台设备上删除。网页上正在写的还在。',
  nothingStored: '这台设备上没有存过意向书。',
};
