/**
 * The record of an exhibition in Dublin Core: what it says of itself, and nothing else.
 * Source: http://www.openarchives.org/OAI/2.0/oai_dc.xsd
 */
import { xml, xmlDocument } from '../lib/formats/xml.ts';

/** What an exhibition says of itself. */
export interface Described {
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  /** BCP 47 */
  readonly language: string;
  readonly rights: string;
  /** Where it is published, with a slash at its end. */
  readonly url: string;
}

const OAI = 'http://www.openarchives.org/OAI/2.0/oai_dc/';

/** Writes the record. */
export function dublinCoreRecord(about: Described): string {
  const words = { 'xml:lang': about.language };
  const elements = [
    xml('dc:title', about.title, words),
    xml('dc:description', about.subtitle, words),
    xml('dc:publisher', about.publisher, words),
    // A term of the DCMI Type Vocabulary: a site.
    xml('dc:type', 'InteractiveResource'),
    xml('dc:identifier', about.url),
    xml('dc:language', about.language),
    xml('dc:rights', about.rights, words),
  ];
  return xmlDocument(
    xml('oai_dc:dc', elements, {
      'xmlns:oai_dc': OAI,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${OAI} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
    }),
  );
}
