/** The plan: a few meetings to try, which can be put in order, printed, sent and kept. */
import type { TemplateResult } from 'lit';
import type { Meeting } from '../../core/meeting.js';
import { byDate, idsOf, isByDate, moved, planLimit } from '../../core/plan.js';
import { currentOrNext } from '../../core/schedule.js';
import type { PlanWords } from '../../i18n/plan/strings.js';
import { BaseView } from '../base-view.js';
import {
  MeetingPlanRequestEvent,
  MeetingResetRequestEvent,
  MeetingSelectRequestEvent,
} from '../events.js';
import { whereLines } from '../meeting-lines.js';
import type { ViewHost, ViewKit } from '../part-view.js';
import { PrintForm } from '../print-form.js';
import { shareLink } from '../share-link.js';
import { dateWords, timeWords } from '../when.js';
import { toLocal } from '../../core/zone.js';
import { MixOffer } from './mix-offer.js';
import { planKeeping } from './plan-keeping.js';
import { planStyles } from './plan.styles.js';
import { planTick } from './plan-tick.js';
import { planWords } from './plan-words.js';

export interface PlanHost extends ViewHost {
  readonly finder?: string;
  readonly headingLevel: number;
  readonly noMix: boolean;
}

export class PlanView extends BaseView<PlanHost> {
  /** The box on the face of a card. */
  static readonly tick = planTick;

  protected override readonly styles = planStyles;
  readonly #print = new PrintForm();
  readonly #mix = new MixOffer();
  /** Somebody who follows a link to a plan wants to see it; who adds to one is still choosing. */
  #open = location.hash.includes(':plan=');
  #shown = 0;

  protected override get words(): PlanWords {
    return planWords(this.kit.strings());
  }

  protected override draw(): TemplateResult {
    const { html, nothing, state } = this.kit;
    const { plan = [], planShown = 0, planLost = 0, settings, feeds = [] } = state() ?? {};
    // Nothing is lost that may still come, with a list that is late or was not to be had.
    const lost = feeds.every(({ phase }) => phase === 'ready') ? planLost : 0;
    const { words } = this;
    const practice = !!settings?.practice;
    if (planShown > this.#shown) this.#show();
    this.#shown = planShown;
    const title = practice ? words.practiceTitle(plan.length, planLimit) : words.title(plan.length);
    return html`<section class="plan no-print" part="plan" aria-labelledby="title">
      <div class="top">
        <div
          class="title"
          id="title"
          part="plan-title"
          role="heading"
          aria-level=${this.host.headingLevel}
          tabindex="-1"
        >
          ${title}
        </div>
        ${
          practice
            ? nothing
            : html`<button
                class="button"
                part="plan-toggle"
                type="button"
                aria-expanded=${this.#open ? 'true' : 'false'}
                aria-controls="inside"
                @click=${() => {
                  this.#open = !this.#open;
                  this.host.requestUpdate();
                }}
              >
                ${this.#open ? words.hide : words.show}
              </button>`
        }
      </div>
      ${lost ? html`<p>${words.lost(lost)}</p>` : nothing}
      <div id="inside" class="inside" ?hidden=${!this.#open && !practice}>
        ${plan.length ? this.#list(words, plan, practice) : html`<p>${words.empty}</p>`}
      </div>
    </section>`;
  }

  #list(words: PlanWords, plan: readonly Meeting[], practice: boolean): TemplateResult {
    const { html, nothing } = this.kit;
    const { kit, host } = this;
    const sort = (): void => {
      this.#change(idsOf(byDate(plan, this.now)));
      void this.#focus('#title');
    };
    return html`<ol class="list" part="plan-list">
        ${plan.map((meeting, at) => this.#item(words, plan, meeting, at))}
      </ol>
      ${practice || host.noMix ? nothing : this.#mix.draw(kit, words, plan, this.#redraw)}
      ${this.#print.draw({
        kit,
        meetings: plan,
        now: this.now,
        link: this.#link(plan),
        redraw: this.#redraw,
        ...(practice && { label: words.printAndClear, printed: this.#forget }),
      })}
      <div class="row">
        ${isByDate(plan, this.now) ? nothing : button(html, words.byDate, 'plan-by-date', sort)}
        ${button(html, words.clear, 'plan-clear', practice ? this.#forget : this.#clear)}
      </div>
      ${
        practice
          ? nothing
          : html`<meeting-actions .meetings=${plan} .finder=${host.finder}></meeting-actions>
              ${planKeeping(kit, words)}`
      }`;
  }

  #item(words: PlanWords, plan: readonly Meeting[], meeting: Meeting, at: number): TemplateResult {
    const { html, nothing, strings, meetingName, kindWords, state } = this.kit;
    const name = meetingName(strings(), meeting);
    const ids = idsOf(plan);
    const kinds = [
      ...kindWords(strings(), meeting, state()?.fellowships),
      strings().filters.values.attendance[meeting.attendance],
    ];
    const where = whereLines(meeting).join(', ');
    const move = (by: -1 | 1) => (): void => {
      this.#change(moved(ids, meeting.id, by));
      void this.#focus(`#move-${by < 0 ? 'up' : 'down'}-${at + by}`);
    };
    return html`<li part="plan-item">
      <div class="what">
        <p class="when">${this.#when(words, meeting)}</p>
        <p class="name">
          <bdi>${name}</bdi>${
            meeting.sample ? html` <span class="sample">${strings().card.sample}</span>` : nothing
          }
        </p>
        <p class="muted">${kinds.join(' · ')}</p>
        ${where ? html`<p class="muted"><bdi>${where}</bdi></p>` : nothing}
      </div>
      <div class="row tools">
        ${this.#arrow('up', at, words.earlier(name), at > 0, move(-1))}
        ${this.#arrow('down', at, words.later(name), at < plan.length - 1, move(1))}
        <button
          class="button"
          type="button"
          aria-label=${words.remove(name)}
          @click=${() => {
            this.#change(ids.filter((id) => id !== meeting.id));
            void this.#focus('#title');
          }}
        >
          ${words.removeShort}
        </button>
      </div>
    </li>`;
  }

  /** The next date with its time, else the rule's time. */
  #when(words: PlanWords, meeting: Meeting): string {
    const strings = this.kit.strings();
    if (meeting.status.state === 'suspended') return strings.card.suspended;
    const next = currentOrNext(meeting, this.now);
    if (!next) return strings.results.noDate;
    const time = meeting.times[next.time]!;
    const date = dateWords(strings, toLocal(time.zone, next.start).date);
    return `${words.next(date)}, ${timeWords(strings, time)}`;
  }

