/** Sounds and films: their files are there, and such that they can be published; each is named. */
import path from 'node:path';
import { displayPath } from '../../lib/environment.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { type RecordingFiles, readRecording } from '../read/recording.ts';
import { adviceOn, kindAt } from '../read/text-file.ts';
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

/** An address is made of it, and a command shows it. */
const UNSAFE = /[?#%\\\s"']/u;

function mistakeInName(
  { field, name, file }: ReturnType<typeof filesIn>[number],
  root: string,
  beside: readonly string[],
): Pick<Problem, 'found' | 'expected' | 'advice'> | undefined {
  const expected = 'a file beside this one, such as ./talk.mp3';
  if (/^[a-z]+:\/\//iu.test(name)) {
    const advice = '录音、录像和文字记录要放在内容文件夹里，不能写别的网站的地址';
    return { found: `${shown(name)}, which is a web address`, expected, advice };
  }
  if (path.isAbsolute(name) || path.relative(root, file).split(path.sep)[0] === '..') {
    const advice = '文件要放在 object.yaml 旁边，写作 ./文件名';
    return { found: `${shown(name)}, which is outside of the content folder`, expected, advice };
  }
  if (UNSAFE.test(path.basename(file))) {
    const advice = '文件名里不能有空格、引号和 ? # % \\，请改名';
    return { found: shown(name), expected: 'a name without spaces, quotes, ?, #, % or \\', advice };
  }
  if (field !== 'file' && !file.endsWith('.vtt')) {
    const srt = file.endsWith('.srt')
      ? `，SRT 可以转：ffmpeg -i ${path.basename(file)} ${path.parse(file).name}.vtt`
      : '';
    const advice = `文字记录（字幕）用 WebVTT，文件名以 .vtt 结尾${srt}`;
    return { found: shown(name), expected: 'a WebVTT file, such as ./talk.vtt', advice };
  }
  const kind = kindAt(file);
  if (kind === 'a file') return undefined;
  const near = beside.filter((other) => path.dirname(other) === path.dirname(file));
  const [hint, hintInChinese] = didYouMean(
    name,
    near.map((other) => `./${path.basename(other)}`),
  );
  const advice = kind === 'nothing' ? '找不到这个文件，请核对文件名和位置' : adviceOn(kind);
  const found = kind === 'nothing' ? 'where there is no file' : `which is ${kind}`;
  return {
    found: `${shown(name)}, ${found}`,
    expected: expected + hint,
    advice: advice + hintInChinese,
  };
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
      const mistake = mistakeInName(named, root, folder.recordings);
      return mistake ? [{ file: content.file, field: `recording.${named.field}`, ...mistake }] : [];
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
