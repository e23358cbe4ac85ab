import { css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FinderController } from '../controllers/finder-controller.js';
import { FormValueController } from '../controllers/form-value-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import { base } from '../ui/base.styles.js';
import { MeetingSearchRequestEvent } from '../ui/events.js';
import { closeIcon, searchIcon } from '../ui/icons.js';
import { MeetingElement } from '../ui/meeting-element.js';

/**
 * @summary The search box. Answers while the reader types; takes part in a form when it has a name.
 *
 * @slot label - Words of the label.
 * @slot hint - Words under the label.
 *
 * @csspart search - Everything.
 * @csspart label - The label.
 * @csspart hint - The words under it.
 * @csspart input - The text field.
 * @csspart clear - The button that clears it.
 *
 * @cssprop --meeting-search-background - Behind the text field.
 *
 * @fires {MeetingSearchRequestEvent} meeting-search-request - The reader types or clears.
 * @fires {CustomEvent} input - As a native field: the value is changing.
 * @fires {CustomEvent} change - As a native field: the value has been settled.
 */
export class MeetingSearch extends MeetingElement {
  static override readonly tag: string = 'meeting-search';
  static readonly formAssociated = true;
  static override readonly styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }
      label {
        display: block;
        font-weight: 700;
      }
      @container (min-inline-size: 30em) {
        label {
          font-size: 1.125em;
        }
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 calc(3 * var(--_space));
      }
      .hint {
        color: var(--_muted);
        font-size: 0.9375em;
      }
      .box {
        position: relative;
        margin-block-start: calc(1.5 * var(--_space));
      }
      .box > svg {
        position: absolute;
        inset-block: 0;
        inset-inline-start: calc(3.5 * var(--_space));
        margin-block: auto;
        pointer-events: none;
      }
      input {
        display: block;
        inline-size: 100%;
        min-block-size: calc(var(--_target) + 6px);
        padding-inline: calc(11 * var(--_space)) calc(var(--_target) + var(--_space));
        border: 2px solid var(--_edge);
        border-radius: var(--_radius);
        background: var(--meeting-search-background, transparent);
        font-size: 1.0625em;
        appearance: none;
      }
      input::-webkit-search-cancel-button {
        display: none;
      }
      input:hover {
        border-color: currentColor;
      }
      input:focus-visible {
        border-radius: var(--_radius);
        outline-offset: 1px;
      }
      .clear {
        position: absolute;
        inset-block: 0;
        inset-inline-end: 3px;
        margin-block: auto;
        inline-size: var(--_target);
        block-size: var(--_target);
        padding: 0;
        border-color: transparent;
      }
      @media print {
        :host {
          display: none !important;
        }
      }
    `,
  ];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, (state) => state.query.text);
  #own = '';

  /** Name in a form; without one the element takes no part in it. */
  @property({ reflect: true }) name = '';

  /** Label, where the slot is not used. */
  @property() label = '';

  /** Hint under the label, where the slot is not used. */
  @property() hint = '';

  /** Cannot be used. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Id of a provider that the box does not stand in. */
  @property() finder?: string;

  @query('input') private readonly input!: HTMLInputElement;

  constructor() {
    super();
    new FormValueController(this, this.internals, () => (this.value ? [this.value] : []));
  }

  /** What stands in the box. Setting it is silent, as with a native field. */
  @property()
  get value(): string {
    return this.#finder.value ?? this.#own;
  }
  set value(value: string) {
    this.#own = value;
    if (this.#finder.value !== undefined && this.#finder.value !== value)
      this.#finder.request(new MeetingSearchRequestEvent(value));
  }

  /** Puts the keyboard into the box. */
  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  formResetCallback(): void {
    this.#take('');
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  #take(value: string): void {
    this.#own = value;
    this.#finder.request(new MeetingSearchRequestEvent(value));
    this.requestUpdate();
  }

  readonly #clear = (): void => {
    this.#take('');
    this.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
    this.#settled();
    this.input.focus();
  };

  // `input` is composed and leaves the shadow root by itself; `change` is not.
  readonly #settled = (): void => {
    this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  };

  protected override render(): TemplateResult {
    const { search } = this.#words.strings;
    return html`<div role="search" part="search">
      <label for="input" part="label"
        ><slot name="label">${this.label || search.label}</slot></label
      >
      <div class="hint" id="hint" part="hint">
        <slot name="hint">${this.hint}</slot>
      </div>
      <div class="box">
        ${searchIcon}
        <input
          id="input"
          part="input"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          aria-describedby="hint"
          ?disabled=${this.disabled}
          .value=${live(this.value)}
          @focus=${() => this.#finder.prepare()}
          @input=${() => this.#take(this.input.value)}
          @change=${this.#settled}
        />
        <button
          class="clear button"
          part="clear"
          type="button"
          aria-label=${search.clear}
          ?hidden=${!this.value || this.disabled}
          @click=${this.#clear}
        >
          ${closeIcon}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-search': MeetingSearch;
  }
}
