import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { MeetingContextController } from '../controllers/meeting-context-controller.js';
import { FinderController } from '../controllers/finder-controller.js';
import { LocalizeController } from '../controllers/localize-controller.js';
import type { Meeting } from '../core/meeting.js';
import type { Hit } from '../core/results.js';
import { currentOrNext, isOnNow } from '../core/schedule.js';
import { base } from '../ui/base.styles.js';
import type { cardDetails } from '../ui/card-details.js';
import { MeetingSelectRequestEvent } from '../ui/events.js';
import { heading, headingLevel } from '../ui/heading.js';
import { downIcon } from '../ui/icons.js';
import { facetValueLabel, fellowshipOf, kindWords, meetingName } from '../ui/labels.js';
import { marked } from '../ui/marked.js';
import type { MeetingElementClass } from '../ui/define.js';
import { MeetingElement } from '../ui/meeting-element.js';
import type { holidayNote } from '../ui/holiday-note.js';
import { latePart } from '../ui/part-loader.js';
import type { planTick } from '../ui/plan/plan-tick.js';
import { dayWords, occurrenceWords, soonWords, timeOf, timeWords } from '../ui/when.js';
import { MeetingActions } from './meeting-actions.js';
import { MeetingApproach } from './meeting-approach.js';
import { accessFeatures, badges, joinLink, kindLine, telephone } from './card-facts.js';
import { cardStyles } from './meeting-card.styles.js';
import { placeLine } from './place-line.js';

/** Asked for when somebody goes to the button of a card. */
const details = latePart<typeof cardDetails>('details');
/** The box that puts a meeting on the plan comes with the plan. */
const plans = latePart<{ readonly tick: typeof planTick }>('plan');
const holidays = latePart<typeof holidayNote>('holidays');

/**
 * @summary One meeting at a glance: when, what kind, where, and the rest in its details.
 *
 * @slot badge - Further badges after ours.
 * @slot body - Further lines under the place.
 * @slot actions - Further buttons in the details.
 *
 * @csspart card - The box.
 * @csspart title - The meeting's name.
 * @csspart time - When it is.
 * @csspart place - Where it is.
 * @csspart badges - The list of badges.
 * @csspart toggle - The button that opens the details.
 * @csspart details - The details.
 * @csspart first-meeting - The disclosure that says what happens at a first meeting.
 * @csspart join - The link that opens the online meeting.
 *
 * @cssprop --meeting-card-background - Behind the card; nothing unless set.
 * @cssprop --meeting-card-border-color - Line around the card.
 * @cssprop --meeting-card-padding - Room inside the card.
 *
 * @cssstate no-meeting - There is nothing to show.
 * @cssstate on-now - The meeting is being held.
 * @cssstate online - It can be joined online.
 * @cssstate open - The details are open.
 *
 * @fires {MeetingSelectRequestEvent} meeting-select-request - The reader opens or closes the details.
 * @fires {MeetingPlanRequestEvent} meeting-plan-request - The reader puts the meeting on the plan, or takes it off.
 */
export class MeetingCard extends MeetingElement {
  static override readonly tag: string = 'meeting-card';
  static override readonly dependencies: readonly MeetingElementClass[] = [
    MeetingActions,
    MeetingApproach,
  ];
  static override readonly styles = [base, cardStyles];