  #arrow(way: 'up' | 'down', at: number, label: string, on: boolean, press: () => void): unknown {
    const { html } = this.kit;
    return html`<button
      class="button arrow ${way}"
      id=${`move-${way}-${at}`}
      type="button"
      aria-label=${label}
      aria-disabled=${on ? 'false' : 'true'}
      @click=${() => {
        if (on) press();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="m6 15 6-6 6 6" /></svg>
    </button>`;
  }

  readonly #redraw = (): void => this.host.requestUpdate();

  #change(ids: readonly string[] | undefined): void {
    this.kit.request(new MeetingPlanRequestEvent(ids));
  }

  readonly #clear = (): void => this.#change(undefined);

  /** Nothing of one person is left on the screen for the next. */
  readonly #forget = (): void => {
    this.#change([]);
    this.kit.request(new MeetingSelectRequestEvent(null));
    this.kit.request(new MeetingResetRequestEvent('all'));
  };

  #link(plan: readonly Meeting[]): string {
    const { settings } = this.kit.state() ?? {};
    return shareLink(settings?.shareUrl, settings?.key, idsOf(plan), true);
  }

  #show(): void {
    this.#open = true;
    void this.#focus('#title');
  }

  /** The keyboard goes on where its button went. */
  async #focus(selector: string): Promise<void> {
    // A microtask for the request to arrive, then the drawing.
    await Promise.resolve();
    await new Promise(requestAnimationFrame);
    await this.host.updateComplete;
    const found = this.host.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    found?.scrollIntoView({ block: 'nearest' });
  }
}

const button = (
  html: ViewKit['html'],
  label: string,
  part: string,
  press: () => void,
): TemplateResult =>
  html`<button class="button" part=${part} type="button" @click=${press}>${label}</button>`;
