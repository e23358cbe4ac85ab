/** What elements have in common that show the whole answer of a finder in a way of their own. */
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Meeting } from '../core/meeting.js';
import type { AnswerHost } from '../ui/answer-view.js';
import { PartElement } from './part-element.js';

export abstract class AnswerElement extends PartElement implements AnswerHost {
  /** Meetings to show, without a finder. */
  @property({ attribute: false }) meetings?: readonly Meeting[];

  /** Now, in milliseconds since 1970, for `meetings`; the clock of the device when absent. */
  @property({ attribute: false }) now?: number;

  /** @internal */
  matching(signal: AbortSignal, anyTime: boolean): Promise<readonly Meeting[]> | undefined {
    return this.source.matching(signal, anyTime);
  }

  /** While it, or what it shows, has not come. */
  protected override waiting(): unknown {
    const { phase = 'idle' } = this.source.value ?? {};
    if (phase === 'idle' && !this.meetings) return nothing;
    const { failed, loading } = this.words.strings.summary;
    return html`<p>${phase === 'failed' ? failed : loading}</p>`;
  }
}
