/** What a press is told where no voice reads Chinese. Fetched on such devices alone. */
import { openDialog } from '../../lib/browser/dialog.ts';
import { element } from '../../lib/browser/element.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { speech } from '../../words/zh-cn/listening.ts';
import styles from './no-voice.css?url';

/** Opens a dialog that says what one can do. */
export async function sayNoVoice(): Promise<void> {
  await addStylesheet(styles);
  const advice = speech.noVoice.map((line) => element('p', {}, line));
  openDialog('no-voice', speech.silent, speech.close, ...advice);
}
