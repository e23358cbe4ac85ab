/** What a search was taken to mean: reads it from the answer, and carries what is pressed. */
import type { nothing as Nothing, TemplateResult } from 'lit';
import type { FinderResults, Meaning, Meant } from '../core/results.js';
import { BaseView } from './base-view.js';
import {
  MeetingFilterRequestEvent,
  MeetingPlainRequestEvent,
  MeetingSearchRequestEvent,
} from './events.js';
import type { ViewHost } from './part-view.js';
import { understoodChips } from './understood-chips.js';

export interface UnderstoodHost extends ViewHost {
  /** What was understood, without a finder. */
  readonly meant: readonly Meant[];
  readonly icon: unknown;
}

export class UnderstoodView extends BaseView<UnderstoodHost> {
  protected override readonly styles = `
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
`;

  #answer?: FinderResults | undefined;
  /** Each part of the text, in its order, and what it means; undefined: its words. */
  #parts: ReadonlyMap<string, Meaning | undefined> = new Map();

  protected override get words(): { readonly lang: string } {
    const { lang, found } = this.kit.strings();
    return { lang: found ? lang : 'en' };
  }

  protected override draw(): TemplateResult | typeof Nothing {
    const { html, strings, state, request, facetValueLabel: label } = this.kit;
    this.#read();
    const parts = [...this.#parts];
    if (!parts.length) return this.kit.nothing;
    const { query, fellowships } = state() ?? {};
    return understoodChips({
      html,
      strings: strings(),
      parts,
      label,
      fellowships,
      icon: this.host.icon,
      text: query?.text ?? '',
      hits: this.#answer?.hits ?? [],
      areOnline: () =>
        !!this.#answer?.facets.attendance.some(({ value, count }) => value === 'online' && count),
      search: (text) => request(new MeetingSearchRequestEvent(text)),
      online: query?.facets.attendance
        ? undefined
        : () => {
            const root = this.host.getRootNode() as ParentNode;
            request(new MeetingFilterRequestEvent('attendance', ['online']));
            // the button goes away with what it was pressed for
            root.querySelector<HTMLElement>('meeting-list')?.focus();
          },
      press: (text, plain) => request(new MeetingPlainRequestEvent(text, plain)),
    });
  }

  /**
   * Goes by the answer and not by the question, so that no chip is away while the answer is worked
   * out: the button that was pressed stays where it is, and the keyboard on it.
   */
  #read(): void {
    const { results, query } = this.kit.state() ?? {};
    if (results && results === this.#answer) return;
    this.#answer = results;
    const { meant } = results?.understood ?? this.host;
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
