import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { DISPLAY_FACE, faceOf } from '../lib/drawing/display-face.ts';
import { openTypeface } from '../lib/drawing/typeface.ts';
import { formatDate } from '../model/date-words.ts';
import { parseDate } from '../model/edtf.ts';
import { COLOURS } from '../ui/colours.ts';
import type { Level } from '../words/keys.ts';
import { milestonePicture, type PictureFrame } from './milestone-picture.ts';

const faces = { title: openTypeface(DISPLAY_FACE), prose: openTypeface(faceOf(400)) };

function event(iso: string, text: string, level: Level = 'national') {
  const when = parseDate(iso);
  if (!when) throw new Error(`${iso} is a date`);
  return { id: iso, when, date: formatDate(when), text, level };
}

const LONG = '馆里把每一张老照片都记在册上，其中Tidal Archives的船票最多；'.repeat(7);
const short = event('2018-12-05', '新馆开放。');
const events = [
  short,
  event('1958', LONG, 'local'),
  event('195X', '铜铃渡口设收发室，保管往来文书。', 'municipal'),
  event('1949-10/1950-03', '清点旧县衙案卷，运往城关。', 'national'),
  event('2022-10', '建成“云岭”馆，入藏107.4万卷（件）。', 'municipal'),
];
const frame: PictureFrame = {
  title: '潮声与纸',
  publisher: '听潮市云岭档案馆',
  seal: '云岭档案',
  chronicle: { milestones: events },
};

/** The picture's pixels, and whether one of a region has a colour. */
function draw(milestone: (typeof events)[number], around = frame) {
  const { width, height, pixels } = new Resvg(milestonePicture(milestone, around, faces)).render();
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
  return { size: [width, height], has };
}

describe.each(events)('the picture of “$text”', (milestone) => {
  const { size, has } = draw(milestone);

  test('is 1200 by 630, with seal, date, words, year and water', () => {
    expect(size).toEqual([1200, 630]);
    expect(has(COLOURS.cinnabar, 64, 84, 124, 144)).toBe(true);
    expect(has(COLOURS.cinnabar, 64, 172, 400, 412)).toBe(true);
    expect(has(COLOURS.ink, 64, 200, 986, 412)).toBe(true);
    expect(has(COLOURS.ink, 1040, 82, 1136, 506)).toBe(true);
    expect(has(COLOURS.indigo, 0, 424, 1200, 570)).toBe(true);
  });

  test('keeps words out of the margins, of the year, and of the water', () => {
    for (const [left, top, right, bottom] of [
      [0, 60, 62, 570],
      [1138, 60, 1200, 570],
      [1004, 60, 1040, 570],
      [62, 418, 1040, 570],
      [62, 508, 1200, 570],
    ] as const) {
      expect(has(COLOURS.ink, left, top, right, bottom)).toBe(false);
      expect(has(COLOURS.cinnabar, left, top, right, bottom)).toBe(false);
    }
  });

  test('says the date and the words as printed, in order, with glyphs that the face has', () => {
    const said: string[] = [];
    const heard = (face: typeof faces.title) => ({
      ...face,
      line: (text: string, ...place: [number, number, number]) => {
        said.push(text);
        const outline = face.line(text, ...place);
        expect(face.has(text)).toBe(true);
        expect(outline).toMatch(/^M/u);
        return outline;
      },
    });
    milestonePicture(milestone, frame, { title: heard(faces.title), prose: heard(faces.prose) });
    const bare = (text: string) => text.replaceAll(' ', '');
    const [title, publisher, ...words] = said;
    expect([title, publisher]).toEqual([frame.title, frame.publisher]);
    expect(bare(words.join(''))).toBe(milestone.date + bare(milestone.text));
  });
});

test('an exhibition without a seal has none, and its title stands at the margin', () => {
  const { has } = draw(short, { ...frame, seal: undefined });
  expect(has(COLOURS.cinnabar, 62, 80, 1040, 150)).toBe(false);
  expect(has(COLOURS.ink, 64, 84, 124, 144)).toBe(true);
});

test('a crest is as high as its level', () => {
  const topOf = (level: Level) => {
    const milestone = { ...short, level };
    const { has } = draw(milestone, { ...frame, chronicle: { milestones: [milestone] } });
    return Array.from({ length: 100 }, (_, at) => 424 + at).find((y) =>
      has(COLOURS.indigo, 600, y, 986, y + 1),
    );
  };
  const tops = (['national', 'provincial', 'municipal', 'local'] as const).map(topOf);
  expect(tops).toEqual(tops.toSorted((a = 0, b = 0) => a - b));
  expect(new Set(tops).size).toBe(4);
});

test('a face says what it has not', () => {
  expect(faces.prose.has('潮声')).toBe(true);
  expect(faces.prose.has('潮🌊声')).toBe(false);
});
