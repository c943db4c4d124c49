/** The stylesheets of the file: with a script, only those of the page that is shown hold. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withAssets } from './assets.ts';
import type { PagedSite } from './paged-site.ts';

/** A stylesheet of the file. */
export interface Sheet {
  readonly css: string;
  readonly media: string;
  /** What it is switched by; nothing where it always holds. */
  readonly name?: string;
  /** Whether it holds without a script. */
  readonly on: boolean;
}

/** A stylesheet as a page has it: its text, or its address. */
export interface PageSheet {
  readonly source: string;
  readonly media: string;
  readonly linked: boolean;
}

const OWN = path.join(import.meta.dirname, 'file.css');
/** Names the order of the cascade's layers, which comes first. */
const LAYERS = path.join(import.meta.dirname, '..', '..', 'ui', 'styles', 'layers.css');

/** The stylesheets of all pages, which give each page the names of its own. */
export class Sheets {
  readonly #known = new Map<string, PageSheet & { name: string; pages: number }>();
  #pages = 0;

  /** Takes the stylesheets of a page, and gives their names, with spaces between. */
  add(sheets: readonly PageSheet[]): string {
    this.#pages += 1;
    return sheets
      .map((sheet) => {
        const known = this.#known.get(sheet.source);
        const name = known?.name ?? (sheet.linked ? sheet.source : `page-${this.#known.size}`);
        this.#known.set(sheet.source, { ...sheet, name, pages: (known?.pages ?? 0) + 1 });
        return name;
      })
      .join(' ');
  }

  /** All of them, and those that scripts ask for, in the order in which they are to hold. */
  all(site: PagedSite): Sheet[] {
    const textOf = (address: string) => readFileSync(site.fileOf(address), 'utf8').trim();
    const ofPages = Array.from(this.#known.values(), ({ source, media, linked, name, pages }) => ({
      css: withAssets(site, linked ? textOf(source) : source),
      media,
      on: !linked || pages === this.#pages,
      ...(pages < this.#pages && { name }),
    }));
    const asked = globSync('_astro/*.css', { cwd: site.folder })
      .map((file) => site.base + file.split(path.sep).join('/'))
      .filter((address) => !this.#known.has(address))
      .sort()
      .map((name) => ({ css: withAssets(site, textOf(name)), media: 'all', on: false, name }));
    const own = (file: string) => ({ css: readFileSync(file, 'utf8'), media: 'all', on: true });
    return [own(LAYERS), ...ofPages, ...asked, own(OWN)];
  }
}
