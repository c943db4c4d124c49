/**
 * The controls of reading aloud, at the foot of the window.
 */
import { element } from '../../lib/browser/element.ts';
import { speech } from '../../words/zh-cn/listening.ts';
import { RATES, rateKept } from './rate.ts';

export interface Panel {
  readonly root: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly rate: HTMLSelectElement;
  readonly progress: HTMLElement;
  readonly status: HTMLElement;
}

/** The parts; `data-speech` names what a button does. */
export function createPanel(): Panel {
  const button = (act: string, label: string) =>
    element('button', { type: 'button', 'data-speech': act }, label);
  const toggle = button('toggle', speech.pause);
  const rate = element('select', {});
  for (const value of RATES) rate.append(new Option(speech.rates[value], value));
  rate.value = rateKept();
  const progress = element('span', { class: 'speech-progress' });
  const status = element('p', { role: 'status' });
  const root = element(
    'section',
    {
      class: 'speech-panel',
      'aria-label': speech.panel,
      'data-apparatus': '',
      'data-no-print': '',
    },
    element(
      'div',
      { class: 'speech-keys' },
      button('previous', speech.previous),
      toggle,
      button('next', speech.next),
      element('label', {}, element('span', {}, speech.rate), rate),
      button('stop', speech.stop),
      progress,
    ),
    status,
  );
  return { root, toggle, rate, progress, status };
}
