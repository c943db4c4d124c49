/** What a server answers, as an archive keeps it. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** An answer of the web. */
export interface Answer {
  /** Public, absolute. */
  readonly url: string;
  /** Another address at which the same is answered. */
  readonly alsoAt?: string;
  readonly status: number;
  readonly statusText: string;
  /** As sent, in that order and case. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/**
 * Not the site's: of the connection (RFC 9110, 7.6.1), and of the moment and the disk on which this
 * machine has the copy that it serves.
 */
const NOT_KEPT = /^(?:connection|keep-alive|transfer-encoding|date|etag|last-modified)$/iu;

/**
 * Asks for the plain bytes of an address, without following where it leads.
 * @param served where the site is served
 * @param published where it is published; both with a slash at their end
 * @param address from there
 */
export async function capture(served: string, published: string, address: string): Promise<Answer> {
  const asked = request(served + address, { headers: { 'Accept-Encoding': 'identity' } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { rawHeaders, statusCode: status = 0, statusMessage: statusText = '' } = response;
  const headers = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 1 || NOT_KEPT.test(name) ? [] : [[name, rawHeaders[index + 1] ?? '']],
  );
  return { url: published + address, status, statusText, headers, body: Buffer.concat(chunks) };
}
