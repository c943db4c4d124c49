import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from './finish-pdf.ts';

const DATE = new Date('2023-08-29T01:02:03Z');

/** A file with an object beside its page, finished; returns that object and the file. */
async function finished(object: object, headings: readonly string[] = []) {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  document.catalog.set(
    PDFName.of('Tested'),
    document.context.register(document.context.obj(object as never)),
  );
  const bytes = await finishPdf(await document.save({ useObjectStreams: false }), headings, DATE);
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  return { bytes, read, tested: String(read.catalog.lookup(PDFName.of('Tested'))) };
}

describe('the outline', () => {
  const titled = async (text: string, ...headings: string[]) => {
    const { read } = await finished({ Title: PDFHexString.fromText(text) }, headings);
    const entry = read.catalog.lookup(PDFName.of('Tested'), PDFDict);
    return entry.lookup(PDFName.of('Title'), PDFHexString).decodeText();
  };

  it('has a heading that stands twice over once', async () => {
    expect(await titled('目录目录', '目 录')).toBe('目录');
  });

  it('has a heading that is a repetition itself as it is', async () => {
    expect(await titled('一步一步', '一步', '一步一步')).toBe('一步一步');
    expect(await titled('一步一步一步一步', '一步一步')).toBe('一步一步');
  });

  it('has what is no heading of the page as it is', async () => {
    expect(await titled('天天', '大事记')).toBe('天天');
  });
});

describe('the same page', () => {
  it('gives the date of the version twice', async () => {
    const { read } = await finished({});
    expect([read.getCreationDate(), read.getModificationDate()]).toEqual([DATE, DATE]);
  });

  it('gives names counted from one, in their order, wherever they stand', async () => {
    const name = (number: number) => PDFString.of(`node0000${number}`);
    const { tested } = await finished({
      ID: name(1468),
      Below: { ID: name(1467), Words: PDFString.of('node') },
      Headers: [name(1468)],
    });
    expect(tested.replace(/\s+/gu, ' ')).toBe(
      '<< /ID (node00000002) /Below << /ID (node00000001) /Words (node) >> /Headers [ (node00000002) ] >>',
    );
  });

  it('gives the same bytes', async () => {
    const [one, two] = [
      await finished({ ID: PDFString.of('node00000007') }),
      await finished({ ID: PDFString.of('node00000123') }),
    ];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});
