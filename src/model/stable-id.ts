/**
 * Identifiers that stay the same from build to build and from host to host, made from names.
 */
import { createHash } from 'node:crypto';

/** The namespace of this software's names; drawn once at random, never to change. */
const NAMESPACE = '22f581a5-7f35-4195-a28f-429c3cb239ac';

/**
 * A name-based UUID, version 5 (RFC 9562, section 5.5).
 * @param name the same name always gives the same UUID
 * @param namespace a UUID
 */
export function nameUuid(name: string, namespace = NAMESPACE): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/**
 * The identity of a thing that an archives publishes. It holds no address, so that it outlives a
 * move to another host.
 * @param publisher the archives' full name
 * @param path what tells its things apart, from the widest to the narrowest
 */
export function stableId(publisher: string, ...path: string[]): string {
  return nameUuid([publisher, ...path].join('\n'));
}
