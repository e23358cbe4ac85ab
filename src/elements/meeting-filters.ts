import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import { countChoices, facetIds, type FacetId } from '../core/query.js';
import { base } from '../ui/base.styles.js';
import { MeetingResetRequestEvent } from '../ui/events.js';
import { MeetingElement } from '../ui/meeting-element.js';
import { MeetingFilterChips } from './meeting-filter-chips.js';

/**
 * @summary Every facet as chips, and a button that clears them.
 *
 * @slot - Replaces the chips with your own.
 *
 * @csspart filters - All facets.
 * @csspart clear - The button that clears them.
 *
 * @cssstate filtered - At least one filter is on.
 *
 * @fires {MeetingResetRequestEvent} meeting-reset-request - The reader clears the filters.
 */
export class MeetingFilters extends MeetingElement {
  static override readonly tag: string = 'meeting-filters';
  static override readonly dependencies = [MeetingFilterChips];
  static override readonly styles = [
    base,
    css`
      .filters {
        display: grid;
        gap: calc(5 * var(--_space));
      }
      .button {
        scroll-margin-block: calc(var(--_target) + 4 * var(--_space));
      }
      .filters:focus {
        outline: none;
      }
      @media print {
        :host {
          display: none !important;
        }
      }
    `,
  ];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ query, locked }) => ({
    on: countChoices(query.facets),
    locked,
  }));

  /** Which facets, in which order, by their names with spaces between them; all when absent. */
  @property() facets = '';

  /** Id of a provider that the filters do not stand in. */
  @property() finder?: string;

  get #shown(): readonly FacetId[] {
    const wanted = this.facets.split(/[\s,]+/).filter(Boolean);
    const locked = this.#finder.value?.locked ?? {};
    const known = wanted.length
      ? wanted.flatMap((id) => facetIds.find((each) => each === id) ?? [])
      : facetIds;
    // What the host has fixed is no choice.
    return known.filter((id) => !locked[id]);
  }

  /** The button goes away with the filters: the keyboard stays with what it cleared. */
  readonly #reset = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.filters')!.focus();
    this.#finder.request(new MeetingResetRequestEvent('filters'));
  };

  protected override render(): TemplateResult {
    const on = this.#finder.value?.on ?? 0;
    this.setState('filtered', on > 0);
    return html`<div class="filters" part="filters" tabindex="-1">
      <slot>
        ${this.#shown.map(
          (facet) =>
            html`<meeting-filter-chips
              exportparts="chips, label:chips-label, chip, chip-checked, count:chip-count, more:chips-more"
              facet=${facet}
              .finder=${this.finder}
            ></meeting-filter-chips>`,
        )}
      </slot>
      ${on ? this.#clear() : nothing}
    </div>`;
  }

  #clear(): TemplateResult {
    return html`<button class="button" part="clear" type="button" @click=${this.#reset}>
      ${this.#words.strings.filters.clear}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-filters': MeetingFilters;
  }
}