  readonly #words = new LocalizeController(this);
  readonly #finder = new FinderController(this, ({ selected, fellowships, plan, settings }) => ({
    selected: selected?.id,
    fellowships,
    plan,
    settings,
  }));
  readonly #context = new MeetingContextController(this);
  #opened = false;

  /** The meeting to show. */
  @property({ attribute: false }) meeting?: Meeting;

  /** A meeting with its occurrence, as a list hands it down; wins over `meeting`. */
  @property({ attribute: false }) hit?: Hit;

  /** Now, in milliseconds since 1970; the clock of the device when absent. */
  @property({ attribute: false }) now?: number;

  /** Level of the name's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Leaves out the day, where a heading above says it. */
  @property({ type: Boolean, attribute: 'no-day' }) noDay = false;

  /** Id of a provider that the card does not stand in. */
  @property() finder?: string;

  get #hit(): Hit | undefined {
    if (this.hit || !this.meeting) return this.hit;
    const occurrence = currentOrNext(this.meeting, this.#at);
    return occurrence ? { meeting: this.meeting, occurrence } : { meeting: this.meeting };
  }

  get #at(): number {
    return this.now ?? Date.now();
  }

  /** Open in the finder's state, or by itself where there is no finder. */
  #isOpen({ meeting }: Hit): boolean {
    return this.#finder.value ? this.#finder.value.selected === meeting.id : this.#opened;
  }

  readonly #bring = (): void => {
    if (!details.held) void details.bring().then(() => this.requestUpdate());
  };

  /** The button that was pressed goes away: the keyboard goes back to the one above it. */
  readonly #again = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.toggle')!.focus();
    this.#bring();
    this.requestUpdate();
  };

  readonly #toggle = async (event: Event): Promise<void> => {
    const hit = this.#hit!;
    this.#bring();
    const button = event.currentTarget as HTMLElement;
    const before = button.getBoundingClientRect().top;
    const event_ = new MeetingSelectRequestEvent(this.#isOpen(hit) ? null : hit.meeting.id);
    this.#finder.request(event_);
    if (!this.#finder.value && !event_.defaultPrevented) {
      this.#opened = !this.#opened;
      this.requestUpdate();
    }
    // A card above may close: what was pressed stays under the finger.
    await new Promise(requestAnimationFrame);
    scrollBy(0, button.getBoundingClientRect().top - before);
  };

  protected override render(): TemplateResult {
    const { strings } = this.#words;
    const hit = this.#hit;
    const { occurrence } = hit ?? {};
    const open = !!hit && this.#isOpen(hit);
    const now = this.#at;
    this.setState('no-meeting', !hit);
    this.setState('on-now', !!occurrence && isOnNow(occurrence, now));
    this.setState('online', !!hit && hit.meeting.attendance !== 'in-person');
    this.setState('open', open);
    if (!hit) return html`<p class="card" part="card">${strings.card.noMeeting}</p>`;
    const { meeting } = hit;
    this.#context.provide(meeting);
    const name = meetingName(strings, meeting);
    const place = placeLine(strings, hit);
    const list = badges(strings, meeting);
    const fellowships = this.#finder.value?.fellowships;
    return html`<article class="card" part="card" aria-labelledby="title">
      ${heading(this.headingLevel, 'title', this.#title(hit))} ${this.#when(hit, now)}
      <div class="facts">
        ${this.#notice(hit)}
        <p class="kind">${kindLine(strings, meeting, fellowships)}</p>
        <div class="where">
          ${
            place.text
              ? html`<p class="place" part="place"><bdi>${marked(place)}</bdi></p>`
              : nothing
          }
          <slot name="body"></slot>
          <div class="badges" part="badges">
            ${
              list.length
                ? html`<ul role="list">
                    ${list.map((badge) => html`<li>${badge}</li>`)}
                  </ul>`
                : nothing
            }
            <slot name="badge"></slot>
          </div>
        </div>
      </div>
      ${this.#tick(meeting, name)}
      <button
        class="toggle button plain"
        part="toggle"
        type="button"
        aria-label="${strings.card.details} ${strings.card.detailsOf(name)}"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="details"
        @pointerenter=${this.#bring}
        @focus=${this.#bring}
        @click=${this.#toggle}
      >
        ${strings.card.details}${downIcon}
      </button>
      <div class="details" part="details" id="details" ?hidden=${!open}>
        ${open ? this.#details(meeting) : nothing}
        <slot name="actions"></slot>
      </div>
    </article>`;
  }

  /** While there is a plan, each card has a box that puts it there. */
  #tick(meeting: Meeting, name: string): unknown {
    const { plan, settings } = this.#finder.value ?? {};
    if (!plan) return nothing;
    return plans
      .take(() => this.requestUpdate())
      ?.tick({
        html,
        strings: this.#words.strings,
        plan,
        practice: !!settings?.practice,
        meeting,
        now: this.#at,
        name,
        request: (event) => this.#finder.request(event),
      });
  }

  #details(meeting: Meeting): unknown {
    const { strings } = this.#words;
    const join = joinLink(strings, meeting);
    if (!details.held) return this.#wait(meeting, join);
    const fellowships = this.#finder.value?.fellowships;
    const [, ...kinds] = kindWords(strings, meeting, fellowships);
    return details.held({
      root: this.renderRoot,
      html,
      strings,
      meeting,
      finder: this.finder,
      fellowship: fellowshipOf(meeting.fellowship, fellowships),
      kinds,
      level: headingLevel(this.headingLevel + 1),
      now: this.#at,
      join,
      telephone,
      facetValueLabel,
      accessFeatures,
    });
  }

  /** While the details are on their way; where they did not come, how to join without them. */
  #wait({ online }: Meeting, join: TemplateResult | undefined): TemplateResult {
    const { card, results } = this.#words.strings;
    const { failed } = details;
    // Opened by an address, with no press before.
    if (!failed) this.#bring();
    return html`<p role="status">${failed ? card.failed : card.loading}</p>
      ${
        failed
          ? html`<button class="button no-print" type="button" @click=${this.#again}>
                ${results.retry}
              </button>
              ${join} ${online?.phone && telephone(online.phone)}`
          : nothing
      }`;
  }

  #title({ meeting, marks }: Hit): TemplateResult {
    const { strings } = this.#words;
    const sample = meeting.sample
      ? html` <span class="sample">${strings.card.sample}</span>`
      : nothing;
    const name = marked({ text: meetingName(strings, meeting), ranges: marks?.name });
    return html`<bdi>${name}</bdi>${sample}`;
  }

  #when(hit: Hit, now: number): TemplateResult {
    const { strings } = this.#words;
    const { occurrence } = hit;
    const time = timeOf(hit);
    const at = !time
      ? strings.card.byAppointment
      : occurrence
        ? occurrenceWords(strings, { ...hit, occurrence })
        : timeWords(strings, time);
    const day = !occurrence
      ? time && strings.weekdays[time.day]!
      : this.noDay
        ? ''
        : dayWords(strings, hit, now);
    const soon = occurrence && soonWords(strings, occurrence, now);
    const onNow = !!occurrence && isOnNow(occurrence, now);
    return html`<p class="time" part="time">
      <span class="at">${[day, at].filter(Boolean).join(strings.comma)}</span>
      ${soon ? html`<span class=${onNow ? 'now' : 'soon'}>${soon}</span>` : nothing}
    </p>`;
  }

  #notice({ meeting, occurrence }: Hit): readonly TemplateResult[] {
    const { card, lang } = this.#words.strings;
    const { state, notice } = meeting.status;
    const words = { active: '', suspended: card.suspended, moved: card.moved }[state];
    const holiday =
      occurrence &&
      meeting.venue &&
      meeting.times[occurrence.time]?.zone === 'Europe/London' &&
      holidays.take(() => this.requestUpdate())?.(lang, meeting, occurrence);
    return [
      notice ? html`${words && `${words}: `}<bdi>${notice}</bdi>` : words,
      // it is said in these two languages alone
      holiday && html`<bdi lang=${lang.startsWith('cy') ? lang : 'en'}>${holiday}</bdi>`,
    ].flatMap((text) => (text ? html`<p class="notice">${text}</p>` : []));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-card': MeetingCard;
  }
}
