/** The same objects in plain Astro: what its content collections and `astro:assets` take by themselves. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILES = {
  // AVIF with the exhibition's effort: with that of Astro it would take many times as long.
  'astro.config.mjs': `export default {
  trailingSlash: 'always',
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 1 } } } },
};\n`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const picture = (image) => z.object({ image: image(), alt: z.string() });
export const collections = {
  objects: defineCollection({
    loader: glob({ pattern: '*/object.yaml', base: './objects' }),
    schema: ({ image }) => z.object({
      title: z.string(),
      pictures: z.array(picture(image)).default([]),
      recording: z.object({ poster: picture(image).optional() }).optional(),
    }),
  }),
};\n`,
  'src/pages/index.astro': `---
import { Image } from 'astro:assets';
import { getCollection } from 'astro:content';
const objects = await getCollection('objects');
---
<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>展品</title><h1>展品</h1>
{objects.map(({ id, data: { title, pictures: [first] } }) => (
  <a href={\`/\${id.split('/')[0]}/\`}>{first && <Image src={first.image} alt="" width={320} format="webp" />}{title}</a>
))}</html>\n`,
  'src/pages/[id].astro': `---
import { getImage, Picture } from 'astro:assets';
import { getCollection } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('objects')).map(({ id, data }) => ({ params: { id: id.split('/')[0] }, props: data }));
const { title, pictures } = Astro.props;
const shown = await Promise.all(pictures.map(async ({ image, alt }) => ({ image, alt, large: await getImage({ src: image }) })));
---
<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{title}</title><h1>{title}</h1>
{shown.map(({ image, alt, large }) => (
  <a href={large.src}>
    <Picture src={image} alt={alt} formats={['avif', 'webp']} fallbackFormat="jpg" widths={[480, 960, 1600]} sizes="(max-width: 64rem) 92vw, 60rem" />
  </a>
))}</html>\n`,
};

/**
 * Writes a project that shows the objects of a content folder.
 * @param folder absolute, within this project, whose packages it uses; replaced
 */
export function writePlainObjects(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(path.join(content, 'objects'), path.join(folder, 'objects'), { recursive: true });
}
