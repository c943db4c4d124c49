/**
 * The words of the settings. A file of its own: the browser loads it too, and nothing else of the
 * words.
 */
import type { SettingName } from '../keys.ts';

/** A question with one answer of several; the first is how the exhibition was designed. */
interface Choice {
  name: SettingName;
  label: string;
  options: readonly (readonly [value: string, label: string])[];
}

const choices: readonly Choice[] = [
  {
    name: 'size',
    label: '字号',
    options: [
      ['', '标准'],
      ['large', '大'],
      ['larger', '更大'],
      ['largest', '特大'],
    ],
  },
  {
    name: 'leading',
    label: '行距',
    options: [
      ['', '标准'],
      ['wide', '宽'],
      ['wider', '更宽'],
    ],
  },
  {
    name: 'align',
    label: '段落',
    options: [
      ['', '两端对齐'],
      ['start', '左对齐'],
    ],
  },
  {
    name: 'theme',
    label: '配色',
    options: [
      ['', '随系统'],
      ['paper', '浅色'],
      ['lacquer', '深色'],
      ['white', '白底黑字'],
      ['yellow', '黑底黄字'],
    ],
  },
  {
    name: 'face',
    label: '正文字体',
    options: [
      ['', '宋体'],
      ['hei', '黑体'],
    ],
  },
];

const switches: readonly (readonly [name: SettingName, label: string])[] = [
  ['ruler', '阅读尺'],
  ['pointer', '大鼠标指针'],
];

export const settings = {
  group: '显示方式',
  elder: '长辈版',
  /** Instead of the standard size, where 长辈版 sets it. */
  elderSize: '随长辈版',
  open: '设置',
  title: '阅读设置',
  choices,
  aids: '辅助',
  switches,
  /** At the foot of what one sees of them. */
  more: '下面还有 ↓',
  reset: '恢复原样',
  close: '关闭',
  intro: '选了就生效，记在这台设备上，不外传。',
  kept: '已记在这台设备上，下次打开照此显示。按“恢复原样”即可删去。',
  forgotten: '已恢复原样，这台设备上不再记有设置。',
  elderForgotten: '已恢复原样，长辈版也关了，要大字请再按“长辈版”。这台设备上不再记有设置。',
  refused: '浏览器不让网页记下设置，所选的只在这一页有效。',
};
