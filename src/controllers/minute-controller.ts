/** Calls back as each minute begins, while the page is looked at. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

export class MinuteController implements ReactiveController {
  readonly #now: () => number;
  readonly #tick: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost, now: () => number, tick: () => void) {
    this.#now = now;
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    // Back from the back-forward cache, where no timer ran.
    addEventListener('pageshow', this.#shown);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('pageshow', this.#shown);
    clearTimeout(this.#timer);
  }

  readonly #shown = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#wake();
  };

  readonly #wake = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#tick();
    this.#wait();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#wake, minute - (this.#now() % minute));
  }
}
