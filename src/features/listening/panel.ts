/**
 * The controls of reading aloud, at the foot of the window. The rate is kept on this device only when
 * a reader chooses another than the usual one.
 */
import { element } from '../../lib/browser/element.ts';
import { keep, kept } from '../../lib/browser/storage.ts';
import { speech } from '../../words/zh-cn/listening.ts';
import type { Source } from './readers.ts';

const RATE_KEY = 'speech-rate';
const RATES = ['0.75', '1', '1.25', '1.5'];
const USUAL_RATE = '1';

export type Panel = ReturnType<typeof createPanel>;

/** Keeps a rate; where nothing can be kept, the choice holds for this page. */
export function keepRate(rate: string): void {
  keep(RATE_KEY, rate === USUAL_RATE ? undefined : rate);
}

/** Who speaks, and all of it to take away. */
function sourceOf({ speaker, whole }: Source): HTMLElement {
  const by = speaker === undefined ? speech.machine : speech.by(speaker);
  const download = element('a', { href: whole, download: '', class: 'touch' }, speech.download);
  return element('span', { class: 'speech-source' }, by, download);
}

/**
 * Makes the controls; `data-speech` names what a button does.
 * @param source of sounds, where no voice reads
 */
export function createPanel(source?: Source) {
  const button = (act: string, label: string) =>
    element('button', { type: 'button', 'data-speech': act }, label);
  const toggle = button('toggle', speech.pause);
  const rate = element('select', {});
  for (const value of RATES) rate.append(new Option(speech.rates[value], value));
  const before = kept(RATE_KEY);
  rate.value = RATES.find((one) => one === before) ?? USUAL_RATE;
  const progress = element('span', { class: 'speech-progress' });
  const status = element('p', { role: 'status' });
  const keys = element(
    'div',
    { class: 'speech-keys' },
    button('previous', speech.previous),
    toggle,
    button('next', speech.next),
    element('label', {}, element('span', {}, speech.rate), rate),
    button('stop', speech.stop),
    progress,
    ...(source ? [sourceOf(source)] : []),
  );
  const outside = { 'data-apparatus': '', 'data-no-print': '' };
  const attributes = { class: 'speech-panel', 'aria-label': speech.panel, ...outside };
  const root = element('section', attributes, keys, status);
  return { root, toggle, rate, progress, status };
}
