/** The sounds of articles and notice: a file for each passage, one of all, and a list for the page. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SoundList } from '../../features/listening/client.ts';
import { CommandError } from '../../lib/command-error.ts';
import { words } from '../../words/index.ts';
import type { BuiltSite } from '../site.ts';
import { joinMp3 } from './mp3.ts';
import { type SpokenPage, spokenPages } from './pages.ts';
import { type SpokenPassage, spokenPassages } from './passages.ts';
import { speak, type SpokenSound } from './speech.ts';

const { speech } = words;

/** Of one page. Files are named from the folder of editions. */
export interface Sounds {
  readonly page: SpokenPage;
  /** The file of all of them, `audio/article.mp3`, and what readers know it by. */
  readonly file: string;
  readonly label: string;
  readonly whole: Buffer;
  /** All other files by their names. */
  readonly beside: ReadonlyMap<string, Buffer>;
}

/** @throws CommandError where a sound cannot be played after those before it, as one file */
function proveAlike(passages: readonly SpokenPassage[], sounds: readonly SpokenSound[]): void {
  const [first] = sounds;
  sounds.forEach(({ kind }, index) => {
    if (kind === first?.kind) return;
    const id = passages[index]?.id ?? '';
    throw new CommandError(
      `Passage ${id}: the sound is ${kind}, those before it are ${first?.kind ?? ''}; record all in the same way（段落 ${id}：采样率或声道与前面的不同，请用同样的设置）`,
    );
  });
}

/**
 * Makes the sounds of all pages that are read.
 * @param command speaks a passage; empty for no sounds
 * @param speaker the name of who spoke, empty where that is a machine
 * @param progress told how many passages of all are spoken
 * @throws CommandError where a passage cannot be spoken
 */
export async function makeSounds(
  site: BuiltSite,
  command: string,
  speaker: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Sounds[]> {
  if (command === '') return [];
  const pages = await Promise.all(
    spokenPages(site.data).map(async (page) => {
      const html = await readFile(path.join(site.folder, page.path, 'index.html'), 'utf8');
      return { page, passages: spokenPassages(html) };
    }),
  );
  const total = pages.reduce((sum, { passages }) => sum + passages.length, 0);
  const made: Sounds[] = [];
  let done = 0;
  for (const { page, passages } of pages) {
    const sounds: SpokenSound[] = [];
    for (const passage of passages) {
      sounds.push(await speak(command, { ...passage, id: page.before + passage.id }));
      progress((done += 1), total);
    }
    proveAlike(passages, sounds);
    made.push(soundsOf(site, page, passages, sounds, speaker));
  }
  return made;
}

function soundsOf(
  { data }: BuiltSite,
  page: SpokenPage,
  passages: readonly SpokenPassage[],
  sounds: readonly SpokenSound[],
  speaker: string,
): Sounds {
  const by = speaker === '' ? speech.machine : speech.by(speaker);
  const ids = passages.map(({ id }) => id);
  const list: SoundList = { ...(speaker !== '' && { speaker }), paragraphs: ids };
  const folder = `audio/${page.name}`;
  return {
    page,
    file: `${folder}.mp3`,
    label: page.label(by),
    whole: joinMp3(sounds, {
      TIT2: page.title,
      TPE1: by,
      TALB: data.title,
    }),
    beside: new Map([
      [`${folder}.json`, Buffer.from(JSON.stringify(list))],
      ...sounds.map(({ bytes }, index) => [`${folder}/${ids[index]}.mp3`, bytes] as const),
    ]),
  };
}
