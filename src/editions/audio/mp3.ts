/** Reads MP3 files as far as is needed to prove them and to join them: frame by frame. */

/** Kilobits a second by the four bits of a header, of MPEG-1 and of MPEG-2 and 2.5, layer III. */
const RATES = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const HERTZ = [44_100, 48_000, 32_000];

/** The bytes of an ID3v1 tag, which ends a file. */
const ID3V1 = 128;

interface Frame {
  /** In bytes. */
  readonly length: number;
  readonly hertz: number;
  readonly mono: boolean;
  /** Where a frame that only describes the others says so, from its beginning. */
  readonly description: number;
}

/** A sound. */
export interface Sound {
  /** Its frames, without tags and without the one that describes the others. */
  readonly frames: Buffer;
  readonly count: number;
  /** What sounds must have in common to be one: `22050 Hz, mono`. */
  readonly kind: string;
}

/** The frame whose header stands at a place; `undefined` where there is none. */
function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined;
  const header = bytes.readUInt32BE(at);
  const bits = (from: number, count: number) => (header >>> from) & (2 ** count - 1);
  // 3 is MPEG-1, 2 is MPEG-2, 0 is MPEG-2.5; 1 is layer III.
  const version = bits(19, 2);
  const sampled = HERTZ[bits(10, 2)];
  const divisor = { 3: 1, 2: 2, 0: 4 }[version];
  const kilobits = RATES[version === 3 ? 'one' : 'two'][bits(12, 4)];
  if (bits(21, 11) !== 0x7ff || bits(17, 2) !== 1) return undefined;
  if (!sampled || !divisor || !kilobits) return undefined;
  const hertz = sampled / divisor;
  const mono = bits(6, 2) === 3;
  const side = version === 3 ? (mono ? 17 : 32) : mono ? 9 : 17;
  const length = Math.floor(((version === 3 ? 144_000 : 72_000) * kilobits) / hertz) + bits(9, 1);
  return { length, hertz, mono, description: 4 + side };
}

/** Where the frames begin: after an ID3v2 tag, whose length is in seven bits a byte. */
function beginningOf(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 3) !== 'ID3' || bytes.length < 10) return 0;
  return 10 + bytes.subarray(6, 10).reduce((length, byte) => length * 128 + byte, 0);
}

/** Where they end: before an ID3v1 tag. */
function endOf(bytes: Buffer): number {
  const tag = bytes.length - ID3V1;
  return bytes.toString('latin1', tag, tag + 3) === 'TAG' ? tag : bytes.length;
}

/**
 * Reads a file.
 * @returns `undefined` where it is not MP3 from its beginning to its end
 */
export function readMp3(bytes: Buffer): Sound | undefined {
  const sound = bytes.subarray(beginningOf(bytes), endOf(bytes));
  const first = frameAt(sound, 0);
  if (!first) return undefined;
  const kind = `${first.hertz} Hz, ${first.mono ? 'mono' : 'stereo'}`;
  const named = sound.toString('latin1', first.description, first.description + 4);
  const begin = named === 'Xing' || named === 'Info' ? first.length : 0;
  let [end, count] = [begin, 0];
  let frame = frameAt(sound, end);
  for (; frame && end + frame.length <= sound.length; frame = frameAt(sound, end)) {
    end += frame.length;
    count += 1;
  }
  // A program that is stopped leaves half a frame at the end.
  const whole = end === sound.length || frame !== undefined;
  return whole && count > 0 ? { frames: sound.subarray(begin, end), count, kind } : undefined;
}

/** A frame that says how many others there are: players show the right length at once. */
function descriptionFrame(first: Buffer, count: number, bytes: number): Buffer {
  const header = first.readUInt32BE(0);
  // The same kind of sound, of a rate at which there is room; no check sum, no padding.
  const head = Buffer.alloc(4);
  head.writeUInt32BE(((header & ~0xf200) | 0x18000) >>> 0);
  const { length = 0, description = 0 } = frameAt(head, 0) ?? {};
  const frame = Buffer.alloc(length);
  head.copy(frame);
  frame.write('Xing', description, 'latin1');
  // Both numbers are there.
  frame.writeUInt32BE(3, description + 4);
  frame.writeUInt32BE(count, description + 8);
  frame.writeUInt32BE(bytes + length, description + 12);
  return frame;
}

/** What a file says of itself: ID3 2.3, which all players read, in UTF-16. */
function tag(texts: Readonly<Record<string, string>>): Buffer {
  const frames = Object.entries(texts).map(([name, text]) => {
    const content = Buffer.concat([Buffer.from([1, 0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const head = Buffer.alloc(10);
    head.write(name, 'latin1');
    head.writeUInt32BE(content.length, 4);
    return Buffer.concat([head, content]);
  });
  const body = Buffer.concat(frames);
  const sevens = [21, 14, 7, 0].map((bits) => (body.length >>> bits) & 0x7f);
  return Buffer.concat([Buffer.from('ID3'), Buffer.from([3, 0, 0, ...sevens]), body]);
}

/**
 * Joins sounds of one kind into a file.
 * @param texts what it says of itself, by the names of ID3 2.3: `TIT2` is its title
 */
export function joinMp3(sounds: readonly Sound[], texts: Readonly<Record<string, string>>): Buffer {
  const frames = Buffer.concat(sounds.map((sound) => sound.frames));
  const count = sounds.reduce((sum, sound) => sum + sound.count, 0);
  return Buffer.concat([tag(texts), descriptionFrame(frames, count, frames.length), frames]);
}
