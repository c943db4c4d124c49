import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { onTyped } from '../../../lib/browser/typing.ts';

/** Answers what is typed into the box, which without it leads to the list from A to Z. */
class ThingFinder extends ListeningElement {
  protected connected(on: Listen): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;
    const answer = async () => (await import('./answer.ts')).answerInto(this, input.value);
    const tryToAnswer = () => void answer().catch(() => undefined);
    /** An answer that ends below the screen is brought to it, with its question. */
    const show = () => {
      const shown = this.querySelector('[data-answer]')?.getBoundingClientRect();
      if (shown && shown.bottom > innerHeight) this.scrollIntoView();
    };
    const prepare = async () => (await import('./answer.ts')).prepare(this);
    on(input, 'focus', () => void prepare().catch(() => undefined));
    onTyped(on, input, tryToAnswer);
    on(form, 'submit', (event) => {
      event.preventDefault();
      const question = new URLSearchParams({ q: input.value });
      // Where the answer cannot be had, the box does what it does without a script.
      answer().then(
        () => {
          history.replaceState(null, '', input.value ? `?${question.toString()}` : '?');
          show();
        },
        () => form.submit(),
      );
    });
    const asked = new URLSearchParams(location.search);
    const sought = asked.get('mark') ?? asked.get('q') ?? '';
    // Who comes from a list, a link or search has asked for that thing.
    const land = () => {
      const card = document.getElementById(location.hash.slice(1));
      const summary = card?.querySelector('summary');
      if (!card || !summary) return false;
      import('./answer.ts')
        .then(({ answerOfCard }) => answerOfCard(this, card, sought))
        .then(
          () => this.scrollIntoView(),
          () => summary.click(),
        );
      return true;
    };
    on(window, 'hashchange', land);
    // A card of the list is opened where it stands.
    const opened = ({ target }: Event) => {
      const card = target as HTMLDetailsElement;
      const name = card.querySelector('summary')?.textContent ?? '';
      if (card.open)
        import('./answer.ts')
          .then(({ addNext }) => addNext(this, card, name))
          .catch(() => undefined);
    };
    for (const card of document.querySelectorAll('.thing details')) on(card, 'toggle', opened);
    if (!land() && sought) {
      input.value = sought;
      answer().then(show, () => undefined);
    }
  }
}

defineElement('thing-finder', ThingFinder);
