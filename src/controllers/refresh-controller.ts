/** Says when feeds should be asked for again: in their own time, and when the page has been away. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface RefreshHost extends ReactiveControllerHost {
  /** Minutes after which the feeds are asked for again; never when absent. */
  refresh?: number;
}

const minute = 60_000;

export class RefreshController implements ReactiveController {
  readonly #host: RefreshHost;
  readonly #now: () => number;
  readonly #refresh: () => void;
  #last = 0;

  constructor(host: RefreshHost, now: () => number, refresh: () => void) {
    this.#host = host;
    this.#now = now;
    this.#refresh = refresh;
    host.addController(this);
  }

  hostConnected(): void {
    this.#last = this.#now();
    addEventListener('online', this.#again);
    addEventListener('pageshow', this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    removeEventListener('pageshow', this.#shown);
  }

  /** To be called as time goes by, while somebody looks at the page. */
  tick(): void {
    const { refresh = 0 } = this.#host;
    if (refresh > 0 && this.#now() - this.#last >= refresh * minute) this.#again();
  }

  readonly #again = (): void => {
    this.#last = this.#now();
    this.#refresh();
  };

  /** Back from the back-forward cache, where a page may have lain for days. */
  readonly #shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#again();
  };
}
