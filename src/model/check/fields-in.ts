/** Fields as a file has them, before a schema has looked at them. */
import type { ContentFile } from '../read/content-file.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The items of a list, each with its fields; none of what is no list. */
export function listIn(data: ContentFile['data'], field: string): Fields[] {
  const list: unknown = data?.[field];
  return Array.isArray(list) ? list.map((item) => (item ?? {}) as Fields) : [];
}
