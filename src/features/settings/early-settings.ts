/**
 * The one script that a page runs before it is painted, so that no wrong theme flashes: it puts the
 * kept settings on the root element, and gives the browser's own bars the theme's colour. As text,
 * because the policy of each page names its hash. Settings that it cannot read it passes over. To a
 * browser from before cascade layers it first gives the styles that all others without a script have
 * (src/ui/styles/older.css), so that no one else fetches them: in words that such a browser knows. It
 * also notes that a page is shown from its top, and not from a place that its address names.
 */
import { THEME_COLOURS } from '../../ui/themes.ts';
import { SETTINGS_KEY } from './settings.ts';

const colours = JSON.stringify(THEME_COLOURS).replaceAll(/"(\w+)":/gu, '$1:');

export const EARLY_SETTINGS =
  'try{let d=document,s,m;' +
  "self.CSSLayerBlockRule||d.write(d.querySelector('noscript').textContent);" +
  "location.hash||(d.documentElement.dataset.fromTop='');" +
  `s=JSON.parse(localStorage['${SETTINGS_KEY}']);` +
  'Object.assign(d.documentElement.dataset,s);' +
  `for(m of d.getElementsByName('theme-color'))m.content=${colours}[s.theme]||m.content` +
  '}catch{}';
