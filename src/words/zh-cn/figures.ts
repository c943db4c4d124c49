/** Words of the figures. */
import type { Qualifier } from '../keys.ts';

/** Before and after the number: 近50%, 约300件, 20%以上, 22000余张. */
export const qualifiers: Record<
  Qualifier,
  { before: string; afterValue: string; afterUnit: string }
> = {
  'at-least': { before: '', afterValue: '', afterUnit: '以上' },
  over: { before: '', afterValue: '余', afterUnit: '' },
  nearly: { before: '近', afterValue: '', afterUnit: '' },
  about: { before: '约', afterValue: '', afterUnit: '' },
};

export const figures = {
  /** @param grouped whether an editor has sorted them */
  intro: (count: number, grouped: boolean) =>
    `从文章里选出${count}个数字，${grouped ? '分成几组，' : ''}能画的都画了图。每个数字都附有所依据的原句；${grouped ? '名目和分组' : '名目'}为编者所加。`,
  /** Of the links to each group. */
  themes: '各组数字',
  /** Those that belong to no theme. */
  unsorted: '其他数字',
  inArticle: '看文章里的原句',
  sentence: '看原句',
  perCell: (count: number, unit: string) =>
    `每格代表${count < 10_000 ? count : `${count / 10_000}万`}${unit}`,
  /** Of cells that are filled as far as a share says: 近50%. */
  share: (share: string) => `实心部分占${share}，空心部分为其余。`,
  rest: (rest: string) => `空心：其余${rest}，由总数减去各项得出，原文没有写。`,
  toScale: '面积按比例绘制',
};
