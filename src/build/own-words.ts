import path from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '../lib/environment.ts';
import { institutionOf } from '../lib/text/institution.ts';
import { readContentFile } from '../model/read/content-file.ts';
import { words } from '../words/index.ts';
import type { OwnWords } from '../words/keys.ts';

/** What it reads; the check has found no mistake in them, or pages are not shown. */
interface OwnFields extends Pick<OwnWords, 'levels' | 'vocabulary'> {
  readonly publisher?: string;
  readonly directions?: readonly { readonly name: string }[];
}

/**
 * Has what ships to browsers speak as the exhibition does (`src/words/own.ts`). One that has no words of
 * its own pays nothing.
 */
export const ownWords: Plugin = {
  name: 'own-words',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/words\/own\.ts$/u },
    handler(code) {
      const file = path.join(contentFolder, 'exhibition.yaml');
      this.addWatchFile(file);
      const fields: OwnFields = readContentFile(file, 'exhibition', []).data ?? {};
      const { levels, publisher, directions = [] } = fields;
      const vocabulary = words.vocabularyFor(fields.vocabulary, directions);
      const institution = institutionOf(String(publisher));
      if (!levels && !vocabulary && institution === undefined) return undefined;
      const own = JSON.stringify({ levels, vocabulary, institution });
      return { code: `${code}\nspeakAs(${own});`, map: null };
    },
  },
};
