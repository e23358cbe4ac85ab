/** Where a plan is all of one kind: whether another may be tried too. It can be said no to, once for all. */
import { facets } from '../../core/facets.js';
import type { Meeting } from '../../core/meeting.js';
import { mixOf } from '../../core/plan.js';
import type { PlanWords } from '../../i18n/plan/strings.js';
import { MeetingFilterRequestEvent } from '../events.js';
import type { ViewKit } from '../part-view.js';

type Kind = Parameters<PlanWords['mix']>[1];

const approach = facets.find(({ id }) => id === 'approach')!;

export class MixOffer {
  #refused = false;

  draw(kit: ViewKit, words: PlanWords, plan: readonly Meeting[], redraw: () => void): unknown {
    const { html, nothing, state, fellowshipOf, request } = kit;
    const { fellowships, locked } = state() ?? {};
    const mix = mixOf(
      plan,
      (meeting) => approach.values(meeting, (id) => fellowshipOf(id, fellowships)) as Kind[],
    );
    // A host that lists one kind alone has no other to show.
    if (!mix || this.#refused || locked?.approach?.length) return nothing;
    return html`<div class="mix" part="plan-mix">
      <p>${words.mix(plan.length, mix.have, mix.other)}</p>
      <div class="row">
        <button
          class="button"
          type="button"
          @click=${() => request(new MeetingFilterRequestEvent('approach', [mix.other]))}
        >
          ${words.mixShow(mix.other)}
        </button>
        <button
          class="button plain"
          type="button"
          @click=${() => {
            this.#refused = true;
            redraw();
          }}
        >
          ${words.mixNo}
        </button>
      </div>
    </div>`;
  }
}
