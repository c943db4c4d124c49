/** Decodes a part of an address; one that is malformed, such as `%E0%A4%A`, is taken as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
