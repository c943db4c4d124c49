/** What stands in the button's place where no voice reads Chinese. Fetched on such devices alone. */
import { element } from '../../lib/browser/element.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { speech } from '../../words/zh-cn/listening.ts';
import styles from './no-voice.css?url';

/** Makes a sentence that says so, and opens to what one can do. */
export async function noVoice(): Promise<HTMLElement> {
  await addStylesheet(styles);
  const summary = element('summary', {}, `${speech.silent} `, element('b', {}, speech.why));
  const advice = element('p', { class: 'minor' }, speech.noVoice);
  return element('details', { class: 'no-voice' }, summary, advice);
}
