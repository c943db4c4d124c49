/** Objects: chosen, read, looked at closely with and without the viewer, guided through, listened to. */
import { expect } from 'vitest';
import { read } from '../../content/html.ts';
import type { Step } from '../reader.ts';

const { objects } = JSON.parse(read('museum', 'data/objects.json').toString()) as {
  objects: { kind: { id: string }; subjects: string[] }[];
};
const documents = objects.filter(({ kind }) => kind.id === 'document');
const ofSchools = documents.filter(({ subjects }) => subjects.includes('学校'));
const CARD = '.object-list > li';
const GROUP = '[data-groups] a';

/** A newspaper in tiles with a tour, and a sound. */
const [NEWSPAPER, SOUND] = ['objects/newspaper/', 'objects/ferryman/'];
const PICTURE = '.pictures .large-picture';
const VIEWER = '.close-look';

export const OBJECTS: readonly Step[] = [
  {
    name: 'objects are chosen by two groups, counted, and taken back by the history',
    site: 'museum',
    early: '',
    async does(reader) {
      await reader.open('objects/');
      await reader.press(GROUP, '文件');
      await reader.seesMany(CARD, documents.length);
      await reader.press(GROUP, '学校');
      await reader.isAt(/^objects\/\?kind=document&subject=/u);
      await reader.seesMany(CARD, ofSchools.length);
      await reader.go(-2);
      await reader.seesMany(CARD, objects.length);
      await reader.go(2);
      await reader.seesMany(CARD, ofSchools.length);
      await reader.press('[data-reset]');
      await reader.seesMany(CARD, objects.length);
    },
  },
  {
    name: 'an object is read, and its picture seen closely, in tiles',
    site: 'museum',
    early: '',
    async does(reader) {
      await reader.open(NEWSPAPER);
      await reader.sees('.slip', 'mg5758_004');
      await reader.sees(`${PICTURE} img`);
      await reader.press(PICTURE);
      await reader.sees(`${VIEWER} canvas`);
      await reader.press(`${VIEWER} button`, '放大');
      await reader.rests();
      expect(reader.host.asked.some(({ path }) => /^iiif\/newspaper\/p1\/\d+,/u.test(path))).toBe(
        true,
      );
      await reader.engine.keys('Escape');
      await reader.misses(VIEWER);
    },
  },
  {
    name: 'where the viewer does not come, a picture opens its large file',
    site: 'museum',
    async does(reader) {
      reader.host.refused.add(reader.scriptOf('close-look'));
      await reader.open(NEWSPAPER);
      await reader.press(PICTURE);
      await reader.sees('[role=alert]', '没能打开');
      await reader.press(PICTURE);
      await reader.isAt(/^_astro\/page\..+\.webp$/u);
    },
  },
  {
    name: 'a tour goes on to its next step',
    site: 'museum',
    early: '',
    async does(reader) {
      await reader.open(NEWSPAPER);
      await reader.press('#t1 .large-picture');
      await reader.sees(`${VIEWER} [aria-current=step]`, '左边的一幅');
      await reader.press(`${VIEWER} button`, '下一处');
      await reader.sees(`${VIEWER} [aria-current=step]`, '右边的一幅');
    },
  },
  {
    name: 'a line of a transcript plays from its second',
    site: 'museum',
    early: '',
    async does(reader) {
      await reader.open(SOUND);
      // So that the line lasts longer than one looks away.
      await reader.ask(() => {
        for (const audio of document.querySelectorAll('audio'))
          audio.defaultPlaybackRate = audio.playbackRate = 0.0625;
      });
      await reader.press('[id="t=3"] a');
      await reader.isAt(/#t=3$/u);
      await reader.sees('.lines [aria-current=true]', '早上五点');
    },
  },
];
