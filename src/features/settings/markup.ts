/**
 * The markup of the panel. Made in the browser, so that a page does not carry it.
 */
import type { Choice, settings } from '../../words/zh-cn/settings.ts';

const input = (type: string, name: string, value: string, label: string) =>
  `<label data-value="${value}"><input type="${type}" name="${name}" value="${value}">${label}</label>`;

const group = (label: string, inputs: readonly string[]) =>
  `<fieldset><legend>${label}</legend>${inputs.join('')}</fieldset>`;

const choice = ({ name, label, options }: Choice) =>
  group(
    label,
    options.map(([value, text]) => input('radio', name, value, text)),
  );

/** @param words of the interface, which hold nothing that would have to be escaped */
export function panelMarkup(words: typeof settings): string {
  const aids = words.switches.map(([name, label]) => input('checkbox', name, 'on', label));
  return (
    `<div class="settings-frame"><h2 id="settings-title">${words.title}</h2>` +
    `<button type="button" value="close">${words.close}</button>` +
    `<div class="settings-body">${words.choices.map(choice).join('')}${group(words.aids, aids)}</div>` +
    `<p role="status">${words.intro}</p>` +
    `<button type="button" value="reset">${words.reset}</button></div>`
  );
}
