/** Answers a question about things (东西) with copies of their cards, which stand on the page. */
import { thingAnswer } from './thing-answer.ts';
import { completions, type Match, matchThings, type Name } from './thing-match.ts';
import type { ThingNames } from '../../../model/thing-list.ts';
import { thingAnswers } from '../../../words/zh-cn/things.ts';
import { element } from '../../../lib/browser/element.ts';
import { readCharacterTable } from '../../../lib/text/character-table.ts';
import { CHARACTERS_FILE } from '../../search/client.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { piecesOf } from '../../../lib/typesetting.ts';

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

/** What is told of what was asked, in a sentence. */
function sentenceOf({ asked, name }: Match<string>): string {
  const sayings = name && cardOf(name.thing)?.querySelectorAll<HTMLElement>('ul li');
  const places = Array.from(sayings ?? [], (saying) => ({
    category: saying.querySelector('a')?.textContent ?? '',
    kind: saying.dataset['kind'] ?? saying.querySelector('b')?.textContent ?? '',
  }));
  return thingAnswer(name?.word ?? asked, places);
}

/**
 * What one does next: call, see how things are given, write it into the letter, read the notice.
 * @param answer below which it stands
 * @param thing what it is called; the letter reads it from its own address, which is sent to nobody
 */
export function addNext(finder: HTMLElement, answer: Element, thing: string): void {
  const pattern = finder.querySelector<HTMLTemplateElement>('[data-next]');
  if (!pattern || answer.querySelector('.next')) return;
  const next = pattern.content.cloneNode(true) as DocumentFragment;
  const [letter, notice] = [...next.querySelectorAll('a')].slice(-2);
  const item = new URLSearchParams({ item: thing }).toString();
  // Of an element of a template, the parts of its address cannot be set.
  letter?.setAttribute('href', `${letter.getAttribute('href') ?? ''}#${item}`);
  const saying = answer.querySelector<HTMLAnchorElement>('ul a');
  if (notice && saying) notice.href = saying.href;
  answer.append(next);
}

/** An answer under the words that were asked. */
function answerCard(finder: HTMLElement, match: Match<string>): Node {
  const { asked, name } = match;
  const unknown = finder.querySelector<HTMLTemplateElement>('[data-unknown]')?.content;
  const known = name && cardOf(name.thing)?.querySelector('ul');
  const heading = element('h2', {}, thingAnswers.by(asked, name?.word ?? asked));
  const sentence = sentenceOf(match);
  const short = sentence.indexOf('。') + 1;
  const [answer, why] = [sentence.slice(0, short), sentence.slice(short)];
  // An answer that has its reasons after it is heard first. No line parts a word.
  const parts = piecesOf(why || answer).flatMap((piece) => [element('wbr', {}), piece]);
  const said = element('p', {}, ...(why ? [element('b', {}, answer)] : []), ...parts);
  const card = element('li', { class: 'thing' }, heading, said);
  const more = known?.childElementCount ? known : unknown;
  if (more) card.append(more.cloneNode(true));
  addNext(finder, card, asked);
  return card;
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
  const [first] = matches;
  const unknown = matches.length === 1 && first && !first.name ? first.asked : '';
  finder.querySelector('[data-status]')?.replaceChildren(matches.map(sentenceOf).join(''));
  finder
    .querySelector('[data-answer]')
    ?.replaceChildren(
      ...matches.map((match) => answerCard(finder, match)),
      ...suggestions(completions(unknown, names, MOST_COMPLETIONS)),
    );
}

/**
 * Answers for the thing of a card, below the box.
 * @param sought what the address asks: answered where it is a name of the thing, else its first is
 */
export async function answerOfCard(
  finder: HTMLElement,
  card: HTMLElement,
  sought: string,
): Promise<void> {
  const { fold, names } = await prepare(finder);
  const named = names.some(({ word, thing }) => word === fold(sought) && cardOf(thing) === card);
  const question = named ? sought : (card.querySelector('summary')?.textContent ?? '');
  const input = finder.querySelector('input');
  if (input) input.value = question;
  await answerInto(finder, question);
}
