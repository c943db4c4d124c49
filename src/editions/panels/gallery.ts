/** The pictures of objects on panels: chosen, and hung. */
import { escapeUTF8 } from 'entities';
import { CommandError } from '../../lib/command-error.ts';
import { qrCode } from '../../lib/qr-code.ts';
import type { Typeface } from '../../lib/typesetting.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { words } from '../../words/index.ts';
import { paperPicture } from '../paper-picture.ts';
import { type BuiltSite, fileAt } from '../site.ts';
import { type Hung, pictureRows } from './picture-rows.ts';

const { editions, objects: said } = words;

type ObjectRecord = NonNullable<ExhibitionData['objects']>[number];

/** The first picture of an object, with what is said of it. */
export interface WallPicture {
  readonly object: ObjectRecord;
  readonly url: string;
  readonly alt: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** On a panel at most: of more each would be small. */
const MOST = 6;

/** In millimetres: the place of the pictures, and that of one below the title. */
const WALL = { width: 680, height: 1390, gap: 36 };
const BELOW_TITLE = { width: 680, height: 760, gap: 0 };

/** Sizes of what is said of a picture, and its leading. */
const CAPTION = { title: 18, facts: 13, leading: 1.4, above: 8 };

/** Pixels for a millimetre of what is printed; more nobody sees from where one stands. */
const PRINTED = 4;

/**
 * Those that hang on the panel: the first picture of each object, from past to present; of many,
 * as many as there is room for, evenly from all.
 */
export function picturesOnWall(objects: readonly ObjectRecord[], most = MOST): WallPicture[] {
  const all = objects.flatMap((object): WallPicture[] => {
    const [first] = object.pictures;
    return first ? [{ object, ...first }] : [];
  });
  if (all.length <= most) return all;
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => all[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  );
}

/** That below the title where no tide is drawn: wide ones first, as they fill the panel. */
export function pictureBelowTitle(pictures: readonly WallPicture[]): WallPicture | undefined {
  // One alone hangs on the panel of its own.
  if (pictures.length < 2) return undefined;
  const wide = pictures.filter(({ width, height }) => width > height);
  const [largest] = (wide.length > 0 ? wide : pictures).toSorted((a, b) => b.width - a.width);
  return largest;
}

const factsOf = ({ object: { dateText, credit } }: WallPicture) =>
  `${dateText ?? said.undated}，${credit}`;

/** How high the words below a picture stand. */
const captionHeight =
  (face: Typeface) =>
  ({ picture, width }: Hung<WallPicture>): number => {
    const lines = (text: string, size: number) =>
      Math.ceil((face.width(text) * size * 1.05) / width);
    const { title, facts, leading, above } = CAPTION;
    const titled = lines(picture.object.title, title) * title;
    return above + (titled + lines(factsOf(picture), facts) * facts) * leading;
  };

/** A picture as it hangs. */
async function hung(site: BuiltSite, { picture, width, height }: Hung<WallPicture>) {
  const file = fileAt(site, picture.url);
  if (file === undefined)
    throw new CommandError(
      `The site has no picture at ${picture.url}: build it again（网站里没有这张图，请重新生成网站）`,
    );
  const bytes = await paperPicture(file, Math.round(width * PRINTED));
  const size = `inline-size:${width.toFixed(1)}mm;block-size:${height.toFixed(1)}mm`;
  return `<figure style="inline-size:${width.toFixed(1)}mm"><img src="data:image/jpeg;base64,${bytes.toString('base64')}" alt="${escapeUTF8(picture.alt)}" style="${size}"><figcaption><b>${escapeUTF8(picture.object.title)}</b><span>${escapeUTF8(factsOf(picture))}</span></figcaption></figure>`;
}

/** The picture below the title. */
export async function titlePicture(site: BuiltSite, picture: WallPicture, face: Typeface) {
  const [[one] = []] = pictureRows([picture], BELOW_TITLE, captionHeight(face));
  return one ? hung(site, one) : '';
}

/** The panel of pictures. */
export async function galleryPanel(
  site: BuiltSite,
  pictures: readonly WallPicture[],
  total: number,
  face: Typeface,
): Promise<string> {
  const rows = pictureRows(pictures, WALL, captionHeight(face));
  const html = await Promise.all(
    rows.map(async (row) => {
      const figures = await Promise.all(row.map((one) => hung(site, one)));
      return `<div class="row">${figures.join('')}</div>`;
    }),
  );
  const { size, path } = qrCode(`${site.data.url}objects/`);
  const code = `<figure class="code"><svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${editions.scanObjects}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg></figure>`;
  return `<section class="panel gallery" aria-label="${said.title}">
    <h2 class="display">${said.title}</h2>
    <div class="wall">${html.join('')}</div>
    <footer><p>${editions.objectsShown(pictures.length, total)}</p>${code}</footer>
  </section>`;
}
