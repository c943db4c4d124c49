import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { openTypeface } from '../lib/drawing/typeface.ts';
import { DISPLAY_FACE } from '../lib/drawing/display-face.ts';
import { COLOURS } from '../ui/colours.ts';
import { parseDate } from '../model/edtf.ts';
import { sharePicture, type SharePictureInput } from './share-picture.ts';

const face = openTypeface(DISPLAY_FACE);
const events = ['2007-04', '2018-12', '2022-10'].map((id) => {
  const when = parseDate(id);
  if (!when) throw new Error(`${id} is a date`);
  return { id, when, level: 'national' as const };
});
const tide: SharePictureInput = {
  title: '潮与档',
  subtitle: '“三个走向”重要论述20周年',
  publisher: '杭州市萧山区档案馆',
  article: { phrases: ['继往开来', '砥砺前行', '谱写新时代档案事业高质量发展新篇章'] },
  seal: '萧然兰台',
  chronicle: { milestones: events },
};
const other: SharePictureInput = {
  title: '兰台百年：江南水乡档案记忆展览',
  subtitle: '纪念某某市档案馆建馆一百周年暨新馆落成开放专题展',
  publisher: '某某自治区某某市某某区人民政府档案馆（地方志编纂委员会办公室）',
  article: {
    phrases: ['守护历史记忆，服务“数字中国”建设2025年全区档案工作高质量发展纪实'],
  },
  seal: '印',
  chronicle: { milestones: events.slice(0, 1) },
};

/** The picture's pixels, and whether one of a region has a colour. */
function draw(input: SharePictureInput) {
  const image = new Resvg(sharePicture(input, face)).render();
  const { width, height, pixels } = image;
  const has = (colour: string, left: number, top: number, right: number, bottom: number) => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = 4 * (y * width + x);
        if (pixels[at] === r && pixels[at + 1] === g && pixels[at + 2] === b) return true;
      }
    }
    return false;
  };
  return { width, height, has };
}

describe.each([
  ['this exhibition', tide],
  ['another one', other],
])('the picture of %s', (_, input) => {
  const { width, height, has } = draw(input);

  test('is 1200 by 630 pixels of paper', () => {
    expect([width, height]).toEqual([1200, 630]);
    expect(has(COLOURS.paper, 0, 0, 1, 1)).toBe(true);
  });

  test('has a title, a seal and the tide', () => {
    expect(has(COLOURS.ink, 64, 124, 704, 400)).toBe(true);
    expect(has(COLOURS.cinnabar, 704, 300, 1136, 410)).toBe(true);
    expect(has(COLOURS.indigo, 0, 420, 1200, 570)).toBe(true);
  });

  test('keeps words out of the margins and out of each other’s way', () => {
    for (const [left, right] of [
      [0, 62],
      [1138, 1200],
      [704, 730],
    ] as const) {
      expect(has(COLOURS.ink, left, 60, right, 420)).toBe(false);
      expect(has(COLOURS.cinnabar, left, 60, right, 420)).toBe(false);
    }
    expect(has(COLOURS.ink, 64, 408, 1136, 570)).toBe(false);
  });
});

test('an exhibition without a seal has none, and no other cinnabar right of the title', () => {
  const { has } = draw({ ...tide, seal: undefined });
  expect(has(COLOURS.cinnabar, 704, 60, 1200, 570)).toBe(false);
});

test('the drawing asks for no font', () => {
  expect(sharePicture(tide, face)).not.toContain('<text');
});
