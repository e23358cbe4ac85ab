/** On the face of a card, while there is a plan: a box that puts the meeting on it. */
import type { html as Html, TemplateResult } from 'lit';
import type { Meeting } from '../../core/meeting.js';
import { idsOf, planLimit, toggled } from '../../core/plan.js';
import type { Strings } from '../../i18n/strings.js';
import { MeetingPlanRequestEvent } from '../events.js';
import { planWords } from './plan-words.js';

export interface TickContext {
  readonly html: typeof Html;
  readonly strings: Strings;
  readonly plan: readonly Meeting[];
  readonly practice: boolean;
  readonly meeting: Meeting;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly name: string;
  readonly request: (event: Event) => void;
}

export function planTick(context: TickContext): TemplateResult {
  const { html, strings, plan, practice, meeting, now, name, request } = context;
  const words = planWords(strings);
  const ids = idsOf(plan);
  const on = ids.includes(meeting.id);
  const full = !on && ids.length >= planLimit;
  return html`<label class="tick no-print"
    ><input
      type="checkbox"
      .checked=${on}
      ?disabled=${full}
      @change=${() => request(new MeetingPlanRequestEvent(toggled(plan, meeting, now)))}
    />${full ? words.full(planLimit) : practice ? words.forSheet : words.mine}<span class="away"
      >: ${name}</span
    ></label
  >`;
}
