/**
 * What is put away: a built site, and the content that it was built from. Both are held against the
 * site's own lists before anything is written, so that no bag keeps what was not published.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import type { Described } from './dublin-core.ts';
import { listedPaths, MANIFEST, parseManifest } from '../lib/fixity.ts';
import { filesBelow, sha256OfFile } from '../lib/hashes.ts';
import { withoutRedirected } from '../lib/redirects.ts';
import { verify } from './verify-copy.ts';

export interface Inputs {
  /** The built site. */
  readonly site: string;
  /** Every file of it that a server answers with, sorted; paths with `/`, as all here. */
  readonly files: readonly string[];
  /** What the site says of itself. */
  readonly about: Described;
  readonly content: string;
  /** The files of the content that the site was built from. */
  readonly contentFiles: readonly string[];
  /** The files in the site's `editions/`; none where there is no such folder. */
  readonly editions: readonly string[];
}

/** Where the site lists the content that it was built from. */
const CONTENT_LIST = 'data/content-sha256.txt';
/** Where it says of itself what the bag's records take over. */
const ABOUT = 'data/exhibition.json';

/**
 * Reads and checks what is to be put away.
 * @param site the folder of a build
 * @param content the folder that it was built from
 * @throws CommandError where there is no build, or the two do not belong together
 */
export async function readInputs(site: string, content: string): Promise<Inputs> {
  const needed = [MANIFEST, CONTENT_LIST, ABOUT].map((file) => path.join(site, file));
  if (!needed.every((file) => existsSync(file))) {
    throw new CommandError(
      `There is no site in ${site}. Build first: npm run build（请先生成网站）`,
    );
  }
  const { faults } = await verify(site);
  const [fault] = faults.filter(({ kind }) => kind !== 'extra');
  if (fault) {
    throw new CommandError(
      `${site}/${fault.path} is ${fault.kind}: the site is not as it was built. Build again: npm run build（网站文件与生成时不符，请重新生成）`,
    );
  }
  const contentFiles = [...parseManifest(read(site, CONTENT_LIST))].map(([file, hash]) => {
    const place = path.join(content, file);
    if (!existsSync(place) || sha256OfFile(place) !== hash) {
      throw new CommandError(
        `${place} is not what the site was built from. Build again: npm run build（内容已变，请重新生成网站）`,
      );
    }
    return file;
  });
  const files = withoutRedirected(site, filesBelow(site));
  return {
    site,
    files: [...listedPaths(files), MANIFEST].sort(),
    about: JSON.parse(read(site, ABOUT)) as Described,
    content,
    contentFiles,
    editions: files.filter((file) => file.startsWith('editions/')),
  };
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
