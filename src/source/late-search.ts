/** Brings what searches texts when it is first wanted, and lets queries use what is read by then. */
import { createPlainSearch } from './plain-search.js';
import type { CreateTextSearch, Searched, TextSearch } from './text-search.js';

/** Milliseconds in which it is better to wait for all; most feeds are read by then. */
const patience = 100;

/** Who types on asks again with each letter. */
const mostTries = 3;

/** What makes a search, where it comes. */
type Bring = () => Promise<CreateTextSearch | undefined>;

/** What a search reads. */
type Read = () => Promise<Omit<Searched, 'early' | 'wanted'>>;

export class LateSearch {
  readonly #bring: Bring | undefined;
  readonly #read: Read;
  #whole: Promise<TextSearch> | undefined;
  #early: TextSearch | undefined;
  /** The text for which the early search was given out: who asks for it again waits for more. */
  #given: string | undefined;
  #waiting: (() => void)[] = [];
  #since = 0;
  #tries = 0;
  #done = false;

  /** @param bring Where it brings nothing, words are found only as they are written. */
  constructor(bring: Bring | undefined, read: Read) {
    this.#bring = bring;
    this.#read = read;
  }

  /** Over all texts. */
  whole(): Promise<TextSearch> {
    return (this.#whole ??= this.#create().finally(() => {
      this.#early = undefined;
      this.#waiting = [];
      // The next who asks tries again: until it comes, words are found as they are written.
      if (!this.#done) this.#whole = undefined;
    }));
  }

  /** Over what is read by now; asked again for the same text, over more. */
  async for(text: string): Promise<TextSearch> {
    const whole = this.whole();
    if (this.#done) return whole;
    if (!this.#early || this.#given === text) {
      this.#since = performance.now();
      await Promise.race([whole, new Promise<void>((go) => this.#waiting.push(go))]);
    }
    this.#given = text;
    return this.#early ?? whole;
  }

  async #create(): Promise<TextSearch> {
    const brought = await this.#brought();
    const create = brought ?? createPlainSearch;
    const search = await create({
      ...(await this.#read()),
      wanted: () => this.#waiting.length > 0 && performance.now() > this.#since + patience,
      early: (search) => {
        this.#early = search;
        for (const go of this.#waiting.splice(0)) go();
      },
    });
    this.#done = !!brought || !this.#bring || this.#tries >= mostTries;
    return search;
  }

  async #brought(): Promise<CreateTextSearch | undefined> {
    this.#tries += 1;
    try {
      return await this.#bring?.();
    } catch {
      return undefined;
    }
  }
}
