import { expect, it } from 'vitest';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { soundsOf } from './sounds.ts';

const url = 'https://example.cn/xs/';
const object = (id: string, kind: string, bytes: number) => ({
  ...{ id, title: id, kind: { id: kind } },
  recording: { url: `${url}objects/${id}/a.${kind === 'film' ? 'mp4' : 'mp3'}`, bytes, type: 'x' },
});
const objects = [
  object('small', 'sound', 1_000_000),
  object('large', 'sound', 1_000_001),
  object('moving', 'film', 1),
];
const data = (soundsInBooks?: number) =>
  ({ url, objects, soundsInBooks }) as unknown as ExhibitionData;

it('holds the sounds that are no larger than the keeper has set, and no film', () => {
  expect([...soundsOf(data(1))]).toEqual([
    ['small', { title: 'small', name: 'sound-1.mp3', type: 'x', from: 'objects/small/a.mp3' }],
  ]);
  expect([...soundsOf(data(2)).keys()]).toEqual(['small', 'large']);
});

it('holds none where the keeper has set nothing', () => {
  expect(soundsOf(data()).size).toBe(0);
});
