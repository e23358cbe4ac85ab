import { css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ComboboxController } from '../controllers/combobox-controller.js';
import { FinderController } from '../controllers/finder-controller.js';
import { FormValueController } from '../controllers/form-value-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import { base } from '../ui/base.styles.js';
import { MeetingSearchRequestEvent } from '../ui/events.js';
import { closeIcon, searchIcon } from '../ui/icons.js';
import { MeetingElement } from '../ui/meeting-element.js';
import { latePart } from '../ui/part-loader.js';
import { searchStyles } from './meeting-search.styles.js';

/** Asked for when somebody goes to the field. */
const combobox = latePart<typeof ComboboxController>('suggestions');

/**
 * @summary The search box. Answers while the reader types, and suggests places, organisations, days
 * and meetings; takes part in a form when it has a name.
 *
 * @slot label - Words of the label.
 * @slot hint - Words under the label.
 *
 * @csspart search - Everything.
 * @csspart label - The label.
 * @csspart hint - The words under it.
 * @csspart input - The text field.
 * @csspart clear - The button that clears it.
 * @csspart suggestions - The list under the text field.
 * @csspart suggestion - Something to search for.
 * @csspart suggestion-active - The one that Enter takes.
 * @csspart suggestion-kind - What it is: a place, an organisation, a day.
 * @csspart suggestion-count - How many meetings it stands for.
 *
 * @cssprop --meeting-search-background - Behind the text field.
 * @cssprop --meeting-suggestions-background - Behind the suggestions; as behind cards.
 *
 * @fires {MeetingSearchRequestEvent} meeting-search-request - The reader types or clears.
 * @fires {CustomEvent} input - As a native field: the value is changing.
 * @fires {CustomEvent} change - As a native field: the value has been settled.
 */
export class MeetingSearch extends MeetingElement {
  static override readonly tag: string = 'meeting-search';
  static readonly formAssociated = true;
  static override readonly styles = [base, searchStyles];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ query, results }) => ({
    text: query.text,
    // With the first answer there is somebody who may suggest.
    answered: !!results,
  }));
  #own = '';
  #combobox?: ComboboxController;

  /** Name in a form; without one the element takes no part in it. */
  @property({ reflect: true }) name = '';

  /** Label, where the slot is not used. */
  @property() label = '';

  /** Hint under the label, where the slot is not used. */
  @property() hint = '';

  /** Cannot be used. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Suggests nothing: a search field and no more. */
  @property({ type: Boolean, attribute: 'no-suggestions' }) noSuggestions = false;

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
    return this.#finder.value?.text ?? this.#own;
  }
  set value(value: string) {
    this.#own = value;
    if (this.#finder.value && this.#finder.value.text !== value)
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

  /** Puts a text there in one go, with the keyboard behind it. */
  readonly #put = (value: string): void => {
    this.#take(value);
    this.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
    this.#settled();
    const { input } = this;
    input.value = value;
    input.focus();
    input.setSelectionRange(value.length, value.length);
  };

  // `input` is composed and leaves the shadow root by itself; `change` is not.
  readonly #settled = (): void => {
    this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  };

  readonly #suggest = (): FinderController<unknown>['suggest'] =>
    this.noSuggestions ? undefined : this.#finder.suggest;

  async #prepare(typed = false): Promise<void> {
    this.#finder.prepare();
    if (this.#combobox || !this.#suggest()) return;
    const { input } = this;
    const before = input.value;
    await combobox.bring();
    if (this.#combobox || !combobox.held) return;
    const [suggest, take] = [this.#suggest, this.#put];
    this.#combobox = new combobox.held({ html, css, host: this, input, suggest, take });
    // Typed before it came.
    if (typed || input.value !== before) this.#combobox.ask();
  }

  readonly #type = (): void => {
    this.#take(this.input.value);
    // Who went to the field before there was a finder is prepared for now.
    void this.#prepare(true);
  };

  /** What was typed there is no news to the field; what was put there from elsewhere is. */
  protected override updated(): void {
    const { input, value } = this;
    if (input.value !== value) input.value = value;
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const { search } = strings;
    const suggests = !!this.#suggest();
    const open = suggests && this.#combobox?.open;
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
          role=${ifDefined(suggests ? 'combobox' : undefined)}
          aria-autocomplete=${ifDefined(suggests ? 'list' : undefined)}
          aria-expanded=${ifDefined(suggests ? (open ? 'true' : 'false') : undefined)}
          aria-controls=${ifDefined(open ? 'suggestions' : undefined)}
          aria-activedescendant=${ifDefined(open ? this.#combobox?.active : undefined)}
          ?disabled=${this.disabled}
          @focus=${() => this.#prepare()}
          @input=${this.#type}
          @change=${this.#settled}
        />
        <button
          class="clear button"
          part="clear"
          type="button"
          aria-label=${search.clear}
          ?hidden=${!this.value || this.disabled}
          @click=${() => this.#put('')}
        >
          ${closeIcon}
        </button>
        ${suggests ? this.#combobox?.render(strings) : undefined}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-search': MeetingSearch;
  }
}
