/**
 * Finds the cards of the page that answer a question, and shows copies of them below the box.
 */
import { completions, type Match, matchThings, type Name } from './thing-match.ts';
import type { ThingNames } from '../../../model/thing-list.ts';
import { thingAnswers } from '../../../words/zh-cn/things.ts';
import { alphabetOf } from '../../../lib/text/character-table.ts';
import { CHARACTERS_FILE } from '../../search/client.ts';
import { normalise } from '../../../lib/text/normalise.ts';

const MOST_COMPLETIONS = 8;

type Fold = (text: string) => string;

/** What is fetched when a reader means to ask. */
interface Known {
  fold: Fold;
  names: Name<string>[];
}

let known: Promise<Known> | undefined;

/** Traditional characters count as simplified ones; where search has no table, they do not. */
async function foldBy(index: string): Promise<Fold> {
  try {
    const response = await fetch(index + CHARACTERS_FILE);
    const { simplify } = alphabetOf(response.ok ? await response.text() : '');
    return (text) => simplify(normalise(text), true);
  } catch {
    return normalise;
  }
}

/** @throws where the names cannot be had */
async function learn({ index = '', names = '' }: DOMStringMap): Promise<Known> {
  const [fold, response] = await Promise.all([foldBy(index), fetch(names)]);
  const words = (await response.json()) as ThingNames;
  return {
    fold,
    names: Object.entries(words).flatMap(([thing, all]) =>
      all.map((word) => ({ word: fold(word), thing })),
    ),
  };
}

function cardOf(id: string): HTMLElement | null {
  return document.getElementById(`t-${id}`);
}

/** Fetches what an answer needs, once; the next call tries again where it could not be had. */
export function prepare(finder: HTMLElement): Promise<Known> {
  known ??= learn(finder.dataset).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** A card under the words that were asked. */
function card(finder: HTMLElement, { asked, name }: Match<string>): Node {
  const template = finder.querySelector<HTMLTemplateElement>('[data-unknown]')?.content;
  const copy = ((name && cardOf(name.thing)) ?? template?.firstElementChild)?.cloneNode(
    true,
  ) as HTMLElement;
  copy.removeAttribute('id');
  // Below the page's title, where the cards themselves are below a heading of their list.
  const heading = document.createElement('h2');
  copy.firstElementChild?.replaceWith(heading);
  heading.textContent = name ? thingAnswers.by(asked, name.word) : thingAnswers.unknown(asked);
  return copy;
}

/** Links to cards whose names hold what was typed. */
function suggestions(names: readonly Name<string>[]): Node[] {
  if (names.length === 0) return [];
  const item = document.createElement('li');
  item.className = 'maybe';
  const links = names.map(({ word, thing }) => {
    const link = document.createElement('a');
    link.href = `#t-${thing}`;
    link.textContent = word;
    return link;
  });
  item.append(thingAnswers.maybe, ...links);
  return [item];
}

/**
 * Answers a question below the box.
 * @param finder the element that holds the box and the places for the answer
 * @param question as typed; an empty one clears the answer
 */
export async function answerInto(finder: HTMLElement, question: string): Promise<void> {
  const { fold, names } = await prepare(finder);
  const input = finder.querySelector('input');
  // The reader has typed on meanwhile.
  if (input && input.value !== question) return;
  const matches = matchThings(question, names, fold);
  const answered = matches.filter(
    ({ name }) => name && cardOf(name.thing)?.querySelector('.sayings'),
  ).length;
  const only = matches.length === 1 && !matches[0]?.name ? (matches[0]?.asked ?? '') : '';
  const status = finder.querySelector('[data-status]');
  if (status)
    status.textContent =
      matches.length === 0 ? '' : thingAnswers.found(answered, matches.length - answered);
  finder
    .querySelector('[data-answer]')
    ?.replaceChildren(
      ...matches.map((match) => card(finder, match)),
      ...suggestions(completions(only, names, MOST_COMPLETIONS)),
    );
}
