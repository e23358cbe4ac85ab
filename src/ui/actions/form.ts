/** What each of the forms is drawn with. */
import type { Meeting } from '../../core/meeting.js';
import type { ActionWords } from '../../i18n/actions/strings.js';
import type { ViewKit } from '../part-view.js';

export interface Form {
  readonly kit: ViewKit;
  readonly words: ActionWords;
  readonly meetings: readonly Meeting[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Address that opens what is shared. */
  readonly link: string;
  readonly redraw: () => void;
}

/** A disclosure, closed until somebody asks. */
export function disclosure(
  { kit: { html } }: Form,
  part: string,
  title: string,
  content: unknown,
): unknown {
  return html`<details part=${part}>
    <summary>${title}</summary>
    <div class="inside">${content}</div>
  </details>`;
}
