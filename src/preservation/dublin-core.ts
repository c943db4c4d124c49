/**
 * The record of an exhibition in Dublin Core: what it says of itself, and nothing else.
 * Source: http://www.openarchives.org/OAI/2.0/oai_dc.xsd
 */
import { xmlDocument } from '../lib/formats/xml.ts';

/** What an exhibition says of itself. */
export interface Described {
  readonly title: string;
  readonly subtitle?: string;
  readonly publisher: string;
  /** BCP 47 */
  readonly language: string;
  readonly rights: string;
  /** Where it is published, with a slash at its end. */
  readonly url: string;
}

const OAI = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

/** Writes the record. */
export function dublinCoreRecord({ language, url, ...about }: Described): string {
  const words = (text: string) => ({ '@xml:lang': language, '#text': text });
  return xmlDocument({
    'oai_dc:dc': {
      '@xmlns:oai_dc': OAI,
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${OAI} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
      'dc:title': words(about.title),
      ...(about.subtitle !== undefined && { 'dc:description': words(about.subtitle) }),
      'dc:publisher': words(about.publisher),
      // A term of the DCMI Type Vocabulary: a site.
      'dc:type': 'InteractiveResource',
      'dc:identifier': url,
      'dc:language': language,
      'dc:rights': words(about.rights),
    },
  });
}
