/** What an institution has catalogued of its objects, and what is said in them. */
import { addresses } from '../../../model/addresses.ts';
import { wholeSlipOf } from '../../../model/object-slip.ts';
import { spokenText } from '../../../model/recording.ts';
import type { ArchiveObject, Exhibition } from '../../../model/types.ts';
import { words } from '../../../words/index.ts';
import type { SearchEntry } from '../entry.ts';
import { entry, headings } from './make-entry.ts';

/** What is said in a sound or a film, each line at its second. */
function spokenEntries({ href, title, recording }: ArchiveObject): SearchEntry[] {
  return [
    ...entry('object', href, title, recording?.poster?.alt),
    ...(recording?.parts ?? []).flatMap(({ href: page, lines }) =>
      lines.flatMap((line) => entry('object', `${page}#${line.anchor}`, title, spokenText(line))),
    ),
  ];
}

function entriesOf(object: ArchiveObject): SearchEntry[] {
  const { href, title, description, pictures, tour } = object;
  const slip = wholeSlipOf(object).map(({ name, text }) => `${name}：${text}`);
  return [
    ...headings('object', href, words.objects.title, title),
    ...entry('object', href, title, slip.join('；'), ...description),
    ...pictures.flatMap(({ anchor, caption, picture }) =>
      entry('object', `${href}#${anchor}`, title, caption, picture.alt),
    ),
    ...spokenEntries(object),
    ...tour.flatMap(({ anchor, text }) => entry('object', `${href}#${anchor}`, title, text)),
  ];
}

/** The entries of the objects, if there are any. */
export function objectEntries({ objects }: Exhibition): SearchEntry[] {
  if (objects.length === 0) return [];
  return [
    ...headings('object', addresses.objects, words.objects.title, words.objects.title),
    ...objects.flatMap(entriesOf),
  ];
}
