/** Brings what searches texts when it is first wanted, and lets queries use what is read by then. */
import { createPlainSearch } from './plain-search.js';
import type { CreateTextSearch, Searched, TextSearch } from './text-search.js';

/** Milliseconds in which it is better to wait for all; most feeds are read by then. */
const patience = 100;

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

  /** @param bring Where it brings nothing, words are found only as they are written. */
  constructor(bring: Bring | undefined, read: Read) {
    this.#bring = bring;
    this.#read = read;
  }

  /** Over all texts. */
  whole(): Promise<TextSearch> {
    this.#whole ??= this.#create().finally(() => (this.#early = undefined));
    return this.#whole;
  }

  /** Over what is read by now; asked again for the same text, over more. */
  async for(text: string): Promise<TextSearch> {
    const whole = this.whole();
    if (!this.#early || this.#given === text) {
      this.#since = performance.now();
      await Promise.race([whole, new Promise<void>((go) => this.#waiting.push(go))]);
    }
    this.#given = text;
    return this.#early ?? whole;
  }

  async #create(): Promise<TextSearch> {
    const create = await this.#brought();
    return create({
      ...(await this.#read()),
      wanted: () => this.#waiting.length > 0 && performance.now() > this.#since + patience,
      early: (search) => {
        this.#early = search;
        for (const go of this.#waiting.splice(0)) go();
      },
    });
  }

  async #brought(): Promise<CreateTextSearch> {
    try {
      return (await this.#bring?.()) ?? createPlainSearch;
    } catch {
      return createPlainSearch;
    }
  }
}
