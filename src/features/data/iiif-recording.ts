/**
 * A sound or a film as IIIF has it: a canvas that lasts, painted by the file, with what is said beside
 * it (https://iiif.io/api/cookbook/recipe/0219-using-caption-file/).
 */
import { absolute, addresses } from '../../model/addresses.ts';
import type { Size } from '../../model/picture-size.ts';
import type { ArchiveObject, Recording } from '../../model/types.ts';
import { words } from '../../words/index.ts';

const LANGUAGE = 'zh-Hans';
const said = (text: string) => ({ [LANGUAGE]: [text] });

function posterCanvas(body: Size, id: string) {
  const { width, height } = body;
  const painting = { id: `${id}/picture`, type: 'Annotation', motivation: 'painting' };
  const items = [{ ...painting, body, target: id }];
  return {
    ...{ id, type: 'Canvas', width, height },
    items: [{ id: `${id}/page`, type: 'AnnotationPage', items }],
  };
}

/**
 * The canvas of an object that is played.
 * @param poster what a film shows before it is played
 */
export function recordingCanvas(
  { id: name, title }: ArchiveObject,
  recording: Recording,
  poster?: Size,
) {
  const { kind, type: format, duration, width, height } = recording;
  const id = absolute(addresses.canvas(name, 'recording'));
  const size = kind === 'film' ? { width, height, duration } : { duration };
  const body = {
    ...{ id: absolute(recording.href), type: kind === 'film' ? 'Video' : 'Sound', format },
    ...size,
  };
  const texts = new Map(
    [recording.captions, recording.transcript].map((text) => [absolute(text.href), text]),
  );
  const page = (name: string, items: readonly object[]) => {
    return { id: `${id}/${name}`, type: 'AnnotationPage', items };
  };
  return {
    ...{ id, type: 'Canvas', ...size, label: said(title) },
    ...(poster && { placeholderCanvas: posterCanvas(poster, `${id}/poster`) }),
    items: [
      page('page', [
        { id: `${id}/painting`, type: 'Annotation', motivation: 'painting', body, target: id },
      ]),
    ],
    annotations: [
      page(
        'texts',
        Array.from(texts.keys(), (text, index) => ({
          ...{ id: `${id}/text${index + 1}`, type: 'Annotation', motivation: 'supplementing' },
          body: {
            ...{ id: text, type: 'Text', format: 'text/vtt' },
            ...{ language: [LANGUAGE], label: said(words.recording.transcript) },
          },
          target: id,
        })),
      ),
    ],
  };
}
