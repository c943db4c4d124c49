import { describe, expect, test, vi } from 'vitest';
import { fixtureExhibition, fixtureWith, milestoneEntry } from '../../tests/fixture-exhibition.ts';
import { addresses } from '../model/addresses.ts';
import { ONE_PAGE } from '../model/chronicle.ts';
import { filesOf } from './files.ts';
import { pictureOf } from './milestone-pictures.ts';

const bytes = new TextEncoder().encode('原文');
const main = {
  ...{ name: 'page.txt', bytes, text: '原文', sha256: 'of the source' },
  href: addresses.sourceText,
};
const notice = {
  ...{ name: 'notice-2026.txt', bytes: new TextEncoder().encode('公告'), text: '公告' },
  ...{ sha256: 'of the notice', href: addresses.sourceFile('notice-2026.txt') },
};
vi.mock('../model/queries.ts', () => ({
  once: (ask: unknown) => ask,
  getContentManifest: () => 'hashes',
}));

const exhibition = await fixtureExhibition();
const files = filesOf(exhibition, [main]);

async function written(address: string) {
  const write = files.find(([known]) => known === address)?.[1];
  if (!write) throw new Error(`${address} is not registered`);
  return write();
}

const json = async (address: string) => JSON.parse(String(await written(address))) as unknown;

describe('the register of files', () => {
  test('has each address once', () => {
    const all = files.map(([address]) => address);
    expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
  });

  test('has the five pages of the source’s text and each milestone as Markdown', async () => {
    const pages = files.filter(([address]) => address.endsWith('.md'));
    expect(pages).toHaveLength(5 + exhibition.chronicle.milestones.length);
    for (const [, write] of pages) expect(await write()).toMatch(/^---\ntitle: .+\npublisher: /u);
  });

  test('has each milestone for a calendar by itself, and all of them together', async () => {
    const events = async (address: string) =>
      String(await written(address)).match(/^BEGIN:VEVENT/gmu)?.length;
    const { milestones } = exhibition.chronicle;
    expect(await events(addresses.milestonesCalendar)).toBe(milestones.length);
    for (const { id } of milestones) expect(await events(addresses.milestoneCalendar(id))).toBe(1);
  });

  test('has no calendar of what no calendar has', async () => {
    const of = async (...dates: string[]) =>
      filesOf(await fixtureWith({ milestones: dates.map((date) => milestoneEntry(date)) }), [main])
        .map(([address]) => address)
        .filter((address) => address.endsWith('.ics'));
    expect(await of('-0210', '-0205/0220')).toEqual([]);
    expect(await of('-0210', '0025')).toEqual([
      addresses.milestonesCalendar,
      addresses.milestoneCalendar('0025'),
    ]);
  });

  test('has a picture of each milestone, but of none in a chronicle that is too long', async () => {
    const picturesOf = (all: typeof files) =>
      all.map(([address]) => address).filter((address) => /timeline.*og\.png$/u.test(address));
    expect(picturesOf(files)).toEqual(
      exhibition.chronicle.milestones.map(({ id }) => addresses.milestonePicture(id)),
    );
    const many = Array.from({ length: ONE_PAGE + 1 }, (_, at) => milestoneEntry(String(1000 + at)));
    expect(picturesOf(filesOf(await fixtureWith({ milestones: many }), [main]))).toEqual([]);
  });

  test('has no picture of an event whose words it cannot draw', async () => {
    const [entry] = [milestoneEntry('2018')];
    const odd = { ...entry, passages: [{ id: 'a', number: 1, text: '潮🌊声。', notes: [] }] };
    const { chronicle } = await fixtureWith({ milestones: [odd] });
    expect(chronicle.milestones.map((one) => pictureOf(one, chronicle))).toEqual([undefined]);
  });

  test('gives the source as it is, and its hash in the data', async () => {
    expect(await written(addresses.sourceText)).toBe(bytes);
    expect(await json(addresses.exhibitionJson)).toMatchObject({
      source: { sha256: 'of the source' },
    });
  });

  test('gives each of several sources, and lists them in the data', async () => {
    const several = new Map(filesOf(exhibition, [main, notice]));
    expect(await several.get(addresses.sourceText)?.()).toBe(main.bytes);
    expect(await several.get(addresses.sourceFile(notice.name))?.()).toBe(notice.bytes);
    const data = JSON.parse(String(await several.get(addresses.exhibitionJson)?.())) as object;
    expect(data).toMatchObject({
      source: { sha256: main.sha256 },
      furtherSources: [{ name: notice.name, sha256: notice.sha256 }],
    });
    // Nothing is said of what is not there.
    expect(await json(addresses.exhibitionJson)).not.toHaveProperty('furtherSources');
  });

  test('says where the map of the site is', async () => {
    expect(await written(addresses.robots)).toContain(addresses.siteMap);
  });

  test('has the names of things for the page of things', async () => {
    const names = Object.fromEntries(exhibition.things.map(({ id, words }) => [id, words]));
    expect(Object.keys(names)).not.toEqual([]);
    expect(await json(addresses.thingNames)).toEqual(names);
  });
});
