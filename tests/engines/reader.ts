/**
 * A reader in front of an engine: sees, presses, types, and waits for what comes.
 */
import { expect } from 'vitest';
import { filesOf } from '../content/html.ts';
import type { Host } from '../e2e/host.ts';
import type { SiteName } from '../sites.ts';
import type { Engine } from './engine.ts';
import { type Seen, seen } from './in-page.ts';
import { until } from './until.ts';

/** What can be sent to a page. */
type Value = string | number | boolean | null | undefined | readonly Value[] | object;

export class Reader {
  readonly engine: Engine;
  readonly host: Host;

  constructor(engine: Engine, host: Host) {
    this.engine = engine;
    this.host = host;
  }

  /** Opens a page by its path from the root: `article/`. */
  open(path: string): Promise<void> {
    return this.engine.open(this.host.address + path);
  }

  /** What a function says in the page. It is sent as text, see {@link file://./in-page.ts}. */
  async ask<Given extends Value[], Answer>(
    say: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    const call = `(${say.toString()})(...${JSON.stringify(given)})`;
    // At once where it can be: what is promised by a page that goes may never be heard of.
    const json = await this.engine.evaluate(`(() => {
      const json = (answer) => JSON.stringify([answer]);
      const answer = ${call};
      return answer instanceof Promise ? answer.then(json) : json(answer);
    })()`);
    return (JSON.parse(json) as [Answer])[0];
  }

  /** Goes back or forward in the history, after the page has answered. */
  go(steps: number): Promise<void> {
    return this.ask((by) => {
      setTimeout(() => history.go(by));
    }, steps);
  }

  /** How many elements of a selector are seen. */
  async count(selector: string): Promise<number> {
    return (await this.ask(seen, selector, '', false)).length;
  }

  /** Waits until an element with these words is seen; returns it. */
  sees(selector: string, words = ''): Promise<Seen> {
    return until(async () => {
      const [found] = await this.ask(seen, selector, words, false);
      if (!found) throw new Error(`${selector} is not seen, with “${words}”`);
      return found;
    });
  }

  /** Waits until as many are seen. */
  seesMany(selector: string, number: number): Promise<void> {
    return until(async () => expect(await this.count(selector), selector).toBe(number));
  }

  /** Waits until no element of a selector is seen. */
  misses(selector: string): Promise<void> {
    return this.seesMany(selector, 0);
  }

  /** Waits until the first element of a selector has other words. */
  seesOther(selector: string, words: string): Promise<void> {
    return until(async () => expect((await this.sees(selector)).words).not.toBe(words));
  }

  /** Waits until the address, from the site's root, matches. */
  isAt(path: RegExp): Promise<void> {
    return until(async () => {
      const address = await this.ask(() => location.href);
      expect(decodeURIComponent(address.slice(this.host.address.length))).toMatch(path);
    });
  }

  /** Presses the first element with these words, once a pointer meets it. */
  async press(selector: string, words = ''): Promise<void> {
    const found = await until(async () => {
      const [first] = await this.ask(seen, selector, words, true);
      if (first?.met) return first;
      throw new Error(`${selector} with “${words}” is out of reach: ${JSON.stringify(first)}`);
    });
    await this.engine.press(found);
  }

  /** Presses a field and types into it, over what it holds. */
  async fill(selector: string, text: string): Promise<void> {
    await this.press(selector);
    await this.ask((field) => {
      document.querySelector<HTMLInputElement>(field)?.select();
    }, selector);
    await this.engine.type(text);
    expect((await this.sees(selector)).words).toBe(text);
  }

  /** The path of a script that pages fetch on intent, by the beginning of its name. */
  scriptOf(name: string): string {
    const [script, ...more] = filesOf(this.host.site, `_astro/${name}.*.js`);
    if (script === undefined || more.length > 0) throw new Error(`not one script is ${name}`);
    return script;
  }

  /**
   * Lets a page come, and whatever goes on by itself go on for a while, which is told by answers and frames, not by a
   * clock: a dozen times a request there and back.
   */
  async rests(): Promise<void> {
    // Scripts that come late have run by then: a press before would be one on plain HTML.
    const state = () => this.ask(() => document.readyState);
    await until(async () => expect(await state()).toBe('complete'));
    await this.ask(async () => {
      for (let times = 0; times < 12; times += 1) {
        await fetch(`${document.baseURI.replace(/[?#].*/u, '')}?rest=${times}`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
  }

  /** What scripts have failed with since it was asked last, where the step has that watched. */
  alarms(): Promise<string> {
    return this.ask(() => {
      const said = window.name;
      window.name = '';
      return said;
    });
  }

  /** What is in the clipboard, as a field of several lines gets it: one of a letter. */
  async paste(): Promise<string> {
    const field = '#letter-limits';
    await this.open('donate/letter/');
    await this.press('[data-act=start]');
    await this.press(field);
    await this.engine.keys('Control', 'v');
    await this.seesOther(field, '');
    return (await this.sees(field)).words;
  }
}

/** Something that a reader does, in every engine. */
export interface Step {
  name: string;
  does(reader: Reader): Promise<void>;
  /** Which site it is done on; the whole other exhibition, where it does not say. */
  site?: SiteName;
  /** Whether the site may keep itself on the device; else pages ask the server. */
  kept?: true;
  /**
   * What runs in each page before its own scripts, such as what takes an ability away. Where there is
   * this, even where it is empty, no script of the pages may fail.
   */
  early?: string;
}
