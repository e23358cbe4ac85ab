/** Says one thing at a time to a screen reader, once the reader's hands have come to rest. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough that a screen reader has finished echoing the last key. */
const rest = 1000;

/**
 * Keeps two texts for two live regions and fills them in turn: a region that is filled with the
 * text it already has says nothing. The host renders both with `role="status"`.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  #said = '';
  #turn = 0;
  regions: readonly [string, string] = ['', ''];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks to say a text; another call before it is said takes its place. */
  say(text: string): void {
    if (text === this.#said) return;
    this.#said = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turn = 1 - this.#turn;
      this.regions = this.#turn ? ['', text] : [text, ''];
      this.#host.requestUpdate();
    }, rest);
  }

  /** Takes a text for said, as the one that stands when the page opens. */
  skip(text: string): void {
    this.#said = text;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
