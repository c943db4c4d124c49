/**
 * The panel of the settings, fetched when a reader means to open it, and made then, so that no page
 * carries it. What is chosen takes effect at once; the page stays in view beside the panel.
 */
import styles from './SettingsPanel.css?url';
import { holding } from './holding.ts';
import { type Settings, withSetting } from './settings.ts';
import type { SettingName } from '../../words/keys.ts';
import { settings as words } from '../../words/zh-cn/settings.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { chooseSettings, SETTINGS_EVENT, shownSettings } from './device.ts';

const input = (type: string, name: string, value: string, label: string, sample = '') =>
  `<label class="touch" data-setting="${name}"><input type="${type}" name="${name}" value="${value}">${label}${sample}</label>`;

/** What shows a theme: the styles give its colours to whatever names it. */
const sampleOf = (theme: string) => theme && `<i data-theme="${theme}"></i>`;

const group = (label: string, inputs: readonly string[]) =>
  `<fieldset class="link-row"><legend class="minor">${label}</legend>${inputs.join('')}</fieldset>`;

/** The words of the interface hold nothing that would have to be escaped. */
function markup(): string {
  const choices = words.choices.map(({ name, label, options }) =>
    group(
      label,
      options.map(([value, text]) =>
        input('radio', name, value, text, name === 'theme' ? sampleOf(value) : ''),
      ),
    ),
  );
  const aids = words.switches.map(([name, label]) => input('checkbox', name, 'on', label));
  return (
    `<div class="settings-frame"><h2 id="settings-title">${words.title}</h2>` +
    `<button type="button" value="close">${words.close}</button>` +
    `<div class="settings-body">${choices.join('')}${group(words.aids, aids)}<i></i></div>` +
    // Keys come to all that is below by themselves.
    `<button type="button" value="more" tabindex="-1" aria-hidden="true" hidden>${words.more}</button>` +
    `<p class="minor" role="status">${words.intro}</p>` +
    `<button type="button" value="reset">${words.reset}</button></div>`
  );
}

let panel: HTMLDialogElement | undefined;

/** Opens the panel, which is made the first time. */
export async function openPanel(): Promise<void> {
  await addStylesheet(styles);
  panel ??= makePanel();
  if (!panel.open) panel.showModal();
  panel.querySelector<HTMLInputElement>('input:checked')?.focus();
}

/** Shows what says that more follows, until the end is in sight. */
function showWhileBelow(more: HTMLElement | null, end: Element | null): void {
  const observer = new IntersectionObserver((entries) => {
    if (more) more.hidden = entries.at(-1)?.isIntersecting ?? false;
  });
  if (end) observer.observe(end);
}

function makePanel(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'settings-panel';
  made.setAttribute('aria-labelledby', 'settings-title');
  made.dataset['noPrint'] = '';
  made.innerHTML = markup();
  document.body.append(made);
  const status = made.querySelector('[role=status]');
  const choose = (settings: Settings, done: string) => {
    const kept = chooseSettings(settings);
    if (status) status.textContent = kept ? done : words.refused;
  };
  made.addEventListener('change', ({ target }) => {
    const { name, type, checked, value, parentElement } = target as HTMLInputElement;
    const chosen = type === 'radio' || checked ? value : '';
    choose(withSetting(shownSettings(), name as SettingName, chosen), words.kept);
    // A size that is chosen moves all that is above it, and itself out of sight.
    parentElement?.scrollIntoView({ block: 'nearest' });
  });
  const body = made.querySelector('.settings-body');
  made.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest('button')?.value;
    if (pressed === 'reset')
      choose({}, shownSettings().elder ? words.elderForgotten : words.forgotten);
    else if (pressed === 'more') body?.scrollBy(0, body.clientHeight / 2);
    // Beside the panel.
    else if (pressed === 'close' || target === made) made.close();
  });
  showWhileBelow(made.querySelector('[value=more]'), made.querySelector('.settings-body > i'));
  const [standard, large] = made.querySelectorAll<HTMLInputElement>('[name=size]');
  // 长辈版 has set them: the size 大 changes nothing there, and long texts never have an even edge.
  const settled = [large?.parentElement, made.querySelector('[name=align]')?.closest('fieldset')];
  const standardSize = standard?.nextSibling?.textContent ?? '';
  const tick = () => {
    const settings = holding(shownSettings());
    standard?.nextSibling?.replaceWith(settings.elder ? words.elderSize : standardSize);
    for (const element of settled) if (element) element.hidden = Boolean(settings.elder);
    for (const input of made.querySelectorAll('input'))
      input.checked = (settings[input.name as SettingName] ?? '') === input.value;
  };
  document.addEventListener(SETTINGS_EVENT, tick);
  tick();
  return made;
}
