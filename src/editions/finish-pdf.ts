/**
 * Finishes a PDF of Chromium's: mends its outline, in which a heading at the head of a sheet stands
 * twice over (“目录目录”), and takes out what differs from one print of the same page to the next.
 */
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';

/** What PDF readers show as the title of a document or of an entry in its outline. */
const TITLE = PDFName.of('Title');

/** Chromium names the cells of tables by a counter that runs through all pages it has shown. */
const NODE = /^node\d{8}$/u;

const compact = (text: string) => text.replace(/\s/gu, '');

/**
 * @param pdf as Chromium writes it
 * @param headings the texts of the page’s headings: what is a heading as it is stays as it is
 * @param date what the file is to bear as the date of its making
 * @returns the same sheets with those titles once, that date, and the names of cells counted from 1
 */
export async function finishPdf(
  pdf: Uint8Array,
  headings: readonly string[],
  date: Date,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  document.setCreationDate(date);
  document.setModificationDate(date);
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const known = new Set(headings.map(compact));
  for (const object of objects) if (object instanceof PDFDict) mendTitle(object, known);
  const cells = objects.flatMap(cellNames);
  const names = [...new Set(cells.map(({ name }) => name))].sort();
  for (const { name, rename } of cells) {
    rename(PDFString.of(`node${String(names.indexOf(name) + 1).padStart(8, '0')}`));
  }
  return document.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity });
}

function mendTitle(entry: PDFDict, known: ReadonlySet<string>): void {
  const title = entry.get(TITLE);
  if (!(title instanceof PDFHexString)) return;
  const text = title.decodeText();
  const half = text.slice(0, text.length / 2);
  const twice = half + half === text && !known.has(compact(text));
  if (twice && known.has(compact(half))) entry.set(TITLE, PDFHexString.fromText(half));
}

interface CellName {
  readonly name: string;
  readonly rename: (name: PDFString) => void;
}

/** The names of cells that stand in an object. */
function cellNames(object: PDFObject): CellName[] {
  const within = (part: PDFObject, rename: CellName['rename']): CellName[] => {
    if (!(part instanceof PDFString)) return cellNames(part);
    const name = part.asString();
    return NODE.test(name) ? [{ name, rename }] : [];
  };
  if (object instanceof PDFDict) {
    return object.entries().flatMap(([key, part]) => within(part, (to) => object.set(key, to)));
  }
  if (!(object instanceof PDFArray)) return [];
  return object.asArray().flatMap((part, at) => within(part, (to) => object.set(at, to)));
}
