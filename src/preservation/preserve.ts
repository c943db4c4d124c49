/**
 * Puts an exhibition away: the site as a browser saw it, the content and the source it was built
 * from, its editions, and a record of all that, in one bag.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import { PAYLOAD } from './bagit.ts';
import { dublinCoreRecord } from './dublin-core.ts';
import { premisRecord } from './premis.ts';
import { UNPUBLISHED_SITE } from '../lib/environment.ts';
import { newFolder, replaceFolder, restoreFolder } from '../lib/replace-folder.ts';
import { type ArchiveOptions, archiveSite, softwareOf } from './archive.ts';
import { writeBag } from './bag.ts';
import { digestsBelow } from './entries.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type BagReport, verifyBag } from './verify-bag.ts';
import { w3cDate } from './warc.ts';

interface PreserveOptions extends ArchiveOptions {
  /** The folder of a build, and the content that it was built from. */
  readonly site: string;
  readonly content: string;
  /** The folder that the bag is put in. */
  readonly out: string;
}

/** Within the bag. */
const WARC = `${PAYLOAD}site.warc.gz`;
const WACZ = `${PAYLOAD}site.wacz`;

/**
 * Makes a bag, beside the one of the same version if there is one, and proves it before it takes its
 * place.
 * @returns the bag's folder, and what was found in it
 * @throws CommandError where something is missing; nothing is changed then
 */
export async function preserve(options: PreserveOptions): Promise<BagReport & { bag: string }> {
  const { site, content, out, date, say } = options;
  const inputs = await readInputs(site, content);
  const { url } = inputs.about;
  if (url.startsWith(UNPUBLISHED_SITE)) {
    say(
      `SITE_URL was not set when the site was built: the archive says ${UNPUBLISHED_SITE}（生成网站时未设 SITE_URL）`,
    );
  }
  const bag = path.resolve(out, bagName(url, date));
  await restoreFolder(bag);
  const made = newFolder(bag);
  await rm(made, { recursive: true, force: true });
  try {
    const report = await make(inputs, made, options);
    await replaceFolder(bag);
    return { bag, ...report };
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}

async function make(inputs: Inputs, made: string, options: PreserveOptions): Promise<BagReport> {
  const { date, say } = options;
  const { about } = inputs;
  await mkdir(path.join(made, PAYLOAD), { recursive: true });
  await archiveSite(inputs, path.join(made, WARC), path.join(made, WACZ), options);
  say('Adding content, source and editions（收入内容、原文和各种版本）');
  await copyInputs(inputs, path.join(made, PAYLOAD));
  say('Describing what is kept（编写元数据）');
  await describe(inputs, made, options);
  say('Bagging and proving（装入档案包并核验）');
  await writeBag(made, [
    ['Source-Organization', about.publisher],
    [
      'External-Description',
      [about.title, about.subtitle].filter((text) => text !== undefined).join(' '),
    ],
    ['External-Identifier', about.url],
    ['Bagging-Date', w3cDate(date).slice(0, 10)],
    ['Bag-Software-Agent', softwareOf(options)],
  ]);
  const report = await verifyBag(made);
  const [fault] = report.faults;
  if (fault) {
    throw new CommandError(`${fault.path} is ${fault.kind} already.（档案包未能完好写出）`);
  }
  return report;
}

/** `www.example.gov.cn-portal-20230829T000000Z`: a version of a site has one bag. */
export function bagName(url: string, date: Date): string {
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`.replace(/[^\w.]+/gu, '-').replace(/^-|-$/gu, '');
  return `${place}-${w3cDate(date).replace(/[-:]/gu, '')}`;
}

async function copyInputs(inputs: Inputs, data: string): Promise<void> {
  const { site, content, contentFiles, editions } = inputs;
  // A link's bytes are kept, and not where it leads.
  const copy = (from: string, to: string) => cp(from, path.join(data, to), { dereference: true });
  for (const file of contentFiles) {
    await copy(path.join(content, file), path.join('content', file));
    if (file.startsWith('source/')) await copy(path.join(content, file), file);
  }
  for (const file of editions) await copy(path.join(site, file), file);
}

async function describe(inputs: Inputs, made: string, options: PreserveOptions): Promise<void> {
  const { about } = inputs;
  const folder = path.join(made, PAYLOAD, 'metadata');
  await mkdir(folder);
  await writeFile(path.join(folder, 'dublin-core.xml'), dublinCoreRecord(about));
  const record = premisRecord({
    title: about.title,
    url: about.url,
    files: await digestsBelow(made),
    captures: [WARC, WACZ],
    agent: options.agent,
    date: w3cDate(options.date),
  });
  await writeFile(path.join(folder, 'premis.xml'), record);
}
