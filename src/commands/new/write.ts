/** Writes a new exhibition: the files of its parts, the table of the whole, and the source of both. */
import { stringify } from 'yaml';
import { type Answers, isEmail } from './answers.ts';
import { PARTS } from './parts.ts';
import type { PartName } from './parts/part.ts';

/** A text as YAML has it, quoted where it must be. */
const quoted = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();

/**
 * Makes the files of an exhibition.
 * @returns their texts by their paths in the content folder
 */
export function newExhibition(answers: Answers): Map<string, string> {
  const { parts } = answers;
  const has = (part: PartName) => parts.includes(part);
  const files = new Map<string, string>();
  for (const part of parts)
    for (const [file, text] of Object.entries(PARTS[part].files(has))) files.set(file, text);
  files.set('exhibition.yaml', table(answers, has));
  files.set('source/page.txt', source(answers));
  return files;
}

/** `exhibition.yaml`. */
function table(answers: Answers, has: (part: PartName) => boolean): string {
  const { title, institution, telephone, address, parts } = answers;
  const fields = parts.map((part) => PARTS[part].fields(has));
  const epigraphs = parts.flatMap((part) => PARTS[part].epigraph ?? []);
  const entrance = [
    ...epigraphs.slice(0, 1).flatMap((text) => ['# 首页的引语，照原文。', `epigraph: ${text}`]),
    ...fields.flatMap((field) => field.entrance ?? []),
  ];
  const sections = [
    `# 展览总表。各字段的说明见编者手册（content/README.md）。写着“示例”的，都请换成自己的。
title: ${quoted(title)}
subtitle: （示例）副题
publisher: ${quoted(institution)}
`,
    ...fields.flatMap(({ top }) => top ?? []),
    ...(entrance.length > 0
      ? [`entrance:\n${entrance.map((line) => `  ${line}\n`).join('')}`]
      : []),
    `# 联系方式，照原文；与原文不同的，写上核实的日期 verified。
contact:
  organisation: ${quoted(institution)}
  address: ${quoted(address)}
${isEmail(telephone) ? `  email: ${quoted(telephone)}` : `  telephones:\n    - number: ${quoted(telephone)}`}
  # 开放时间，有才写：
  # hours: 周一至周五 9:00—16:30
`,
    `# 备案号：有了再填。
registration: {}
`,
  ];
  return sections.join('\n');
}

/** `source/page.txt`: all that is published word for word. */
function source({ institution, telephone, address, parts }: Answers): string {
  const reached = isEmail(telephone) ? '电子邮箱' : '电话';
  const contact = [institution, `地址：${address}`, `${reached}：${telephone}`];
  return `${[...parts.flatMap((part) => PARTS[part].source), ...contact].join('\n\n')}\n`;
}
