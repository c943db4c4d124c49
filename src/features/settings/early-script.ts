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

const SETTINGS =
  "self.CSSLayerBlockRule||d.write(d.querySelector('noscript').textContent);" +
  "location.hash||(d.documentElement.dataset.fromTop='');" +
  `s=JSON.parse(localStorage['${SETTINGS_KEY}']||'{}');` +
  'Object.assign(d.documentElement.dataset,s);' +
  `for(m of d.getElementsByName('theme-color'))m.content=${colours}[s.theme]||m.content;`;

/**
 * A browser that paints half a row moves it when the other half comes: the first paint waits for `main`,
 * or for the element that the script's own `data-until` names. Said here, and no sooner than there is a
 * script, because checkers of HTML do not know it yet.
 */
const EXPECT =
  'd.write(`\\x3clink rel="expect" href="#${' +
  `d.currentScript.dataset.until||'main'}" blocking="render">\`);`;

/**
 * One page passes over into the next where motion is welcome, which checkers of CSS do not know yet. A
 * browser that cannot make a sheet of styles cannot pass over either.
 */
const TRANSITION =
  '(m=new CSSStyleSheet).replaceSync(' +
  "'@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}');" +
  'd.adoptedStyleSheets=[m]';

const script = (text: string) => `try{let d=document,s,m;${text}}catch{}`;

/** Of every page of the site. */
export const EARLY_SCRIPT = script(EXPECT + SETTINGS + TRANSITION);

/** Of the single file, whose pages are no pages to a browser. */
export const EARLY_SETTINGS = script(SETTINGS);
