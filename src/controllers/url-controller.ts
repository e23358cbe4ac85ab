/** Keeps filters and the open meeting in the fragment, when the host asks for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeRoute, encodeRoute, type Route } from '../state/route.js';

export interface UrlHost extends ReactiveControllerHost, HTMLElement {
  urlSync: string;
}

export class UrlController implements ReactiveController {
  readonly #host: UrlHost;
  readonly #follow: (route: Route) => void;

  /** `follow` is called with what the address says when it is another than ours. */
  constructor(host: UrlHost, follow: (route: Route) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  get #on(): boolean {
    return this.#host.urlSync === 'hash';
  }

  /** Several finders on a page keep apart by their ids. */
  get key(): string {
    return this.#host.id || 'meetings';
  }

  /** What the address says of this finder, if anything. */
  read(): Route | undefined {
    return this.#on ? decodeRoute(this.key, location.hash) : undefined;
  }

  /** The plan or the meeting that somebody has sent: a link followed on purpose, so it counts at any setting. */
  get sent(): Pick<Route, 'plan' | 'open'> | undefined {
    return decodeRoute(this.key, location.hash);
  }

  /** Writes a state the reader has made, so that Back returns to the one before. */
  write(route: Route): void {
    if (!this.#on) return;
    const fragment = encodeRoute(this.key, route);
    const ours = decodeRoute(this.key, location.hash) !== undefined;
    if (fragment === location.hash || (!fragment && !ours)) return;
    // The page's own state object stays with it: a router may be reading it.
    history.pushState(history.state, '', fragment || location.pathname + location.search);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
    addEventListener('hashchange', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
    removeEventListener('hashchange', this.#moved);
  }

  readonly #moved = (): void => {
    const sent = decodeRoute(this.key, location.hash);
    if (this.#on || sent?.plan || sent?.open) this.#follow(sent ?? { choices: {} });
  };
}
