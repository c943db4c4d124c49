/** Lays pictures out on a wall: in rows, as large as their place and their own sharpness let them be. */

/** Pixels for a millimetre that is looked at from two metres; with fewer it would look blurred. */
const SHARPNESS = 1.5;

/** Of the place's height, what a picture takes at most; the rest is for what is said of it. */
const HIGHEST = 0.85;

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** How large one hangs, in millimetres. */
export interface Hung<Picture> {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
}

interface Place {
  /** In millimetres, as all here. */
  readonly width: number;
  readonly height: number;
  /** Between two pictures. */
  readonly gap: number;
}

/** One row: all of one height, and no picture larger than it is sharp. */
function rowOf<Picture extends Pixels>(pictures: readonly Picture[], place: Place) {
  const across = pictures.reduce((sum, { width, height }) => sum + width / height, 0);
  const height = Math.min(
    (place.width - place.gap * (pictures.length - 1)) / across,
    place.height * HIGHEST,
    ...pictures.map((picture) => picture.height / SHARPNESS),
  );
  return pictures.map((picture): Hung<Picture> => {
    return { picture, height, width: (height * picture.width) / picture.height };
  });
}

/** Every way to part a list into rows, its order kept. */
function partings<Of>(list: readonly Of[]): Of[][][] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  return partings(rest).flatMap(([row, ...rows]) =>
    row
      ? [
          [[first], row, ...rows],
          [[first, ...row], ...rows],
        ]
      : [[[first]]],
  );
}

/**
 * Lays them out so that most of the place is picture.
 * @param pictures a few, in their order
 * @param captionOf how high the words below one stand
 */
export function pictureRows<Picture extends Pixels>(
  pictures: readonly Picture[],
  place: Place,
  captionOf: (hung: Hung<Picture>) => number,
): Hung<Picture>[][] {
  const heightOf = (row: readonly Hung<Picture>[]) =>
    Math.max(...row.map((hung) => hung.height + captionOf(hung)));
  const laid = partings(pictures).map((rows) => {
    const hung = rows.map((row) => rowOf(row, place));
    const used = hung.reduce((sum, row) => sum + heightOf(row), place.gap * (rows.length - 1));
    const area = hung.flat().reduce((sum, { width, height }) => sum + width * height, 0);
    return { rows: hung, area, beyond: Math.max(0, used - place.height) };
  });
  return laid.reduce((best, one) =>
    one.beyond < best.beyond || (one.beyond === best.beyond && one.area > best.area) ? one : best,
  ).rows;
}
