/** Finds the language around an element and gives it its words. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Strings } from '../i18n/strings.js';
import { onLanguage, stringsFor } from '../ui/languages.js';

export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #leave?: () => void;
  /** As of the last drawing, which asks for them many times. */
  #held?: Strings;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language as written around the element, such as `cy` or `en-GB`. */
  get lang(): string {
    return around(this.#host, 'lang') ?? 'en';
  }

  get strings(): Strings {
    return this.#held ?? this.#find();
  }

  hostUpdate(): void {
    this.#held = this.#find();
  }

  #find(): Strings {
    const { lang } = this;
    const strings = stringsFor(lang);
    const units = around(this.#host, 'units');
    // Britain and the United States measure in miles, and whoever names no country may be there.
    const miles = units ? units !== 'km' : !/-(?!GB|US)[A-Z]{2}\b/.test(lang);
    return miles ? strings : inKilometres(strings);
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host;
    this.#leave = onLanguage(() => this.#host.requestUpdate(), ownerDocument.documentElement);
  }

  hostDisconnected(): void {
    this.#leave?.();
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

const metric = new WeakMap<Strings, Strings>();

/** The same words, with distances in kilometres; always the same object. */
function inKilometres(strings: Strings): Strings {
  let found = metric.get(strings);
  if (!found) {
    found = { ...strings, distance: (kilometres) => strings.distance(kilometres, 'km') };
    metric.set(strings, found);
  }
  return found;
}
