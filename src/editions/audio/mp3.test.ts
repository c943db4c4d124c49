import { describe, expect, it } from 'vitest';
import { silence } from '../../../tests/silence.ts';
import { joinMp3, readMp3, type Sound } from './mp3.ts';

/** A sound that is there, or the test fails. */
function sound(bytes: Buffer): Sound {
  const found = readMp3(bytes);
  if (!found) throw new Error('that is no MP3');
  return found;
}

/** An ID3v2 tag of 300 bytes: its length is written in seven bits a byte. */
const TAG = Buffer.concat([
  Buffer.from('ID3'),
  Buffer.from([4, 0, 0, 0, 0, 2, 44]),
  Buffer.alloc(300),
]);
const OLD_TAG = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125)]);

describe('readMp3', () => {
  it('counts frames, and says of what kind they are', () => {
    expect(sound(silence(8))).toMatchObject({ count: 8, kind: '22050 Hz, mono' });
    expect(sound(silence(5, '44100 Hz, stereo'))).toMatchObject({
      count: 5,
      kind: '44100 Hz, stereo',
    });
  });

  it('leaves out tags, and the frame that describes the others', () => {
    const described = silence(1);
    described.write('Info', 13, 'latin1');
    const { frames, count } = sound(Buffer.concat([TAG, described, silence(3), OLD_TAG]));
    expect([frames.equals(silence(3)), count]).toEqual([true, 3]);
  });

  it('leaves out half a frame at the end', () => {
    expect(sound(silence(3).subarray(0, -20)).count).toBe(2);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('这不是声音')],
    ['a tag', TAG],
    ['a WAV', Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(200)])],
    ['what is damaged in the middle', Buffer.concat([silence(2), Buffer.alloc(50), silence(2)])],
    ['half a frame', silence(1).subarray(0, 60)],
  ])('takes %s for none', (_, bytes) => expect(readMp3(bytes)).toBeUndefined());
});

describe('joinMp3', () => {
  it('is MP3 with all frames, which says how many they are and what it is', () => {
    const parts = [silence(3), silence(4)].map(sound);
    const joined = joinMp3(parts, { TIT2: '潮', TPE1: '机器朗读' });
    expect(sound(joined).frames.equals(silence(7))).toBe(true);
    expect(joined.includes(Buffer.from('机器朗读', 'utf16le'))).toBe(true);
    const at = joined.indexOf('Xing');
    expect(joined.readUInt32BE(at + 8)).toBe(7);
    // With the frame itself, which begins 13 bytes before.
    expect(joined.readUInt32BE(at + 12)).toBe(joined.length - (at - 13));
  });
});
