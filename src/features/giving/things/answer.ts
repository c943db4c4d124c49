/** Answers a question about things (东西) with copies of their cards, which stand on the page. */
import { completions, type Match, matchThings, type Name } from './thing-match.ts';
import type { ThingNames } from '../../../model/thing-list.ts';
import { thingAnswers } from '../../../words/zh-cn/things.ts';
import { element } from '../../../lib/browser/element.ts';
import { readCharacterTable } from '../../../lib/text/character-table.ts';
import { CHARACTERS_FILE } from '../../search/client.ts';
import { normalise } from '../../../lib/text/normalise.ts';

const MOST_COMPLETIONS = 8;

type Fold = (text: string) => string;

/** What an answer needs: the names of things, each folded, and what folds a question likewise. */
interface Known {
  fold: Fold;
  names: Name<string>[];
}

let known: Promise<Known> | undefined;

/** Takes traditional characters for simplified ones, unless the site has no table of them. */
async function foldBy(index: string): Promise<Fold> {
  try {
    const response = await fetch(index + CHARACTERS_FILE);
    const { simplify } = readCharacterTable(response.ok ? await response.text() : '');
    return (text) => simplify(normalise(text), true);
  } catch {
    return normalise;
  }
}

/** @throws where the names cannot be had */
async function fetchKnown({ index = '', names = '' }: DOMStringMap): Promise<Known> {
  const [fold, response] = await Promise.all([foldBy(index), fetch(names)]);
  const things = Object.entries((await response.json()) as ThingNames);
  return {
    fold,
    names: things.flatMap(([thing, all]) => all.map((word) => ({ word: fold(word), thing }))),
  };
}

function cardOf(id: string): HTMLElement | null {
  return document.getElementById(`t-${id}`);
}

/** Fetches what an answer needs, once; after a failure the next question tries again. */
export function prepare(finder: HTMLElement): Promise<Known> {
  known ??= fetchKnown(finder.dataset).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** A copy of the card that answers, under the words that were asked. */
function answerCard(finder: HTMLElement, { asked, name }: Match<string>): Node {
  const unknown = finder.querySelector<HTMLTemplateElement>('[data-unknown]')?.content;
  const card = (name && cardOf(name.thing)) ?? unknown?.firstElementChild;
  const copy = card?.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  // The answer stands right below the page's title, the cards below a heading of their list.
  const heading = name ? thingAnswers.by(asked, name.word) : thingAnswers.unknown(asked);
  copy.firstElementChild?.replaceWith(element('h2', {}, heading));
  return copy;
}

/** Links to cards whose names hold what was typed. */
function suggestions(names: readonly Name<string>[]): Node[] {
  if (names.length === 0) return [];
  const links = names.map(({ word, thing }) =>
    element('a', { class: 'touch', href: `#t-${thing}` }, word),
  );
  return [element('li', { class: 'maybe' }, thingAnswers.maybe, ...links)];
}

/**
 * Answers a question below the box.
 * @param finder the element that holds the box and the places for the answer
 * @param question as typed; an empty one clears the answer
 */
export async function answerInto(finder: HTMLElement, question: string): Promise<void> {
  const { fold, names } = await prepare(finder);
  // The reader has typed on meanwhile.
  if (finder.querySelector('input')?.value !== question) return;
  const matches = matchThings(question, names, fold);
  const named = matches.filter(({ name }) => name && cardOf(name.thing)?.querySelector('.sayings'));
  const [first] = matches;
  const unknown = matches.length === 1 && first && !first.name ? first.asked : '';
  finder
    .querySelector('[data-status]')
    ?.replaceChildren(first ? thingAnswers.found(named.length, matches.length - named.length) : '');
  finder
    .querySelector('[data-answer]')
    ?.replaceChildren(
      ...matches.map((match) => answerCard(finder, match)),
      ...suggestions(completions(unknown, names, MOST_COMPLETIONS)),
    );
}
