import { describe, expect, test, vi } from 'vitest';
import { fixtureExhibition } from '../../tests/fixture-exhibition.ts';
import { addresses } from '../model/addresses.ts';
import { filesOf } from './files.ts';

const source = new TextEncoder().encode('原文');
vi.mock('../model/queries.ts', () => ({
  once: (ask: unknown) => ask,
  getContentManifest: () => 'hashes',
  getSource: () => Promise.resolve({ bytes: source, sha256: 'of the source' }),
}));

const exhibition = await fixtureExhibition();
const files = filesOf(exhibition);

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

  test('gives the source as it is, and its hash in the data', async () => {
    expect(await written(addresses.sourceText)).toBe(source);
    expect(await json(addresses.exhibitionJson)).toMatchObject({
      source: { sha256: 'of the source' },
    });
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
