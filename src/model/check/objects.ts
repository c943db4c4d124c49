/** Objects that the institution shows: their names are addresses, and each names others. */
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { GROUPED_BY } from '../types.ts';
import { listIn } from './fields-in.ts';
import { shown } from './schema-messages.ts';

/** What addresses below `/objects/` begin with that are no object's. */
const RESERVED: readonly string[] = [...GROUPED_BY, 'page'];

/** Checks the objects of a folder, and what other files show of them. */
export function checkObjects({ collections }: ContentFolder): Problem[] {
  const { objects } = collections;
  // A sound may have none; another without any is a mistake of its own.
  const counts = new Map(
    objects.flatMap(({ id, data }): [string, number][] => {
      const count = listIn(data, 'pictures').length;
      return count > 0 || data?.['recording'] !== undefined ? [[id, count]] : [];
    }),
  );
  const views = Object.values(collections)
    .flat()
    .flatMap((file) => viewsBeyond(file, counts));
  return [...views, ...objects.flatMap(checkObject)];
}

/** The pictures of a file that are no pictures of the object that it names. */
function viewsBeyond({ file, data }: ContentFile, counts: ReadonlyMap<string, number>): Problem[] {
  return listIn(data, 'pictures').flatMap(({ object, view = 1 }, index) => {
    const count = typeof object === 'string' ? counts.get(object) : undefined;
    if (count === undefined || typeof view !== 'number' || view <= count) return [];
    return [
      {
        ...{ file, field: `pictures[${index}].view`, found: shown(view) },
        expected: `a picture of ${shown(object)}, which has ${count}`,
        advice:
          count === 0
            ? `展品“${String(object)}”没有图，请删去这一项`
            : `展品“${String(object)}”只有 ${count} 幅图，view 写第几幅`,
      },
    ];
  });
}

function checkObject({ file, id, data }: ContentFile): Problem[] {
  const others: unknown = data?.['objects'];
  const own = Array.isArray(others) ? others.indexOf(id) : -1;
  const problems: Problem[] = [];
  if (RESERVED.includes(id)) {
    problems.push({
      ...{ file, field: 'folder', found: shown(id) },
      expected: 'a name that no list of objects has',
      advice: `“${id}”是展品目录的网址，请给文件夹换一个名称`,
    });
  }
  if (own >= 0) {
    problems.push({
      ...{ file, field: `objects[${own}]`, found: shown(id) },
      expected: 'other objects',
      advice: '这里写与它放在一起看的别的展品，不写它自己',
    });
  }
  return problems;
}
