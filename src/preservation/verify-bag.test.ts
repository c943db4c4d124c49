import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, bag, faults, folder, PAYLOAD, useBag } from '../../tests/bag-fixture.ts';

useBag();

describe('damage to files is named', () => {
  const wacz = 'data/site.wacz';
  const text = 'data/content/大事记/2018-12.mdx';

  it('a flipped bit, in every file and in each of the first and last bytes', async () => {
    const files = execFileSync('find', [bag, '-type', 'f', '-print0']).toString().split('\0');
    for (const file of files.slice(0, -1)) {
      const bytes = readFileSync(file);
      for (const position of new Set([0, 63, 64, 70, bytes.length - 1])) {
        if (position < 0 || position >= bytes.length) continue;
        // The sixth makes capitals of small letters.
        for (const bit of [0, 5]) {
          const flipped = Buffer.from(bytes);
          flipped[position] = (flipped[position] ?? 0) ^ (1 << bit);
          writeFileSync(file, flipped);
          const name = path.relative(bag, file);
          const found = await faults();
          // What a cover says of another file is that one's fault or its own.
          expect([name, position, bit, found.length > 0]).toEqual([name, position, bit, true]);
          if (!name.startsWith('tagmanifest')) {
            expect(found.some((fault) => fault.includes(name))).toBe(true);
          }
        }
      }
      writeFileSync(file, bytes);
    }
    expect(await faults()).toEqual([]);
  });

  it('a file cut off, and one emptied', async () => {
    truncateSync(at(wacz), 4999);
    writeFileSync(at(text), '');
    expect(await faults()).toEqual([
      expect.stringContaining('malformed bag-info.txt: Payload-Oxum is '),
      `altered ${text}`,
      `altered ${wacz}`,
    ]);
  });

  it('a file missing', async () => {
    rmSync(at(text));
    expect(await faults()).toContain(`missing ${text}`);
  });

  it('a folder missing, and the whole payload', async () => {
    rmSync(at('data/content'), { recursive: true });
    expect(await faults()).toContain(`missing ${text}`);
    rmSync(at('data'), { recursive: true });
    expect(await faults()).toEqual(
      expect.arrayContaining(Object.keys(PAYLOAD).map((file) => `missing ${file}`)),
    );
  });

  it.each(['data/.DS_Store', 'data/content/大事记/extra.mdx', 'notes.txt', 'more/notes.txt'])(
    'an extra file %s',
    async (file) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), '');
      expect(await faults()).toContain(`extra ${file}`);
    },
  );

  it('an extra folder with nothing in it', async () => {
    mkdirSync(at('data/nothing'));
    expect(await faults()).toEqual(['extra data/nothing/: an empty folder']);
  });

  it('a file that has another name', async () => {
    renameSync(at(wacz), at('data/Site.wacz'));
    expect(await faults()).toEqual(['extra data/Site.wacz', `missing ${wacz}`]);
  });

  it('two files that have changed places', async () => {
    renameSync(at(wacz), at('kept'));
    renameSync(at(text), at(wacz));
    renameSync(at('kept'), at(text));
    expect(await faults()).toEqual([`altered ${text}`, `altered ${wacz}`]);
  });

  it('a folder in the place of a file', async () => {
    rmSync(at(wacz));
    mkdirSync(at(wacz));
    expect(await faults()).toEqual(
      expect.arrayContaining([`missing ${wacz}`, `extra ${wacz}/: an empty folder`]),
    );
  });

  it('a link, to a file with the same bytes, to a folder and to nothing', async () => {
    renameSync(at(wacz), path.join(folder, 'elsewhere'));
    symlinkSync(path.join(folder, 'elsewhere'), at(wacz));
    symlinkSync(folder, at('data/folder'));
    symlinkSync('nowhere', at('nowhere'));
    expect(await faults()).toEqual([
      expect.stringContaining('malformed bag-info.txt: Payload-Oxum is '),
      'link data/folder',
      `link ${wacz}`,
      'link nowhere',
    ]);
  });

  it('a payload that is a link', async () => {
    renameSync(at('data'), path.join(folder, 'away'));
    symlinkSync(path.join(folder, 'away'), at('data'));
    const found = await faults();
    rmSync(path.join(folder, 'away'), { recursive: true });
    expect(found).toContain('link data');
    expect(found).toContain(`missing ${wacz}`);
  });

  it('a pipe, without waiting for what it brings', async () => {
    execFileSync('mkfifo', [at('data/pipe')]);
    expect(await faults()).toEqual(['special data/pipe']);
  });
});
