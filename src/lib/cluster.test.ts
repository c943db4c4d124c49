import { describe, expect, it } from 'vitest';
import { cluster } from './cluster.ts';

const at = (...places: number[]) => places.map((x) => ({ x }));

describe('cluster', () => {
  it('leaves alone what is far enough apart', () => {
    expect(cluster(at(0, 10, 20), 10).map(({ x }) => x)).toEqual([0, 10, 20]);
  });

  it('puts the closest together first, at the mean of their places', () => {
    const clusters = cluster(at(0, 8, 10, 30), 5);
    expect(clusters.map(({ members }) => members.map(({ x }) => x))).toEqual([[0], [8, 10], [30]]);
    expect(clusters[1]?.x).toBe(9);
  });

  it('keeps the distance and drops nothing, however dense the things stand', () => {
    const many = at(...Array.from({ length: 5000 }, (_, index) => (index * 1000) / 5000));
    const clusters = cluster(many, 40);
    const gaps = clusters.slice(1).map(({ x }, index) => x - (clusters[index]?.x ?? x));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40);
    expect(clusters.length).toBeGreaterThan(10);
    expect(clusters.flatMap(({ members }) => members)).toEqual(many);
  });

  it('has no cluster of nothing, and none without a distance', () => {
    expect(cluster([], 40)).toEqual([]);
    expect(cluster(at(1, 1, 1), 0)).toHaveLength(3);
  });
});
