import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../lib/command-error.ts';
import { at, bag, folder, hashOf, PAYLOAD, textOf, useBag } from '../../tests/bag-fixture.ts';
import { verifyBag } from './verify-bag.ts';

useBag();

describe('a bag', () => {
  it('declares itself', () => {
    expect(textOf('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  it('says what it is, a line for each field that is known', () => {
    const bytes = Object.values(PAYLOAD).reduce((sum, part) => sum + Buffer.byteLength(part), 0);
    expect(textOf('bag-info.txt')).toBe(
      `Source-Organization: 杭州市萧山区 档案馆\nBagging-Date: 2023-08-29\nPayload-Oxum: ${bytes}.6\n`,
    );
  });

  it.each(['sha256', 'sha512'])('lists its files with their %s', (algorithm) => {
    const lines = textOf(`manifest-${algorithm}.txt`).split('\n').slice(0, -1);
    const escaped = Object.entries(PAYLOAD).map(([file, bytes]) => {
      const name = file.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
      return `${hashOf(algorithm, bytes)}  ${name}`;
    });
    expect(lines.toSorted()).toEqual(escaped.toSorted());
    const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'];
    expect(textOf(`tagmanifest-${algorithm}.txt`)).toBe(
      tags.map((tag) => `${hashOf(algorithm, readFileSync(at(tag)))}  ${tag}\n`).join(''),
    );
  });

  it('is whole, wherever it stands', async () => {
    const moved = path.join(folder, 'moved');
    const cover = readFileSync(at('tagmanifest-sha256.txt'));
    renameSync(bag, moved);
    const report = await verifyBag(moved);
    rmSync(moved, { recursive: true });
    expect(report.faults).toEqual([]);
    expect(report.files).toBe(Object.keys(PAYLOAD).length);
    expect(report.hash).toBe(hashOf('sha256', cover));
  });
});

it('says where there is no bag', async () => {
  await expect(verifyBag(path.join(folder, 'none'))).rejects.toThrow(CommandError);
  await expect(verifyBag(at('bagit.txt'))).rejects.toThrow('which is a folder');
  await expect(verifyBag(at('data/content'))).rejects.toThrow('is no bag');
});
