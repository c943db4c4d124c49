/** What has moved leads from where nothing is to where something is; so does every link of a page. */
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { linksIn } from '../own-page/blocks.ts';
import { placesOfAll } from '../places.ts';
import type { Problem } from '../read/content-file.ts';
import type { Exhibition } from '../types.ts';
import type { Content } from './parse.ts';
import { repeated } from './problems.ts';
import { shown } from './schema-messages.ts';

/** Checks `moved` of `exhibition.yaml`, and links to this site; of use where nothing else is wrong. */
export function checkMoved(content: Content, exhibition: Exhibition): Problem[] {
  const places = placesOfAll(exhibition);
  const nowhere = (file: string, field: string, place: string): Problem => {
    const [hint, hintInChinese] = didYouMean(place, places);
    const expected = `an address that there is${hint}`;
    const advice = `本站没有 ${place}，请核对网址${hintInChinese}`;
    return { file, field, found: shown(place), expected, advice };
  };
  const links = content.pages.flatMap(({ file, body }) =>
    linksIn(body)
      // Whether there is a file of that name is not known here.
      .filter((url) => /^\/(?:[^#?]*\/)?(?:#.*)?$/u.test(url) && !places.has(url))
      .map((url) => nowhere(file, 'body', url)),
  );
  const moves = content.exhibition.flatMap(({ file, data: { moved } }) => [
    ...repeated(
      file,
      'moved',
      moved.map(({ from }) => from),
      'from',
    ),
    ...moved.flatMap(({ from, to }, index): Problem[] => {
      const at = (name: string) => `moved[${index}].${name}`;
      const [page = ''] = from.split('#');
      if (places.has(from)) {
        const advice = `${from} 现在就有，不用写；要让它移走，请先改名或删去那个文件`;
        const expected = 'an address that there is no longer';
        return [{ file, field: at('from'), found: shown(from), expected, advice }];
      }
      if (page !== from && !places.has(page)) return [nowhere(file, at('from'), page)];
      if (to === undefined || places.has(to)) return [];
      const next = moved.find((other) => other.from === to);
      if (!next) return [nowhere(file, at('to'), to)];
      const advice = `${to} 自己也移走了，请直接写最后的网址`;
      const expected = 'where it is in the end';
      return [{ file, field: at('to'), found: shown(to), expected, advice }];
    }),
  ]);
  return [...links, ...moves];
}
