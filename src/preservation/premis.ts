/**
 * The record of what was kept, of what was done to keep it, and with which program.
 * Source: PREMIS Data Dictionary 3.0 and its schema, https://www.loc.gov/standards/premis/v3/
 */
import { mediaTypeOf } from '../hosting/media-types.ts';
import { type Xml, xmlDocument } from '../lib/formats/xml.ts';
import type { Digest } from './entries.ts';

interface Kept {
  readonly title: string;
  /** Where the site is published. */
  readonly url: string;
  /** Digests by paths from the bag. */
  readonly files: ReadonlyMap<string, Digest>;
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
        ...Array.from(files, ([path, digest]) => ({
          '@xsi:type': 'file',
          objectIdentifier: identifier('object', PATH, path),
          objectCharacteristics: characteristics(path, digest),
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
          Array.from(files.keys(), (path) => identifier('linkingObject', PATH, path)),
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

function characteristics(path: string, { bytes, hashes }: Digest): Xml {
  const { name, version } = formatOf(path.toLowerCase());
  return {
    compositionLevel: '0',
    fixity: [
      { messageDigestAlgorithm: 'SHA-256', messageDigest: hashes.sha256 },
      { messageDigestAlgorithm: 'SHA-512', messageDigest: hashes.sha512 },
    ],
    size: String(bytes),
    format: { formatDesignation: { formatName: name, formatVersion: version } },
  };
}

/** What a bag holds besides what the site is made of. */
const FORMATS: readonly (readonly [ending: string, name: string, version?: string])[] = [
  ['.warc.gz', 'application/warc, each record in application/gzip', '1.1'],
  ['.wacz', 'application/wacz', '1.1.1'],
  ['.mdx', 'MDX'],
  ['.yaml', 'application/yaml'],
];

/** The name of a format, a media type where there is one, and its version where that is known. */
function formatOf(path: string): { name: string; version?: string | undefined } {
  const [, name, version] = FORMATS.find(([ending]) => path.endsWith(ending)) ?? [];
  return { name: name ?? mediaTypeOf(path) ?? 'unknown', version };
}
