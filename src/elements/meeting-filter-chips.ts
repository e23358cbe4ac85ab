import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { FinderController } from '../controllers/finder-controller.js';
import { FormValueController } from '../controllers/form-value-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { FacetId } from '../core/query.js';
import type { FacetCount } from '../core/results.js';
import { base } from '../ui/base.styles.js';
import { MeetingFilterRequestEvent } from '../ui/events.js';
import { tickIcon } from '../ui/icons.js';
import { facetValueLabel } from '../ui/labels.js';
import { MeetingElement } from '../ui/meeting-element.js';
import { chipsStyles } from './meeting-filter-chips.styles.js';

/**
 * @summary One facet as chips, each with how many meetings it would leave.
 *
 * @slot label - Words of the legend.
 *
 * @csspart chips - All chips.
 * @csspart label - The legend.
 * @csspart chip - One chip.
 * @csspart chip-checked - A chip that is chosen.
 * @csspart count - The number in a chip.
 * @csspart more - The button that shows the rest.
 *
 * @cssprop --meeting-chip-background - Behind a chip.
 * @cssprop --meeting-chip-color - Words of a chip.
 * @cssprop --meeting-chip-background-checked - Behind a chosen chip.
 * @cssprop --meeting-chip-color-checked - Words of a chosen chip.
 *
 * @cssstate empty - There is nothing to choose from.
 *
 * @fires {MeetingFilterRequestEvent} meeting-filter-request - The reader chooses or takes back.
 * @fires {CustomEvent} change - As a native field: the choice has changed.
 */
export class MeetingFilterChips extends MeetingElement {
  static override readonly tag: string = 'meeting-filter-chips';
  static readonly formAssociated = true;
  static override readonly styles = [base, chipsStyles];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(
    this,
    ({ query, results, fellowships }) => ({
      values: query.facets[this.facet],
      options: results?.facets[this.facet],
      fellowships,
    }),
    true,
  );

  /** Which facet: day, time, attendance, approach, fellowship, focus, audience or access. */
  @property() facet: FacetId = 'day';

  /** Name in a form; without one the element takes no part in it. */
  @property({ reflect: true }) name = '';

  /** Legend, where the slot is not used. */
  @property() label = '';

  /** One choice at a time. */
  @property({ type: Boolean }) single = false;

  /** How many chips to show before the rest is asked for. */
  @property({ type: Number }) max = 8;

  /** Leaves out the numbers. */
  @property({ type: Boolean, attribute: 'no-counts' }) noCounts = false;

  /** Chosen values, without a finder. */
  @property({ attribute: false }) values: readonly string[] = [];

  /** Values to choose from, without a finder. */
  @property({ attribute: false }) options: readonly FacetCount[] = [];

  /** Id of a provider that the chips do not stand in. */
  @property() finder?: string;

  @state() private unfolded = false;
  /** The value whose choice would leave nothing, after the reader tried it. */
  @state() private refused?: string;

  constructor() {
    super();
    new FormValueController(this, this.internals, () => this.#values);
  }

  formResetCallback(): void {
    this.#choose([]);
  }

  get #values(): readonly string[] {
    return this.#finder.value ? (this.#finder.value.values ?? []) : this.values;
  }

  /** What is chosen stays in sight, also where the feed no longer has it. */
  get #options(): readonly FacetCount[] {
    const offered = this.#finder.value ? (this.#finder.value.options ?? []) : this.options;
    const known = new Set(offered.map(({ value }) => value));
    const missing = this.#values.filter((value) => !known.has(value));
    return [...offered, ...missing.map((value) => ({ value, count: 0 }))];
  }

  #choose(values: readonly string[]): void {
    this.refused = undefined;
    if (!this.#finder.value) this.values = values;
    this.#finder.request(new MeetingFilterRequestEvent(this.facet, values));
    this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  #press(event: Event, value: string, nothingLeft: boolean): void {
    if (nothingLeft) {
      event.preventDefault();
      this.refused = value;
      return;
    }
    const on = this.#values.includes(value);
    const others = this.single ? [] : this.#values.filter((other) => other !== value);
    this.#choose(on ? others : [...others, value]);
  }

  /** A press has turned the box already; what is chosen says whether it stays so. */
  protected override updated(): void {
    for (const input of this.renderRoot.querySelectorAll('input'))
      input.checked = input.parentElement!.className.includes('checked');
  }

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const options = this.#options;
    this.setState('empty', !options.length);
    if (!options.length) return html`<slot name="label" hidden></slot>`;
    const shown = this.unfolded ? options : this.#first(options);
    return html`<fieldset>
      <legend part="label">
        <slot name="label">${this.label || strings.filters.facets[this.facet]}</slot>
      </legend>
      <div class="chips" part="chips">${shown.map((option) => this.#chip(option))}</div>
      ${
        this.refused
          ? html`<p class="why" role="status">
              ${strings.filters.nothing(this.#label(this.refused))}
            </p>`
          : nothing
      }
      ${this.#more(options.length, shown.length)}
    </fieldset>`;
  }

  /** The first `max`, with what is chosen among the rest. One more is shown rather than hidden. */
  #first(options: readonly FacetCount[]): readonly FacetCount[] {
    if (options.length <= this.max + 1) return options;
    const chosen = new Set(this.#values);
    return options.filter(({ value }, index) => index < this.max || chosen.has(value));
  }

  #label(value: string): string {
    return facetValueLabel(this.#words.strings, this.facet, value, this.#finder.value?.fellowships);
  }

  #chip({ value, count }: FacetCount): TemplateResult {
    const checked = this.#values.includes(value);
    const nothingLeft = !checked && !count && !this.noCounts;
    const label = this.#label(value);
    const look = checked ? 'checked' : nothingLeft ? 'nothing' : '';
    return html`<label class="chip ${look}" part=${checked ? 'chip chip-checked' : 'chip'}>
      <input
        type="checkbox"
        aria-disabled=${ifDefined(nothingLeft ? 'true' : undefined)}
        aria-description=${nothingLeft ? this.#words.strings.filters.nothing(label) : nothing}
        @click=${(event: Event) => this.#press(event, value, nothingLeft)}
      />
      ${checked ? tickIcon : nothing}<bdi>${label}</bdi>
      ${this.noCounts ? nothing : html`<span class="count" part="count">${count}</span>`}
    </label>`;
  }

  #more(all: number, shown: number): TemplateResult | typeof nothing {
    const { filters } = this.#words.strings;
    if (all <= this.max + 1) return nothing;
    return html`<button
      class="more button plain"
      part="more"
      type="button"
      aria-expanded=${this.unfolded ? 'true' : 'false'}
      @click=${() => (this.unfolded = !this.unfolded)}
    >
      ${this.unfolded ? filters.fewer : filters.more(all - shown)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-filter-chips': MeetingFilterChips;
  }
}
