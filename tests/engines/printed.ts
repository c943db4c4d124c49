/** What stands on sheets that an engine has printed. */
import { getDocumentProxy } from 'unpdf';
import { compact } from '../e2e/pdf.ts';

/** The text of a PDF, without spaces. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  let printed = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    printed += compact(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return printed;
}
