/**
 * Deletes the oldest of a cache until there are few enough.
 * @param cache its keys are in the order in which they were put
 */
export async function keepNewest(
  cache: Pick<Cache, 'keys' | 'delete'>,
  most: number,
): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}
