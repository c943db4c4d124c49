import { appendFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, cover, COVERS, edit, faults, TAGS, textOf, useBag } from '../../tests/bag-fixture.ts';

useBag();

describe('damage to tag files is named', () => {
  it.each([...TAGS, ...COVERS])('%s missing', async (tag) => {
    rmSync(at(tag));
    expect(await faults()).toEqual([`missing ${tag}`]);
  });

  it.each([...TAGS, ...COVERS])('%s empty', async (tag) => {
    writeFileSync(at(tag), '');
    const found = await faults();
    const named = COVERS.includes(tag)
      ? `disagree bagit.txt: ${tag} does not list it`
      : `altered ${tag}`;
    expect(found).toContain(named);
  });

  it.each([...TAGS, ...COVERS])('%s a link', async (tag) => {
    renameSync(at(tag), at('../elsewhere'));
    symlinkSync('../elsewhere', at(tag));
    expect(await faults()).toEqual([`link ${tag}`]);
  });

  it.each(TAGS)('%s with another line', async (tag) => {
    appendFileSync(at(tag), 'Note: 1\n');
    expect(await faults()).toContain(`altered ${tag}`);
  });

  it.each([...TAGS, ...COVERS])('%s not in UTF-8', async (tag) => {
    appendFileSync(at(tag), Buffer.from([0xb5, 0xb5]));
    expect(await faults()).toContain(`malformed ${tag}: it is not in UTF-8`);
  });

  it.each([
    ['another encoding', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n'],
    ['another version', 'BagIt-Version: 9.9\nTag-File-Character-Encoding: UTF-8\n'],
    ['no encoding', 'BagIt-Version: 1.0\n'],
    ['a byte order mark', '\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
  ])('bagit.txt with %s, though it is covered', async (_, declaration) => {
    writeFileSync(at('bagit.txt'), declaration);
    cover();
    expect(await faults()).toEqual(['malformed bagit.txt: it does not declare BagIt 1.0 in UTF-8']);
  });

  it.each([
    ['a wrong size', /Payload-Oxum: \d+/u, 'Payload-Oxum: 1', 'Payload-Oxum is 1.6, but there is '],
    ['a wrong count', /\.6\n/u, '.7\n', '.7, but there is '],
    ['no size', /Payload-Oxum.*\n/u, '', 'Payload-Oxum stands there 0 times, not once'],
    ['a second size', /(Payload-Oxum.*\n)/u, '$1$1', 'Payload-Oxum stands there 2 times'],
    ['a line without a colon', 'Bagging-Date:', 'Bagging-Date', 'line 2 is not a label, a colon'],
    ['no date', '2023-08-29', '2023-13-29', 'Bagging-Date is 2023-13-29, not a date'],
    ['its end cut off', /\n$/u, '', 'the last line is cut off'],
  ])('bag-info.txt with %s, though it is covered', async (_, from, to, reason) => {
    edit('bag-info.txt', (text) => text.replace(from, to));
    cover();
    expect(await faults()).toEqual(
      expect.arrayContaining([expect.stringContaining(`malformed bag-info.txt: `)]),
    );
    expect((await faults()).join('\n')).toContain(reason);
  });
});

describe('damage to lists is named, though they are covered', () => {
  const LIST = 'manifest-sha256.txt';
  const hash = 'a'.repeat(64);
  const addLine = (line: string) => edit(LIST, (text) => `${text}${line}\n`);

  it.each([
    ['an entry twice', '', 'line 7 lists data/empty again'],
    ['a path up', `${hash}  data/../../secret`, 'leads out of the bag: data/../../secret'],
    ['a path from the root', `${hash}  /etc/passwd`, 'leads out of the bag: /etc/passwd'],
    ['a path from home', `${hash}  ~/secret`, 'leads out of the bag: ~/secret'],
    ['a path of a drive', `${hash}  C:/secret`, 'leads out of the bag: C:/secret'],
    ['a path of Windows', `${hash}  data\\..\\secret`, 'leads out of the bag: data\\..\\secret'],
    [
      'a path with a step that is none',
      `${hash}  data/./empty`,
      'leads out of the bag: data/./empty',
    ],
    ['a tag file', `${hash}  bagit.txt`, 'lists bagit.txt, which is not for this list'],
    [
      'a hash too short',
      `${'a'.repeat(63)}  data/x`,
      'line 7 is not a hash, two spaces and a path',
    ],
    ['a hash in capitals', `${'A'.repeat(64)}  data/x`, 'line 7 is not a hash'],
    ['a bare percent', `${hash}  data/5%`, 'line 7 has a % that is not %25'],
    ['a line of nothing', ' ', 'line 7 is not a hash'],
    ['a path that a terminal would obey', `${hash}  data/\u001B[2J/..`, 'data/%1B[2J/..'],
  ])('%s', async (_, line, reason) => {
    addLine(
      line ||
        (textOf(LIST)
          .split('\n')
          .find((entry) => entry.endsWith('data/empty')) ??
          ''),
    );
    cover();
    const found = await faults();
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`malformed ${LIST}: `);
    expect(found[0]).toContain(reason);
  });

  it('an entry more', async () => {
    addLine(`${hash}  data/more`);
    cover();
    expect(await faults()).toEqual([
      'disagree data/more: manifest-sha512.txt does not list it',
      'missing data/more',
    ]);
  });

  it('an entry less', async () => {
    edit(LIST, (text) => text.replace(/.*data\/empty\n/u, ''));
    cover();
    expect(await faults()).toEqual(['disagree data/empty: manifest-sha256.txt does not list it']);
  });

  it('an entry less in both', async () => {
    for (const list of [LIST, 'manifest-sha512.txt']) {
      edit(list, (text) => text.replace(/.*data\/empty\n/u, ''));
    }
    cover();
    expect(await faults()).toEqual(['extra data/empty']);
  });

  it('another hash in one of them', async () => {
    edit(LIST, (text) => text.replace(/[0-9a-f]{64}(?= {2}data\/empty)/u, hash));
    cover();
    expect(await faults()).toEqual(['disagree data/empty: only its sha256 differs']);
  });

  it('the lists in each other’s place', async () => {
    const kept = textOf(LIST);
    writeFileSync(at(LIST), textOf('manifest-sha512.txt'));
    writeFileSync(at('manifest-sha512.txt'), kept);
    cover();
    expect(await faults()).toContain(
      `malformed ${LIST}: line 1 is not a hash, two spaces and a path`,
    );
  });

  it('lines that end as on Windows', async () => {
    edit(LIST, (text) => text.replaceAll('\n', '\r\n'));
    cover();
    expect((await faults())[0]).toBe(
      `malformed ${LIST}: line 1 is not a hash, two spaces and a path`,
    );
  });

  it('a list of another algorithm, and a list of files to fetch', async () => {
    writeFileSync(at('manifest-md5.txt'), '');
    writeFileSync(at('fetch.txt'), 'https://www.example.org/x - data/x\n');
    const found = [
      'extra fetch.txt: a list that is not read',
      'extra manifest-md5.txt: a list that is not read',
    ];
    expect(await faults()).toEqual(expect.arrayContaining(found));
    cover();
    expect(await faults()).toEqual(found);
  });
});
