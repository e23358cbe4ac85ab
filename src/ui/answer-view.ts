/** What the week and the map have in common: they show what a finder lists, or what the page gives. */
import type { TemplateResult } from 'lit';
import type { Meeting } from '../core/meeting.js';
import type { FinderQuery } from '../core/query.js';
import type { FinderResults } from '../core/results.js';
import type { Strings } from '../i18n/strings.js';
import type { PartView, ViewClass, ViewHost, ViewKit } from './part-view.js';

/** The element of such a view. */
export interface AnswerHost extends ViewHost {
  readonly meetings?: readonly Meeting[];
  readonly now?: number;
  readonly finder?: string;
  /** As `FinderHandle.matching`. */
  matching(signal: AbortSignal, anyTime: boolean): Promise<readonly Meeting[]> | undefined;
}

/** What every such view is shown. */
export interface Shown {
  readonly strings: Strings;
  /** What it is to show: another one is a reason to look again. */
  readonly answer: FinderResults | readonly Meeting[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly query: FinderQuery | undefined;
  /** The meeting that is open in the list. */
  readonly selected: Meeting | undefined;
}

interface AnswerView {
  /** Undefined while there is nothing to show. */
  render(shown: Shown): TemplateResult | undefined;
  stop?(): void;
}

/** Every meeting that matches, or but for its day and time; where nobody can name them all, the listed. */
export type Matching = (signal: AbortSignal) => Promise<readonly Meeting[]>;

export function answerView<Host extends AnswerHost>(
  anyTime: boolean,
  make: (host: Host, kit: ViewKit, matching: Matching) => AnswerView,
): ViewClass {
  return class implements PartView {
    readonly #host: Host;
    readonly #kit: ViewKit;
    readonly #view: AnswerView;

    constructor(host: Host, kit: ViewKit) {
      this.#host = host;
      this.#kit = kit;
      this.#view = make(
        host,
        kit,
        async (signal) =>
          host.meetings ??
          (await (host.matching(signal, anyTime) ??
            (kit.state()?.results?.hits ?? []).map(({ meeting }) => meeting))),
      );
    }

    render(): TemplateResult | undefined {
      const { meetings, now: given } = this.#host;
      const { phase, results, query, selected } = this.#kit.state() ?? {};
      const answer = meetings ?? (phase === 'ready' ? results : undefined);
      const now = meetings ? (given ?? Date.now()) : (results?.asOf ?? 0);
      const strings = this.#kit.strings();
      return answer && this.#view.render({ strings, answer, now, query, selected });
    }

    stop(): void {
      this.#view.stop?.();
    }
  };
}
