/** Objects that the institution shows: their names are addresses, and each names others. */
import type { Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { GROUPED_BY } from '../types.ts';
import { shown } from './schema-messages.ts';

/** What addresses below `/objects/` begin with that are no object's. */
const RESERVED: readonly string[] = [...GROUPED_BY, 'page'];

/** Checks the objects of a folder. */
export function checkObjects({ collections: { objects } }: ContentFolder): Problem[] {
  return objects.flatMap(({ file, id, data }): Problem[] => {
    const others: unknown[] = Array.isArray(data?.['objects']) ? data['objects'] : [];
    const own = others.indexOf(id);
    return [
      ...(RESERVED.includes(id)
        ? [
            {
              ...{ file, field: 'folder', found: shown(id) },
              expected: 'a name that no list of objects has',
              advice: `“${id}”是展品目录的网址，请给文件夹换一个名称`,
            },
          ]
        : []),
      ...(own < 0
        ? []
        : [
            {
              ...{ file, field: `objects[${own}]`, found: shown(id) },
              expected: 'other objects',
              advice: '这里写与它放在一起看的别的展品，不写它自己',
            },
          ]),
    ];
  });
}
