/** The built site that editions are made from: its files, and where they are published. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import { decoded } from '../lib/text/decoded.ts';
import { institutionOf } from '../lib/text/institution.ts';
import { speakAs } from '../words/own.ts';
import type { ExhibitionData } from '../model/schemas/exhibition-json.ts';

/** A built site. */
export interface BuiltSite {
  /** Where it stands, absolute. */
  readonly folder: string;
  /** All that it says, as it publishes that for programs; `data.url` is its own address. */
  readonly data: ExhibitionData;
}

/**
 * Opens a built site; editions speak as it does from then on.
 * @throws CommandError where the folder is not as `npm run build` leaves it
 */
export function openSite(folder: string): BuiltSite {
  const file = path.join(folder, 'data', 'exhibition.json');
  if (!existsSync(file)) {
    throw new CommandError(
      `There is no site in ${folder}. Build first: npm run build（${folder} 中没有网站，请先运行 npm run build）`,
    );
  }
  const data = JSON.parse(readFileSync(file, 'utf8')) as ExhibitionData;
  speakAs({ ...data, institution: institutionOf(data.publisher) });
  return { folder: path.resolve(folder), data };
}

/**
 * The file that answers an address of the published site.
 * @param address absolute, with or without a query
 * @returns its path, absolute; `undefined` where the address is not one of the site’s
 */
export function fileAt({ folder, data }: BuiltSite, address: string): string | undefined {
  const [site, asked] = [new URL(data.url), new URL(address)];
  if (asked.origin !== site.origin || !asked.pathname.startsWith(site.pathname)) return undefined;
  const within = decoded(asked.pathname.slice(site.pathname.length));
  const file = path.join(folder, within.replace(/(?:^|(?<=\/))$/u, 'index.html'));
  return file.startsWith(folder + path.sep) && existsSync(file) ? file : undefined;
}
