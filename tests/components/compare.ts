/**
 * Compares pictures, pixel by pixel, and writes a page to look at them.
 */
import { globSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

export interface Comparison {
  /** What is not as it was, and how. */
  readonly different: readonly { readonly file: string; readonly how: string }[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** The pictures of a folder, as paths from it, in order. */
export function picturesIn(folder: string): string[] {
  return globSync('**/*.png', { cwd: folder })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** @returns how two pictures differ, or `undefined` where they are the same */
async function difference(before: string, after: string): Promise<string | undefined> {
  const [one, other] = await Promise.all(
    [before, after].map((file) =>
      sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!one || !other) return undefined;
  const [was, is] = [one, other].map(({ info }) => `${info.width}×${info.height}`);
  if (was !== is) return `${was} → ${is}`;
  let pixels = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if (one.data.readUInt32LE(at) !== other.data.readUInt32LE(at)) pixels += 1;
  }
  return pixels > 0 ? `${pixels} pixels` : undefined;
}

/** Compares the pictures of two folders. */
export async function compare(before: string, after: string): Promise<Comparison> {
  const [old, now] = [picturesIn(before), picturesIn(after)];
  const different: { file: string; how: string }[] = [];
  for (const file of now.filter((one) => old.includes(one))) {
    const how = await difference(path.join(before, file), path.join(after, file));
    if (how) different.push({ file, how });
  }
  return {
    different,
    added: now.filter((file) => !old.includes(file)),
    gone: old.filter((file) => !now.includes(file)),
  };
}

const picture = (address: string) => `<img src="${address}" alt="" loading="lazy">`;

/**
 * Writes `index.html` into the folder of pictures: what has changed, before, after and the one over
 * the other, where only what differs is not black; then all.
 * @param before the folder of earlier pictures, if there is one
 */
export function writeSheet(folder: string, before = '', { different, gone }: Partial<Comparison>) {
  const earlier = path.relative(folder, before).split(path.sep).join('/');
  const changes = (different ?? []).map(({ file, how }) => {
    const [was, is] = [picture(`${earlier}/${file}`), picture(file)];
    return `<h3>${file}: ${how}</h3><div>${was}${is}<span>${was}${is}</span></div>`;
  });
  const lost = (gone ?? []).map((file) => `<h3>${file}: gone</h3>`);
  const byStory = Map.groupBy(picturesIn(folder), (file) => file.replace(/-\d+-\w+\.png$/u, ''));
  const all = Array.from(
    byStory,
    ([story, files]) => `<h3>${story}</h3><div>${files.map(picture).join('')}</div>`,
  );
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Components</title><style>
body { background: #888; font-family: sans-serif; margin: 1rem }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
span { position: relative; isolation: isolate; flex: none }
span img + img { position: absolute; inset: 0 auto auto 0; mix-blend-mode: difference }
</style>${[...changes, ...lost, ...all].join('\n')}</html>\n`,
  );
}
