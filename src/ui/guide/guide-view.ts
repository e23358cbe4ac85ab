/** A few questions that can each be left out, and the kinds of groups side by side. */
import type { TemplateResult } from 'lit';
import { choicesOf, type GuideAnswers } from '../../core/guide.js';
import type { AccessFeature, Audience, Focus } from '../../core/meeting.js';
import type { FacetId } from '../../core/query.js';
import { cyGuide } from '../../i18n/guide/cy.js';
import { enGuide } from '../../i18n/guide/en.js';
import { partStrings } from '../../i18n/part-strings.js';
import type { GuideWords } from '../../i18n/guide/strings.js';
import { BaseView } from '../base-view.js';
import {
  MeetingFilterRequestEvent,
  MeetingPlanRequestEvent,
  MeetingResetRequestEvent,
  MeetingSearchRequestEvent,
} from '../events.js';
import { languageName } from '../language-name.js';
import type { ViewHost } from '../part-view.js';
import { guideStyles } from './guide.styles.js';
import { kindsTable } from './kinds-table.js';

export interface GuideHost extends ViewHost {
  readonly headingLevel: number;
  readonly noPlan: boolean;
  /** Folds it, with the keyboard on its line: the button that was pressed goes out of sight. */
  fold(): void;
}

const focuses: readonly Focus[] = [
  'alcohol',
  'drugs',
  'medicine',
  'gambling',
  'food',
  'sex-and-relationships',
  'mental-health',
];
const audiences: readonly Audience[] = ['newcomers', 'women', 'men', 'lgbtq', 'young-people'];
const features: readonly AccessFeature[] = [
  'step-free',
  'hearing-loop',
  'sign-language',
  'children',
];
/** What meetings in the United Kingdom are held in besides English, the commonest first. */
const languages = ['cy', 'pl', 'fa', 'ro', 'pa', 'ur', 'ru', 'pt', 'es', 'tr'];

type Choice = readonly [value: string, label: string, help?: string];

export class GuideView extends BaseView<GuideHost> {
  protected override readonly styles = guideStyles;
  /** What was done last, for who listens. */
  said = '';

  protected override get words(): GuideWords {
    return partStrings(this.kit.strings(), 'guide', enGuide, cyGuide);
  }

  protected override draw(): TemplateResult {
    const { html, strings } = this.kit;
    const { values } = strings().filters;
    const { words } = this;
    const ticks = (name: string, choices: readonly Choice[]): unknown =>
      choices.map(([value, label]) => this.#choice('checkbox', name, [value, label], false));
    return html`<form part="guide-questions" @submit=${this.#submit} @reset=${this.#reset}>
        <p class="muted">${words.intro}</p>
        ${this.#question(words.focus, 'focus', [
          ...focuses.map((id): Choice => [id, values.focus[id]]),
          ['', words.skip],
        ])}
        ${this.#question(words.whom, 'whom', [
          ['me', words.me],
          ['close', words.close],
          ['', words.skip],
        ])}
        ${this.#question(words.belief, 'belief', [
          ['spiritual', words.spiritual, words.spiritualHelp],
          ['secular', words.secular, words.secularHelp],
          ['', words.noMatter],
        ])}
        ${this.#question(words.how, 'attendance', [
          ['in-person', values.attendance['in-person']],
          ['online', values.attendance.online],
          ['', words.either],
        ])}
        <fieldset>
          <legend>${words.helps}</legend>
          <div class="choices">
            ${ticks(
              'audience',
              audiences.map((id) => [id, values.audience[id]]),
            )}
            ${ticks(
              'access',
              features.map((id) => [id, values.access[id]]),
            )}
          </div>
        </fieldset>
        <label class="language"
          >${words.language}
          <select name="language">
            <option value="">${words.anyLanguage}</option>
            ${languages.map(
              (tag) => html`<option value=${tag}>${languageName(strings(), tag)}</option>`,
            )}
          </select></label
        >
        <p class="row">
          <button class="button main" part="guide-show" type="submit">${words.show}</button>
          <button class="button plain" type="reset">${words.clear}</button>
        </p>
      </form>
      ${kindsTable(html, words, strings(), this.host.headingLevel)}`;
  }

  #question(title: string, name: string, choices: readonly Choice[]): TemplateResult {
    const { html } = this.kit;
    return html`<fieldset>
      <legend>${title}</legend>
      <div class="choices">
        ${choices.map((choice) => this.#choice('radio', name, choice, choice[0] === ''))}
      </div>
    </fieldset>`;
  }

  #choice(
    type: 'radio' | 'checkbox',
    name: string,
    [value, label, help]: Choice,
    on: boolean,
  ): TemplateResult {
    const { html, nothing } = this.kit;
    return html`<label class="tick"
      ><input type=${type} name=${name} value=${value} ?checked=${on} /><span
        >${label}${help ? html`<span class="muted"> ${help}</span>` : nothing}</span
      ></label
    >`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { request, strings, state } = this.kit;
    const { words } = this;
    const data = new FormData(event.target as HTMLFormElement);
    const { locked = {} } = state() ?? {};
    const choices = choicesOf(answersOf(data));
    for (const [facet, values] of Object.entries(choices) as [FacetId, readonly string[]][])
      // What the host has settled is not the reader's to choose.
      if (!locked[facet]?.length) request(new MeetingFilterRequestEvent(facet, values));
    const tag = data.get('language') as string;
    request(new MeetingSearchRequestEvent(tag ? languageName(strings(), tag) : ''));
    // A box on each card, so that several can be tried.
    if (!this.host.noPlan && !state()?.plan) request(new MeetingPlanRequestEvent([]));
    this.said = words.done;
    this.host.fold();
  };

  readonly #reset = (): void => {
    this.said = '';
    this.kit.request(new MeetingResetRequestEvent('all'));
    this.host.requestUpdate();
  };
}

function answersOf(data: FormData): GuideAnswers {
  const one = (name: string): never => (data.get(name) || undefined) as never;
  return {
    focus: one('focus'),
    whom: one('whom'),
    belief: one('belief'),
    attendance: one('attendance'),
    audience: data.getAll('audience') as Audience[],
    access: data.getAll('access') as AccessFeature[],
  };
}
