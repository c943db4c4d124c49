/**
 * The record of what was kept, of what was done to keep it, and with which program.
 * Source: PREMIS Data Dictionary 3.0 and its schema, https://www.loc.gov/standards/premis/v3/
 */
import { type XmlElement, xml, xmlDocument } from '../lib/formats/xml.ts';

/** A file that is kept. */
export interface KeptFile {
  /** From the bag. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal digits. */
  readonly sha256: string;
  readonly sha512: string;
}

export interface Kept {
  readonly title: string;
  /** Where the site is published. */
  readonly url: string;
  readonly files: readonly KeptFile[];
  /** The files that hold the site as it was captured. */
  readonly captures: readonly string[];
  /** The program, and its version. */
  readonly agent: { readonly name: string; readonly version: string };
  /** ISO 8601 */
  readonly date: string;
}

const NAMESPACE = 'http://www.loc.gov/premis/v3';
const PATH = 'path in the bag';

/** Writes the record. */
export function premisRecord({ title, url, files, captures, agent, date }: Kept): string {
  const capture = `capture ${date}`;
  const creation = `creation ${date}`;
  const paths = files.map(({ path }) => path);
  const object = (type: string, content: readonly XmlElement[]) =>
    xml('object', content, { 'xsi:type': type });
  const objects = [
    object('intellectualEntity', [
      identifier('object', 'URI', url),
      xml('originalName', title),
      ...captures.map((path) => represents(path)),
      ...linkedEvent(capture),
    ]),
    ...files.map((file) =>
      object('file', [
        identifier('object', PATH, file.path),
        characteristics(file),
        ...linkedEvent(creation),
      ]),
    ),
  ];
  const event = (id: string, type: string, detail: string, linked: readonly XmlElement[]) =>
    xml('event', [
      identifier('event', 'local', id),
      xml('eventType', type),
      xml('eventDateTime', date),
      xml('eventDetailInformation', [xml('eventDetail', detail)]),
      identifier('linkingAgent', 'local', agent.name),
      ...linked,
    ]);
  const events = [
    event(
      capture,
      'capture',
      'The built site was crawled in a browser from a server on the machine that built it, and kept under its public address. The date is that of the version.',
      [identifier('linkingObject', 'URI', url)],
    ),
    event(
      creation,
      'creation',
      'The files were put into the bag, and their digests computed.',
      paths.map((path) => identifier('linkingObject', PATH, path)),
    ),
  ];
  const program = xml('agent', [
    identifier('agent', 'local', agent.name),
    xml('agentName', agent.name),
    xml('agentType', 'software'),
    xml('agentVersion', agent.version),
  ]);
  return xmlDocument(
    xml('premis', [...objects, ...events, program], {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} https://www.loc.gov/standards/premis/premis.xsd`,
      version: '3.0',
    }),
  );
}

function identifier(of: string, type: string, value: string): XmlElement {
  const name = `${of}Identifier`;
  return xml(name, [xml(`${name}Type`, type), xml(`${name}Value`, value)]);
}

function linkedEvent(event: string): XmlElement[] {
  return [identifier('linkingEvent', 'local', event)];
}

function represents(path: string): XmlElement {
  return xml('relationship', [
    xml('relationshipType', 'structural'),
    xml('relationshipSubType', 'is represented by'),
    identifier('relatedObject', PATH, path),
  ]);
}

function characteristics({ path, bytes, sha256, sha512 }: KeptFile): XmlElement {
  const digests = [
    ['SHA-256', sha256],
    ['SHA-512', sha512],
  ] as const;
  const { name, version } = formatOf(path);
  return xml('objectCharacteristics', [
    xml('compositionLevel', '0'),
    ...digests.map(([algorithm, digest]) =>
      xml('fixity', [xml('messageDigestAlgorithm', algorithm), xml('messageDigest', digest)]),
    ),
    xml('size', String(bytes)),
    xml('format', [
      xml('formatDesignation', [
        xml('formatName', name),
        ...(version === undefined ? [] : [xml('formatVersion', version)]),
      ]),
    ]),
  ]);
}

/** Names of formats by the endings of names, the longest first; media types where there is one. */
const FORMATS: readonly (readonly [ending: string, name: string, version?: string])[] = [
  ['.warc.gz', 'application/warc, each record in application/gzip', '1.1'],
  ['.wacz', 'application/wacz', '1.1.1'],
  ['.mdx', 'MDX'],
  ['.md', 'text/markdown'],
  ['.yaml', 'application/yaml'],
  ['.txt', 'text/plain'],
  ['.xml', 'application/xml'],
  ['.html', 'text/html'],
  ['.epub', 'application/epub+zip'],
  ['.pdf', 'application/pdf'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.svg', 'image/svg+xml'],
];

function formatOf(path: string): { name: string; version?: string | undefined } {
  const found = FORMATS.find(([ending]) => path.toLowerCase().endsWith(ending));
  return found ? { name: found[1], version: found[2] } : { name: 'unknown' };
}
