/** Puts queries to a source: the last one wins, and the one before it is given up. */
import type { FinderQuery } from '../core/query.js';
import type { FinderResults } from '../core/results.js';
import type { FinderSource } from '../source/finder-source.js';

export class QueryRunner {
  readonly #answered: (results: FinderResults) => void;
  #running?: AbortController;

  constructor(answered: (results: FinderResults) => void) {
    this.#answered = answered;
  }

  async run(source: FinderSource, query: FinderQuery): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    try {
      for (let more = true; more;) {
        const results = await source.query({ ...query, early: true }, running.signal);
        if (running.signal.aborted) return;
        this.#answered(results);
        more = !!results.partial;
      }
    } catch (error) {
      if (!running.signal.aborted) console.warn('The search could not be done.', error);
    }
  }

  stop(): void {
    this.#running?.abort();
  }
}
