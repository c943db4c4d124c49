/** Packs files into a ZIP that has the same bytes each time. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * @param files by their names, in their order
 * @param date of the version, for every file
 * @param stored the name of a file that is not compressed
 */
export async function zip(
  files: ReadonlyMap<string, string | Uint8Array>,
  date: Date,
  stored: string,
): Promise<Buffer> {
  const pack = new ZipFile();
  // The format has no time zone, and the library writes that of the machine: it is given UTC as if
  // that were local.
  const mtime = new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
  for (const [name, content] of files) {
    // Without the fields of Unix, which some readers of books do not allow.
    const options = { mtime, compress: name !== stored, forceDosTimestamp: true };
    pack.addBuffer(Buffer.from(content), name, options);
  }
  pack.end();
  return buffer(pack.outputStream);
}
