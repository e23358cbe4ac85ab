/** Whether the plan is kept on the device, and the press that keeps or deletes it. */
import type { PlanWords } from '../../i18n/plan/strings.js';
import { MeetingPlanKeepRequestEvent } from '../events.js';
import type { ViewKit } from '../part-view.js';

export function planKeeping({ html, state, request }: ViewKit, words: PlanWords): unknown {
  const kept = state()?.planKept ?? 'no';
  const on = kept === 'yes';
  const said = { no: words.keepHelp, yes: words.kept, failed: words.keepFailed }[kept];
  return html`<div class="keep">
    <p class="muted" role="status">${said}</p>
    <button
      class="button"
      part="plan-keep"
      type="button"
      @click=${() => request(new MeetingPlanKeepRequestEvent(!on))}
    >
      ${on ? words.forget : words.keep}
    </button>
  </div>`;
}
