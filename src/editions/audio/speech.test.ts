import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { silence } from '../../../tests/silence.ts';
import { cacheFolder } from '../../lib/environment.ts';
import { speak } from './speech.ts';

const COMMAND = `"${process.execPath}" tests/speech-engine.ts {file} {id}`;

describe('speak', () => {
  it('gives the words to the command, whatever they are to a shell', async () => {
    const words = '$(exit 7) "`\'; & | 潮';
    const { count, bytes } = await speak(COMMAND, { id: 's1-p2', words });
    expect([count, bytes.length > 0]).toEqual([Buffer.byteLength(words), true]);
  });

  it('needs no command that listens', async () => {
    mkdirSync(cacheFolder, { recursive: true });
    const recorded = path.join(cacheFolder, 'recorded-n5.2.mp3');
    writeFileSync(recorded, silence(3));
    const copy = `"${process.execPath}" -e "fs.copyFileSync('.cache/recorded-{id}.mp3','{file}')"`;
    const words = '长'.repeat(100_000);
    expect((await speak(copy, { id: 'n5.2', words })).count).toBe(3);
    rmSync(recorded);
  });

  it.each([
    [
      'fails',
      /^Passage fails: EXHIBITION_SPEECH ended with 3, no such voice; mend .*（段落 fails/u,
    ],
    [
      'writes-nothing',
      /^Passage writes-nothing: EXHIBITION_SPEECH wrote no file; .*\{file\}（段落/u,
    ],
    ['writes-wav', /^Passage writes-wav: .*no MP3.*（段落/u],
  ])('says which passage was not spoken: %s', async (id, message) => {
    await expect(speak(COMMAND, { id, words: '潮' })).rejects.toThrow(message);
  });

  it('takes no sound of an earlier command for this one’s', async () => {
    const passage = { id: 's1-p2', words: '潮' };
    await speak(COMMAND, passage);
    await expect(speak('exit 0', passage)).rejects.toThrow('wrote no file');
  });
});
