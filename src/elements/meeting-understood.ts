import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { FinderResults, Meaning, Meant } from '../core/results.js';
import { base } from '../ui/base.styles.js';
import {
  MeetingFilterRequestEvent,
  MeetingPlainRequestEvent,
  MeetingSearchRequestEvent,
} from '../ui/events.js';
import { closeIcon } from '../ui/icons.js';
import type { FoundPart } from '../ui/found-words.js';
import { facetValueLabel } from '../ui/labels.js';
import { lateFoundWords } from '../ui/late-found-words.js';
import { MeetingElement } from '../ui/meeting-element.js';
import { chipsStyles } from './meeting-filter-chips.styles.js';

/**
 * @summary What a search was taken to mean, as chips; each may be taken off, and put back.
 *
 * @csspart understood - Everything.
 * @csspart label - The words before the chips.
 * @csspart chip - A meaning; pressing takes it off.
 * @csspart place-choices - Which of several places of one name is meant.
 * @csspart place-choice - One of them; pressing searches near to it.
 * @csspart distance - How far the meetings are.
 * @csspart online - The button that shows meetings online, where the nearest is far.
 * @csspart place-credit - Whose data says where a place is.
 * @csspart chip-off - Words whose meaning was taken off; pressing puts it back.
 *
 * @cssstate empty - Nothing beyond its words was understood.
 *
 * @fires {MeetingSearchRequestEvent} meeting-search-request - The reader says which place is meant.
 * @fires {MeetingFilterRequestEvent} meeting-filter-request - The reader asks for meetings online.
 * @fires {MeetingPlainRequestEvent} meeting-plain-request - The reader takes a meaning off or puts it back.
 */
export class MeetingUnderstood extends MeetingElement {
  static override readonly tag: string = 'meeting-understood';
  static override readonly styles = [
    base,
    chipsStyles,
    css`
      .chips {
        align-items: center;
        padding-block-start: calc(2 * var(--_space));
      }
      .chip {
        background: var(--meeting-chip-background, var(--_raised));
        font-weight: 400;
        text-align: start;
      }
      p {
        margin: calc(2 * var(--_space)) 0 0;
        color: var(--_muted);
      }
      .credit {
        font-size: 0.8em;
      }
      .off {
        border-style: dashed;
        background: none;
        color: var(--_muted);
      }
      .chip svg {
        margin-inline: 0 -3px;
        stroke-width: 2;
      }
      @media print {
        svg {
          display: none;
        }
      }
    `,
  ];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ results, query, fellowships }) => ({
    results,
    query,
    fellowships,
  }));
  #answer?: FinderResults;
  /** Each part of the text, in its order, and what it means; undefined: its words. */
  #parts: ReadonlyMap<string, Meaning | undefined> = new Map();

  /** What was understood, without a finder. */
  @property({ attribute: false }) meant: readonly Meant[] = [];

  /** Id of a provider that the element does not stand in. */
  @property() finder?: string;

  protected override render(): TemplateResult | typeof nothing {
    this.#read();
    const parts = [...this.#parts];
    this.setState('empty', !parts.length);
    const asked = parts.length || this.#finder.value?.query.text;
    const words = asked ? lateFoundWords<FoundPart>(() => this.requestUpdate()) : undefined;
    if (!parts.length || !words) return nothing;
    const { query } = this.#finder.value ?? {};
    return words.understoodChips({
      html,
      strings: this.#words.strings,
      parts,
      label: facetValueLabel,
      fellowships: this.#finder.value?.fellowships,
      icon: closeIcon,
      text: query?.text ?? '',
      hits: this.#answer?.hits ?? [],
      search: (text) => this.#finder.request(new MeetingSearchRequestEvent(text)),
      online: query?.facets.attendance
        ? undefined
        : () => this.#finder.request(new MeetingFilterRequestEvent('attendance', ['online'])),
      press: (text, plain) => this.#finder.request(new MeetingPlainRequestEvent(text, plain)),
    });
  }

  /**
   * Goes by the answer and not by the question, so that no chip is away while the answer is worked
   * out: the button that was pressed stays where it is, and the keyboard on it.
   */
  #read(): void {
    const { results, query } = this.#finder.value ?? {};
    if (results && results === this.#answer) return;
    this.#answer = results;
    const { meant } = results?.understood ?? this;
    const { text = '', plain = [] } = query ?? {};
    const at = (part: string) => text.indexOf(part);
    this.#parts = new Map<string, Meaning | undefined>(
      [
        ...plain.map((part) => [part, undefined, at(part)] as const),
        ...meant.map(({ text: part, meaning, span }) => [part, meaning, span[0]] as const),
      ]
        .sort((a, b) => a[2] - b[2])
        .map(([part, meaning]) => [part, meaning]),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-understood': MeetingUnderstood;
  }
}
