/** Sounds for tests: valid MP3 in which nothing is heard. */

/**
 * The header, and the bytes of a frame, which lasts 26 ms: MPEG-2 of 32 kbit/s as speech engines
 * make it, MPEG-1 of 128 kbit/s as people record.
 */
const KINDS = {
  '22050 Hz, mono': { header: 0xfff340c4, length: 104 },
  '44100 Hz, stereo': { header: 0xfffb9004, length: 417 },
} as const;

/** @param frames how many */
export function silence(frames: number, kind: keyof typeof KINDS = '22050 Hz, mono'): Buffer {
  const { header, length } = KINDS[kind];
  const frame = Buffer.alloc(length);
  frame.writeUInt32BE(header);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}
