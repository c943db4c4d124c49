/**
 * The record of what was kept, of what was done to keep it, and with which program.
 * Source: PREMIS Data Dictionary 3.0 and its schema, https://www.loc.gov/standards/premis/v3/
 */
import { type Xml, xmlDocument } from '../lib/formats/xml.ts';

/** A file that is kept. */
interface KeptFile {
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
  const event = (id: string, type: string, detail: string, objects: readonly Xml[]) => ({
    eventIdentifier: identifier('event', 'local', id),
    eventType: type,
    eventDateTime: date,
    eventDetailInformation: { eventDetail: detail },
    linkingAgentIdentifier: identifier('linkingAgent', 'local', agent.name),
    linkingObjectIdentifier: objects,
  });
  return xmlDocument({
    premis: {
      '@xmlns': NAMESPACE,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${NAMESPACE} https://www.loc.gov/standards/premis/premis.xsd`,
      '@version': '3.0',
      object: [
        {
          '@xsi:type': 'intellectualEntity',
          objectIdentifier: identifier('object', 'URI', url),
          originalName: title,
          relationship: captures.map((path) => ({
            relationshipType: 'structural',
            relationshipSubType: 'is represented by',
            relatedObjectIdentifier: identifier('relatedObject', PATH, path),
          })),
          linkingEventIdentifier: identifier('linkingEvent', 'local', capture),
        },
        ...files.map((file) => ({
          '@xsi:type': 'file',
          objectIdentifier: identifier('object', PATH, file.path),
          objectCharacteristics: characteristics(file),
          linkingEventIdentifier: identifier('linkingEvent', 'local', creation),
        })),
      ],
      event: [
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
          files.map(({ path }) => identifier('linkingObject', PATH, path)),
        ),
      ],
      agent: {
        agentIdentifier: identifier('agent', 'local', agent.name),
        agentName: agent.name,
        agentType: 'software',
        agentVersion: agent.version,
      },
    },
  });
}

/** What the element `<name>Identifier` holds. */
function identifier(name: string, type: string, value: string): Xml {
  return { [`${name}IdentifierType`]: type, [`${name}IdentifierValue`]: value };
}

function characteristics({ path, bytes, sha256, sha512 }: KeptFile): Xml {
  const { name, version } = formatOf(path);
  return {
    compositionLevel: '0',
    fixity: [
      { messageDigestAlgorithm: 'SHA-256', messageDigest: sha256 },
      { messageDigestAlgorithm: 'SHA-512', messageDigest: sha512 },
    ],
    size: String(bytes),
    format: { formatDesignation: { formatName: name, formatVersion: version } },
  };
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
