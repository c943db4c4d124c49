/** Sounds and films: their files are there, and such that they can be published; each is named. */
import path from 'node:path';
import { displayPath } from '../../lib/environment.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Mistake } from '../read/problem.ts';
import { type RecordingFiles, readRecording } from '../read/recording.ts';
import { type FileKind, misplaced } from './named-file.ts';
import { shown } from './schema-messages.ts';

/** The fields that name a file. */
const FIELDS = ['file', 'transcript', 'captions'] as const;
type Named = Partial<Record<(typeof FIELDS)[number], unknown>>;

const recordingIn = ({ data }: ContentFile): Named =>
  (data?.['recording'] as Named | null | undefined) ?? {};

/** The files that a recording names: the field of each, its name as written, and its path. */
function filesIn(content: ContentFile) {
  const recording = recordingIn(content);
  return FIELDS.flatMap((field) => {
    const name = recording[field];
    if (typeof name !== 'string' || name.trim() === '') return [];
    return [{ field, name, file: path.resolve(path.dirname(content.path), name.trim()) }];
  });
}

const RECORDING: FileKind = {
  expected: 'a file beside this one, such as ./talk.mp3',
  ...{ all: '录音、录像和文字记录', one: '这个文件' },
  // An address is made of it, and a command shows it.
  unsafe: /[?#%\\\s"']/u,
  ...{ unsafeInEnglish: 'spaces, quotes, ?, #, % or \\', unsafeInChinese: '空格、引号和 ? # % \\' },
};

/** What is said must be WebVTT; SRT, which is alike, can be turned into it. */
function noTimedText({ field, file }: ReturnType<typeof filesIn>[number]): Mistake | undefined {
  if (field === 'file' || /\.vtt$/iu.test(file)) return undefined;
  const srt = /\.srt$/iu.test(file)
    ? `，SRT 可以转：ffmpeg -i ${path.basename(file)} ${path.parse(file).name}.vtt`
    : '';
  const advice = `文字记录（字幕）用 WebVTT，文件名以 .vtt 结尾${srt}`;
  return ['whose name does not end in .vtt', 'a WebVTT file, such as ./talk.vtt', advice];
}

/**
 * Checks the sounds and films that objects name.
 * @param root absolute path of the content folder, which they must lie in
 * @returns the files of each object's, by its id, as far as they can be published, and a problem for
 * each mistake
 */
export async function checkRecordings(folder: ContentFolder, root: string) {
  const recordings = new Map<string, RecordingFiles>();
  const { objects } = folder.collections;
  const checked = objects.map(async (content): Promise<Problem[]> => {
    const files = filesIn(content);
    const misnamed = files.flatMap((named): Problem[] => {
      const { field, name, file } = named;
      const mistake =
        noTimedText(named) ?? misplaced(name, file, root, folder.recordings, RECORDING);
      if (!mistake) return [];
      const [what, expected, advice] = mistake;
      const found = `${shown(name)}, ${what}`;
      return [{ file: content.file, field: `recording.${field}`, found, expected, advice }];
    });
    const kind = content.data?.['kind'];
    if (kind !== 'sound' && kind !== 'film') return misnamed;
    const wrong = misnamed.map(({ field }) => field);
    const there = files.filter(({ field }) => !wrong.includes(`recording.${field}`));
    const paths = Object.fromEntries(there.map(({ field, file }) => [field, file]));
    const { read, problems } = await readRecording(kind, paths);
    if (read) recordings.set(content.id, read);
    return [...misnamed, ...problems];
  });
  const problems = (await Promise.all(checked)).flat();
  // A file that could not be read may be the one that names them.
  const all = Object.values(folder.collections).flat();
  if (!all.every(({ data }) => data)) return { recordings, problems };
  const named = [...objects, ...folder.drafts.objects].flatMap(filesIn).map(({ file }) => file);
  const unused = folder.recordings.filter((file) => !named.includes(file));
  return { recordings, problems: [...problems, ...unused.map(namedNowhere)] };
}

function namedNowhere(file: string): Problem {
  const name = path.basename(file);
  return {
    ...{ file: displayPath(file), field: 'file name' },
    found: `${shown(name)}, which no object names and which would not be published`,
    expected: `an object.yaml beside it whose recording names ./${name}, or no such file`,
    advice: `没有展品用到这个文件：录音、录像写在 object.yaml 的 recording 里（见 content/README.md），不用就移走`,
  };
}
