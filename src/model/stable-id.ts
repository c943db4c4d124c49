/** Identifiers that stay the same from build to build and from host to host, made from names. */
import { v5 } from 'uuid';

/** The namespace of this software's names (RFC 9562); drawn once at random, never to change. */
const NAMESPACE = '22f581a5-7f35-4195-a28f-429c3cb239ac';

/**
 * The identity of a thing that an archives publishes. It holds no address, so that it outlives a
 * move to another host.
 * @param publisher the archives' full name
 * @param path what tells its things apart, from the widest to the narrowest
 */
export function stableId(publisher: string, ...path: string[]): string {
  return v5([publisher, ...path].join('\n'), NAMESPACE);
}
