/** What elements have in common whose view comes as a part: the week and the map. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { Meeting } from '../core/meeting.js';
import type { FinderQuery } from '../core/query.js';
import type { FinderResults } from '../core/results.js';
import type { Strings } from '../i18n/strings.js';
import { MeetingElement } from '../ui/meeting-element.js';
import type { LatePart } from '../ui/part-loader.js';

/** What every such view is shown. */
export interface Shown {
  readonly strings: Strings;
  /** What it is to show: another one is a reason to look again. */
  readonly answer: FinderResults | readonly Meeting[];
  readonly now: number;
  readonly query: FinderQuery | undefined;
  /** The meeting that is open in the list. */
  readonly selected: Meeting | undefined;
}

/** A view, as its part holds it. */
export interface View {
  /** Undefined while there is nothing to show. */
  render(shown: Shown): TemplateResult | undefined;
  /** Gives up what it holds of the page. */
  stop?(): void;
}

export abstract class LateView<ViewClass> extends MeetingElement {
  /** @internal */
  protected readonly words = new LocalizeController(this);
  /** @internal */
  protected readonly source = new FinderController(this, ({ phase, results, query, selected }) => ({
    phase,
    results,
    query,
    selected,
  }));
  #view: View | undefined;

  /** Meetings to show, without a finder. */
  @property({ attribute: false }) meetings?: readonly Meeting[];

  /** Now, in milliseconds since 1970, for `meetings`; the clock of the device when absent. */
  @property({ attribute: false }) now?: number;

  /** Id of a provider that the element does not stand in. */
  @property() finder?: string;

  /** @internal */
  protected abstract readonly late: LatePart<ViewClass>;

  /** @internal */
  protected abstract make(View: ViewClass): View;

  /**
   * Every meeting that matches, or but for its day and time; where nobody can name them all, those that
   * are listed. @internal
   */
  protected matching(signal: AbortSignal, anyTime: boolean): Promise<readonly Meeting[]> {
    const listed = (): Meeting[] =>
      (this.source.value?.results?.hits ?? []).map(({ meeting }) => meeting);
    if (this.meetings) return Promise.resolve(this.meetings);
    return this.source.matching(signal, anyTime) ?? Promise.resolve(listed());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.stop?.();
    this.#view = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const ViewClass = this.late.take(() => this.requestUpdate());
    this.#view ??= ViewClass && this.make(ViewClass);
    const { phase = 'idle', results, query, selected } = this.source.value ?? {};
    const { strings } = this.words;
    const { failed, loading } = strings.summary;
    const answer = this.meetings ?? (phase === 'ready' ? results : undefined);
    const now = this.meetings ? (this.now ?? Date.now()) : (results?.asOf ?? 0);
    const drawn = answer && this.#view?.render({ strings, answer, now, query, selected });
    if (drawn || (phase === 'idle' && !this.meetings)) return drawn ?? nothing;
    return html`<p>${phase === 'failed' ? failed : loading}</p>`;
  }
}
