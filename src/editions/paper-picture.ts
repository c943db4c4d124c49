/** Pictures as books and sheets hold them. */
import sharp from 'sharp';

/**
 * A picture as JPEG, which PDF holds as it is and every reader of books shows; on white, where it has no
 * ground of its own.
 * @param file a picture of the site
 * @param width pixels across, at most; all of them where none is said
 */
export const paperPicture = (file: string, width?: number): Promise<Buffer> =>
  sharp(file)
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 88 })
    .toBuffer();
