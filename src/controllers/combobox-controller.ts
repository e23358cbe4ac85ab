/**
 * Suggestions under a text field: an editable combobox with a list, as the ARIA Authoring Practices
 * have it. The field keeps the keyboard; the list and the field stand in one shadow root.
 *
 * This comes as a part, so it is given what the script that asks has already.
 */
import type { css, html, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Range, Suggestion } from '../core/results.js';
import type { Strings } from '../i18n/strings.js';
import type { FinderSource } from '../source/finder-source.js';
import { adoptSheet } from '../ui/adopt-sheet.js';
import { comboboxStyles } from './combobox.styles.js';

export interface ComboboxOptions {
  readonly html: typeof html;
  readonly css: typeof css;
  readonly host: ReactiveControllerHost;
  readonly input: HTMLInputElement;
  /** Who offers something; undefined where nobody does, or nothing is to be offered. */
  readonly suggest: () => FinderSource['suggest'];
  /** Puts a text into the field, as if it had been typed: a suggestion, or nothing. */
  readonly take: (text: string) => void;
}

/** As many as leave the answer in sight on a phone. */
const most = 6;

/** Milliseconds without a change after which the number of suggestions is said. */
const rest = 1500;

const idOf = (index: number): string => `suggestion-${index}`;

export class ComboboxController implements ReactiveController {
  readonly #options: ComboboxOptions;
  #offered: readonly Suggestion[] = [];
  /** Place of the suggestion that Enter would take; -1: none, the keyboard is with the text. */
  #active = -1;
  #shown = -1;
  #asking?: AbortController;
  #saying?: ReturnType<typeof setTimeout>;
  /** The number of suggestions that was said; 0: none. */
  #said = 0;

  constructor(options: ComboboxOptions) {
    this.#options = options;
    const { host, input } = options;
    host.addController(this);
    input.addEventListener('keydown', this.#press);
    input.addEventListener('input', this.#type);
    input.addEventListener('compositionend', () => this.ask());
    input.addEventListener('blur', this.#close);
  }

  /** Whether the list is shown. */
  get open(): boolean {
    return this.#offered.length > 0;
  }

  /** Id of the suggestion that Enter would take. */
  get active(): string | undefined {
    return this.#active < 0 ? undefined : idOf(this.#active);
  }

  hostUpdated(): void {
    if (this.#active === this.#shown) return;
    this.#shown = this.#active;
    if (!this.open) return;
    // Enlarged, the list may be higher than the window.
    const { input } = this.#options;
    const root = input.getRootNode() as ShadowRoot;
    const at = this.active ? root.getElementById(this.active) : input;
    at?.scrollIntoView({ block: 'nearest' });
  }

  hostConnected(): void {
    const { css, input } = this.#options;
    const root = input.getRootNode() as ShadowRoot;
    adoptSheet(root, comboboxStyles(css).cssText);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /**
   * Asks for suggestions to what stands in the field; the last question wins.
   * @param active Place of the suggestion with which to begin, where there are so many.
   */
  ask(active = -1): void {
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    const { input, suggest } = this.#options;
    const show = (offered: readonly Suggestion[]): void => {
      if (!signal.aborted) this.#show(offered, active);
    };
    // After the next frame: what the text finds is painted first.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (!signal.aborted) suggest()?.(input.value, most, signal).then(show, () => show([]));
      }),
    );
  }

  #show(offered: readonly Suggestion[], active: number): void {
    if (!offered.length) return this.#close();
    this.#offered = offered;
    this.#active = Math.min(active, offered.length - 1);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#said = offered.length;
      this.#options.host.requestUpdate();
    }, rest);
    this.#options.host.requestUpdate();
  }

  readonly #close = (): void => {
    this.#asking?.abort();
    clearTimeout(this.#saying);
    this.#offered = [];
    this.#active = -1;
    this.#said = 0;
    this.#options.host.requestUpdate();
  };

  #activate(active: number): void {
    this.#active = active;
    if (active >= 0) {
      // Who chooses from this list is not given another one, and hears each of it without its number.
      this.#asking?.abort();
      clearTimeout(this.#saying);
    }
    this.#options.host.requestUpdate();
  }

  #take(text: string): void {
    this.#close();
    this.#options.take(text);
  }

  readonly #type = (event: Event): void => {
    this.#active = -1;
    // A list of ours would lie over that of an input method; a keyboard on the screen has its own
    // place for it, and composes every word.
    const composing = (event as InputEvent).isComposing && !matchMedia('(pointer: coarse)').matches;
    if (composing) this.#close();
    else this.ask();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, isComposing } = event;
    if (isComposing || defaultPrevented || !this.#options.suggest()) return;
    // Back to the caret, however it is moved.
    if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) this.#activate(-1);
    if (ctrlKey || metaKey || shiftKey || !this.#act(key, altKey)) return;
    event.preventDefault();
    // A dialog around the field is not what was to be closed.
    if (key === 'Escape') event.stopPropagation();
  };

  /** Does what a key stands for; answers whether that was all that it should do. */
  #act(key: string, alt: boolean): boolean {
    const { open } = this;
    const text = this.#offered[this.#active]?.text;
    const places = this.#offered.length + 1;
    switch (key) {
      case 'ArrowDown':
        if (!open) this.ask(alt ? -1 : 0);
        else if (!alt) this.#activate(((this.#active + 2) % places) - 1);
        return true;
      case 'ArrowUp':
        if (alt) this.#close();
        else if (!open) this.ask(most);
        else this.#activate(((this.#active + places) % places) - 1);
        return true;
      case 'Enter':
        if (text === undefined) this.#close();
        else this.#take(text);
        return text !== undefined;
      case 'Escape':
        if (open) this.#close();
        else if (this.#options.input.value) this.#take('');
        else return false;
        return true;
      default:
        return false;
    }
  }

  render(strings: Strings): TemplateResult {
    const { html } = this.#options;
    const { search, summary, number } = strings;
    return html`<ul
        class="suggestions"
        id="suggestions"
        part="suggestions"
        role="listbox"
        aria-label=${search.suggestions}
        ?hidden=${!this.open}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${this.#offered.map(
          ({ kind, text, count, marks }, index) =>
            // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the keys
            html`<li
              class=${index === this.#active ? 'active' : ''}
              id=${idOf(index)}
              part=${index === this.#active ? 'suggestion suggestion-active' : 'suggestion'}
              role="option"
              aria-selected=${index === this.#active ? 'true' : 'false'}
              @click=${() => this.#take(text)}
            >
              <span class="name"><bdi>${this.#marked(text, marks)}</bdi></span>
              <span class="kind" part="suggestion-kind">${search.kinds[kind]}</span>
              <span class="count" part="suggestion-count" aria-hidden="true">${number(count)}</span>
              <span class="away">${summary.count(count)}</span>
            </li>`,
        )}
      </ul>
      <div class="away" role="status">${this.#said ? search.offered(this.#said) : ''}</div>`;
  }

  #marked(text: string, marks: readonly Range[]): readonly unknown[] {
    const { html } = this.#options;
    let done = 0;
    const pieces = marks.map(([from, to]) => {
      const before = text.slice(done, from);
      done = to;
      return html`${before}<mark>${text.slice(from, to)}</mark>`;
    });
    return [...pieces, text.slice(done)];
  }
}
