/** What a sound or a film is: whether every browser plays it, how long it is, and what it tells. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  EncodedPacketSink,
  FilePathSource,
  Input,
  type InputTrack,
  MATROSKA,
  MP3,
  MP4,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny';
import type { ObjectKind } from '../../words/keys.ts';
import type { Mistake } from './problem.ts';
import { inMegabytes } from './text-file.ts';

export interface MediaFacts {
  readonly type: 'audio/mpeg' | 'audio/mp4' | 'video/mp4';
  /** Of the name, in small letters: `mp3`. */
  readonly extension: string;
  readonly bytes: number;
  /** In seconds. */
  readonly duration: number;
  /** Of a film, in pixels as it is shown. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** What hosts and telephones put up with: an hour of film, encoded for the web. */
const LARGEST = 200_000_000;

/** By the end of the name: what all browsers of the floor play. */
const PLAYED = {
  mp3: { kind: 'sound', type: 'audio/mpeg', format: MP3, codecs: ['mp3'] },
  m4a: { kind: 'sound', type: 'audio/mp4', format: MP4, codecs: ['aac'] },
  mp4: { kind: 'film', type: 'video/mp4', format: MP4, codecs: ['avc', 'aac'] },
} as const;

/** H.264 of eight bits, with colours as browsers decode them. */
const DECODED = /^(?!avc)|^avc1\.(?:42|4d|58|64)/iu;

const EXPECTED = {
  sound: 'a sound as MP3, or AAC in M4A',
  film: 'a film as MP4 with H.264 and AAC',
};

/** The command that makes of a file one that every browser plays, and that tells no place. */
function command(kind: 'sound' | 'film', name: string): string {
  const { name: stem } = path.parse(name);
  return kind === 'sound'
    ? `ffmpeg -i ${name} -map_metadata -1 -vn -c:a libmp3lame -q:a 5 ${stem}-web.mp3`
    : `ffmpeg -i ${name} -map_metadata -1 -c:v libx264 -pix_fmt yuv420p -vf "scale=-2:'min(720,ih)'" -c:a aac -movflags +faststart ${stem}-web.mp4`;
}

/** The names under which cameras, telephones and programs write where they were. */
const PLACE = /xyz$|^loci$|location|gps|latitude/iu;
/** The same in what is no tag: XMP, and the track that cameras write while they move. */
const PLACE_BYTES = ['exif:GPS', 'GPSLatitude', 'gpmd', 'camm'];

async function tellsPlace(input: Input, file: string): Promise<boolean> {
  const { raw = {} } = await input.getMetadataTags();
  if (Object.keys(raw).some((name) => PLACE.test(name))) return true;
  const bytes = await readFile(file);
  return PLACE_BYTES.some((words) => bytes.includes(words));
}

/** Whether the last piece of a track is there; a copy that was broken off has none. */
async function isWhole(track: InputTrack): Promise<boolean> {
  const sink = new EncodedPacketSink(track);
  const last = await sink.getPacket(Infinity, { metadataOnly: true });
  return last !== null && (await sink.getPacket(last.timestamp)) !== null;
}

/**
 * Looks at a file.
 * @param file absolute path of a file
 * @returns what it is, as far as it can be known, and what is wrong with it, if anything
 */
export async function readMedia(
  kind: ObjectKind,
  file: string,
): Promise<[facts: MediaFacts | undefined, mistake?: Mistake]> {
  const { base: name, ext } = path.parse(file);
  const wanted = kind === 'film' ? 'film' : 'sound';
  const expected = EXPECTED[wanted];
  const convert = `请先转换：${command(wanted, name)}`;
  const { size: bytes } = await stat(file);
  const extension = ext.slice(1).toLowerCase();
  const played = Object.hasOwn(PLAYED, extension)
    ? PLAYED[extension as keyof typeof PLAYED]
    : undefined;
  if (played?.kind !== wanted) {
    const what = { sound: '录音只用 .mp3、.m4a', film: '录像只用 .mp4' }[wanted];
    const advice = played
      ? `${what}；这个文件若没有放错，kind 应写 ${played.kind}`
      : `${what}，别的格式有的浏览器放不了；${convert}`;
    return [undefined, [`a name in ${ext}`, expected, advice]];
  }
  if (bytes > LARGEST) {
    const most = inMegabytes(LARGEST);
    const advice = `文件太大（${inMegabytes(bytes)}），至多 ${most}；${convert}`;
    return [undefined, [inMegabytes(bytes), `at most ${most}`, advice]];
  }
  if (bytes === 0) return [undefined, ['an empty file', expected, '文件是空的，请重新拷贝']];
  const input = new Input({
    formats: [MP3, MP4, QTFF, WAVE, OGG, WEBM, MATROSKA],
    source: new FilePathSource(file),
  });
  try {
    return await look(input, file, { ...played, extension, bytes }, { expected, convert, name });
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const advice = `文件打不开，或已损坏、不完整，请重新拷贝；放得出来、只是格式不同的，${convert}`;
    return [undefined, [`a file that cannot be read (${why.trim()})`, expected, advice]];
  } finally {
    input.dispose();
  }
}

interface Named extends Pick<MediaFacts, 'type' | 'extension' | 'bytes'> {
  readonly kind: 'sound' | 'film';
  readonly format: unknown;
  readonly codecs: readonly string[];
}

async function look(
  input: Input,
  file: string,
  { type, extension, bytes, kind, format: meant, codecs }: Named,
  { expected, convert, name }: Record<'expected' | 'convert' | 'name', string>,
): Promise<[facts: MediaFacts | undefined, mistake?: Mistake]> {
  const format = await input.getFormat();
  if (format !== meant) {
    const advice = `扩展名是 .${extension}，内容却是 ${format.name}；${convert}`;
    return [undefined, [`a file whose bytes are ${format.name}`, expected, advice]];
  }
  const tracks = await input.getTracks();
  for (const track of tracks) {
    const code = (await track.getCodecParameterString()) ?? 'unknown';
    if (codecs.includes((await track.getCodec()) ?? '') && DECODED.test(code)) continue;
    const advice = `编码是 ${code}，有的浏览器放不了；${convert}`;
    return [undefined, [`whose encoding is ${code}`, expected, advice]];
  }
  const film = await input.getPrimaryVideoTrack();
  if (kind === 'film' ? !film : film !== null || tracks.length === 0) {
    const [what, inChinese] = film ? ['a picture', '里面有画面'] : ['no picture', '里面没有画面'];
    const advice = `${inChinese}；录像的 kind 写 film，录音写 sound；或者${convert}`;
    return [undefined, [`which has ${what}`, expected, advice]];
  }
  const duration = await input.computeDuration();
  const whole = await Promise.all(tracks.map(isWhole));
  const facts = {
    ...{ type, extension, bytes, duration },
    ...{ width: await film?.getDisplayWidth(), height: await film?.getDisplayHeight() },
  };
  if (duration <= 0 || whole.includes(false)) {
    const advice = '文件不完整，后面的一段没有，请重新拷贝';
    return [facts, ['a file that breaks off', 'a file that is whole', advice]];
  }
  if (await tellsPlace(input, file)) {
    const { name: stem } = path.parse(name);
    const strip = `ffmpeg -i ${name} -map 0:a? -map 0:v? -map_metadata -1 -c copy ${stem}-web.${extension}`;
    const advice = `文件里记着拍摄（录制）的地点，刊出后人人看得到；去掉它再放进来：${strip}`;
    return [facts, ['a place, written into the file', 'a file that tells no place', advice]];
  }
  return [facts];
}
