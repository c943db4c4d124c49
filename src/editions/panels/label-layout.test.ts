import { describe, expect, it } from 'vitest';
import { placeLabels } from './label-layout.ts';

const ROOM = { from: 0, to: 100 };

describe('placeLabels', () => {
  it('leaves labels where they want to be when there is room', () => {
    const labels = [
      { wanted: 10, length: 20 },
      { wanted: 50, length: 20 },
    ];
    expect(placeLabels(labels, ROOM)).toEqual([10, 50]);
  });

  it('moves two that meet apart by the same', () => {
    const labels = [
      { wanted: 40, length: 20 },
      { wanted: 50, length: 20 },
    ];
    expect(placeLabels(labels, ROOM)).toEqual([35, 55]);
  });

  it('keeps them within the room, and in order', () => {
    const labels = [
      { wanted: 90, length: 30 },
      { wanted: 95, length: 30 },
    ];
    expect(placeLabels(labels, ROOM)).toEqual([40, 70]);
    expect(placeLabels([{ wanted: -5, length: 10 }], ROOM)).toEqual([0]);
  });

  it('joins a block that another one pushes against', () => {
    const labels = [
      { wanted: 0, length: 20 },
      { wanted: 30, length: 20 },
      { wanted: 30, length: 20 },
    ];
    // The last two would stand at 20 and 40, where the first just ends.
    expect(placeLabels(labels, ROOM)).toEqual([0, 20, 40]);
  });
});
