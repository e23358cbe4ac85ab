/** Finds the language around an element and gives it its words. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Strings } from '../i18n/strings.js';
import { onLanguage, stringsFor } from '../ui/languages.js';

export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #leave?: () => void;
  #page?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language as written around the element, such as `cy` or `en-GB`. */
  get lang(): string {
    return around(this.#host, 'lang') ?? 'en';
  }

  get strings(): Strings {
    return stringsFor(this.lang);
  }

  hostConnected(): void {
    this.#leave = onLanguage(() => this.#host.requestUpdate());
    // Only the two attributes of the page's root: never its whole tree.
    this.#page = new MutationObserver(() => this.#host.requestUpdate());
    this.#page.observe(this.#host.ownerDocument.documentElement, {
      attributeFilter: ['lang', 'dir'],
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#page?.disconnect();
  }
}

/** The nearest value of an attribute, looking up through shadow roots. */
function around(from: Element, name: string): string | undefined {
  for (let at: Node | null = from; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const value = (at as Partial<Element>).getAttribute?.(name);
    if (value) return value;
  }
  return undefined;
}
