import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MUSEUM_CONTENT } from '../../sites.ts';
import { silence } from '../../silence.ts';
import type { Copy, Mistake } from './copy.ts';

const SOUND = 'objects/ferryman/object.yaml';
const TALK = 'objects/ferryman/talk.vtt';
const FILM = 'objects/crossing/object.yaml';
const MP3 = 'objects/ferryman/talk.mp3';
const MP4 = 'objects/crossing/ferry.mp4';
const CAPTIONS = 'objects/crossing/captions.vtt';

const inSound = (from: string | RegExp, to: string) => (c: Copy) => c.change(SOUND, from, to);
const inFilm = (from: string | RegExp, to: string) => (c: Copy) => c.change(FILM, from, to);
const inTalk = (from: string | RegExp, to: string) => (c: Copy) => c.change(TALK, from, to);
const bytes = (file: string) => readFileSync(path.join(MUSEUM_CONTENT, file));

/** A box of an MP4: its length, its name, what is in it. */
function box(name: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** The film with a box more among what is said of it, as telephones write where they are. */
function filmThatSays(name: string, content: Uint8Array): Buffer {
  const film = bytes(MP4);
  const at = film.indexOf('moov') - 4;
  const length = film.readUInt32BE(at);
  const added = box('udta', box(name, content));
  film.writeUInt32BE(length + added.length, at);
  return Buffer.concat([film.subarray(0, at + length), added, film.subarray(at + length)]);
}

/** `©xyz`: its length, a language, and degrees. */
const ISO6709 = Buffer.concat([Buffer.from([0, 17, 0x15, 0xc7]), Buffer.from('+30.1800+120.260/')]);

/** Of sounds and films in the made-up museum. */
export const recordings: Mistake[] = [
  [
    'a sound that is none',
    (c) => c.write(MP3, '不是录音'),
    [`${MP3}: file`, /found a file that cannot be read/u],
  ],
  ['a sound of no bytes', (c) => c.write(MP3, ''), [`${MP3}: file`, /empty file.*空的/u]],
  [
    'a sound without its file',
    (c) => c.change(SOUND, /^recording:\n(?: {2}.*\n)+/mu, ''),
    [`${SOUND}: recording`, /transcript/u],
    `${MP3}: file name`,
    `${TALK}: file name`,
  ],
  [
    'a recording of what is no sound',
    inSound('kind: sound', 'kind: document'),
    [`${SOUND}: recording`, /kind 应写 sound/u],
    `${SOUND}: pictures`,
  ],
  [
    'a sound without a transcript',
    (c) => {
      c.change(SOUND, / {2}transcript: .*\n/u, '');
      c.remove(TALK);
    },
    `${SOUND}: recording.transcript`,
  ],
  [
    'a sound that is not there',
    inSound('./talk.mp3', './tlak.mp3'),
    [`${SOUND}: recording.file`, /did you mean "\.\/talk\.mp3"/u],
    `${MP3}: file name`,
  ],
  [
    'a sound of another web site',
    (c) => {
      c.change(SOUND, './talk.mp3', 'https://example.org/talk.mp3');
      c.remove(MP3);
    },
    `${SOUND}: recording.file`,
  ],
  [
    'a sound outside of the content folder',
    (c) => {
      c.change(SOUND, './talk.mp3', '../../../talk.mp3');
      c.remove(MP3);
    },
    `${SOUND}: recording.file`,
  ],
  [
    'a name with a space',
    (c) => {
      c.change(SOUND, './talk.mp3', './my talk.mp3');
      c.rename(MP3, 'objects/ferryman/my talk.mp3');
    },
    `${SOUND}: recording.file`,
  ],
  [
    'a format that not every browser plays',
    (c) => {
      c.change(SOUND, './talk.mp3', './talk.ogg');
      c.rename(MP3, 'objects/ferryman/talk.ogg');
    },
    ['objects/ferryman/talk.ogg: file', /ffmpeg -i talk\.ogg .* talk-web\.mp3/u],
  ],
  [
    'a film where a sound should be',
    (c) => {
      c.change(SOUND, './talk.mp3', './talk.mp4');
      c.rename(MP3, 'objects/ferryman/talk.mp4');
      c.write('objects/ferryman/talk.mp4', bytes(MP4));
    },
    ['objects/ferryman/talk.mp4: file', /kind 应写 film/u],
  ],
  [
    'a film that is called a sound',
    (c) => {
      c.change(SOUND, './talk.mp3', './talk.m4a');
      c.rename(MP3, 'objects/ferryman/talk.m4a');
      c.write('objects/ferryman/talk.m4a', bytes(MP4));
    },
    ['objects/ferryman/talk.m4a: file', /avc1/u],
  ],
  [
    'a page that is called a sound',
    (c) => c.write(MP3, '<html>not found</html>'),
    [`${MP3}: file`, /重新拷贝/u],
  ],
  ['a sound of no bytes', (c) => c.write(MP3, ''), `${MP3}: file`],
  [
    'a film that breaks off',
    (c) => c.write(MP4, bytes(MP4).subarray(0, 2800)),
    [`${MP4}: file`, /不完整/u],
  ],
  [
    'a film that tells where it was taken',
    (c) => c.write(MP4, filmThatSays('\u00a9xyz', ISO6709)),
    [`${MP4}: file`, /ffmpeg .*-map_metadata -1/u],
  ],
  [
    'a film that tells it in XMP',
    (c) =>
      c.write(
        MP4,
        Buffer.concat([
          bytes(MP4),
          box('uuid', Buffer.from(`${'x'.repeat(16)}<x exif:GPSLatitude="30"/>`)),
        ]),
      ),
    [`${MP4}: file`, /地点/u],
  ],
  [
    'words after the end of the sound',
    inTalk('00:09.100', '00:10.200'),
    [`${TALK}: line 15`, /9\.1 seconds/u],
  ],
  ['words that begin after their end', inTalk('00:05.900', '00:09.900'), `${TALK}: line 15`],
  ['words without a time', inTalk('00:03.000 --> 00:05.600 align:start\n', ''), `${TALK}: line 9`],
  [
    'a page of words without a time',
    inTalk('2\n00:03.000 --> 00:05.600 align:start\n', `${'话'.repeat(3000)}\n`),
    `${TALK}: line 9`,
  ],
  ['a tag that is none', inTalk('<i>', '<em>'), `${TALK}: line 16`],
  ['a tag as long as a page', inTalk('<i>', `<${'em'.repeat(3000)}>`), `${TALK}: line 16`],
  ['a transcript that is not WebVTT', inTalk('WEBVTT', '访谈'), `${TALK}: line 1`],
  [
    'subtitles of another form',
    (c) => {
      c.change(SOUND, './talk.vtt', './talk.srt');
      c.rename(TALK, 'objects/ferryman/talk.srt');
    },
    [`${SOUND}: recording.transcript`, /ffmpeg -i talk\.srt talk\.vtt/u],
  ],
  [
    'a film without a poster',
    (c) => {
      c.change(FILM, / {2}poster:\n(?: {4}.*\n)+/u, '');
      c.remove('objects/crossing/poster.jpg');
    },
    `${FILM}: recording.poster`,
  ],
  ['a poster without words', inFilm(/^ {4}alt: .*\n/mu, ''), `${FILM}: recording.poster.alt`],
  [
    'a poster that is not there',
    inFilm('./poster.jpg', './psoter.jpg'),
    [`${FILM}: recording.poster.image`, /did you mean/u],
    'objects/crossing/poster.jpg: file name',
  ],
  [
    'captions of a sound',
    (c) => c.add(SOUND, '  captions: ./talk.vtt'),
    [`${SOUND}: recording.captions`, /录音没有这一项/u],
  ],
  [
    'captions after the end of the film',
    (c) => c.change(CAPTIONS, '00:03.800', '00:05.800'),
    `${CAPTIONS}: line 6`,
  ],
  [
    'a field that is none',
    (c) => c.add(SOUND, '  transcrpit: ./talk.vtt'),
    [`${SOUND}: recording.transcrpit`, /did you mean "transcript"/u],
  ],
  [
    'a sound that nothing names',
    (c) => c.write('objects/newspaper/talk.mp3', silence(4)),
    'objects/newspaper/talk.mp3: file name',
  ],
  [
    'several at once',
    (c) => {
      c.change(TALK, '00:09.100', '00:19.100');
      c.change(FILM, './ferry.mp4', './fery.mp4');
      c.change(CAPTIONS, 'WEBVTT', 'WEBVT');
    },
    `${TALK}: line 15`,
    `${FILM}: recording.file`,
    `${MP4}: file name`,
    `${CAPTIONS}: line 1`,
  ],
];

/** What is right, though another may take it for a mistake. */
export const goodRecordings: [name: string, make: (copy: Copy) => void][] = [
  [
    'endings in capitals, as cameras write them',
    (c) => {
      c.rename(MP3, MP3.replace('.mp3', '.MP3'));
      c.rename(TALK, TALK.replace('.vtt', '.VTT'));
      c.change(SOUND, './talk.mp3', './talk.MP3');
      c.change(SOUND, './talk.vtt', './talk.VTT');
    },
  ],
  [
    'a film whose transcript is its captions',
    (c) => {
      c.change(FILM, / {2}captions: .*\n/u, '');
      c.remove(CAPTIONS);
    },
  ],
  ['words that end a little after the sound', inTalk('00:09.100', '00:09.500')],
  ['lines as Windows ends them', (c) => c.write(TALK, c.read(TALK).replaceAll('\n', '\r\n'))],
  ['a byte order mark', (c) => c.write(TALK, `\uFEFF${c.read(TALK)}`)],
  [
    'a sound with a picture',
    (c) => {
      c.write('objects/ferryman/tape.jpg', bytes('objects/crossing/poster.jpg'));
      c.add(SOUND, 'pictures:\n  - image: ./tape.jpg\n    alt: 一盘录音带。');
    },
  ],
  ['a sound as a draft', (c) => c.add(SOUND, 'draft: true')],
];
