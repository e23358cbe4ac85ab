/** The help lines of a nation, and what to know in danger where a clinician has approved it. */
import type { TemplateResult } from 'lit';
import type { HostLine, Nation } from '../../core/helpline.js';
import { toLocal } from '../../core/zone.js';
import { cyHelp } from '../../i18n/help/cy.js';
import { enHelp } from '../../i18n/help/en.js';
import { partStrings } from '../../i18n/part-strings.js';
import type { HelpWords } from '../../i18n/help/strings.js';
import { telephoneLink, type Helpline } from '../../knowledge/helpline.js';
import { BaseView } from '../base-view.js';
import { languageName } from '../language-name.js';
import { linkOut } from '../link-out.js';
import type { ViewHost } from '../part-view.js';
import { dateWords } from '../when.js';
import { helpStyles } from './help.styles.js';
import { helpLines } from './help-lines.js';
import { safetyCards } from './safety-cards.js';

export interface HelpHost extends ViewHost {
  readonly nation?: string;
  readonly lines?: readonly HostLine[];
  readonly debug: boolean;
  readonly headingLevel: number;
}

const nations = Object.keys(enHelp.nations) as Nation[];
const zone = 'Europe/London';

export class HelpView extends BaseView<HelpHost> {
  protected override readonly styles = helpStyles;
  /** As the reader has chosen: a nation, or '' for the whole of the United Kingdom. */
  #chosen: string | undefined;
  #told = '';

  protected override get words(): HelpWords {
    return partStrings(this.kit.strings(), 'help', enHelp, cyHelp);
  }

  protected override draw(): TemplateResult {
    return this.#list(this.words, this.#nation);
  }

  /** What to know in danger, and before somebody stops. */
  safety(): TemplateResult {
    this.adopt();
    return safetyCards(this.kit.html, this.#nation, this.host.headingLevel);
  }

  /** The reader's choice, else the host's, else that of the finder. */
  get #nation(): Nation | undefined {
    const named = this.#chosen ?? (this.host.nation || this.kit.state()?.settings?.nation);
    return nations.find((nation) => nation === named);
  }

  #list(words: HelpWords, nation: Nation | undefined): TemplateResult {
    const { html, nothing } = this.kit;
    const { debug } = this.host;
    const lines = this.host.lines ?? this.kit.state()?.settings.helpLines;
    const { shown, stale } = helpLines(nation, toLocal(zone, this.now).date, lines);
    const names = stale.map(({ name }) => name);
    this.#warn(names);
    return html`<label class="where">
        ${words.where}
        <select
          part="help-nation"
          .value=${nation ?? ''}
          @change=${(event: Event) => {
            this.#chosen = (event.target as HTMLSelectElement).value;
            this.host.requestUpdate();
          }}
        >
          ${['' as const, ...nations].map(
            (id) =>
              html`<option value=${id} ?selected=${id === (nation ?? '')}>
                ${id ? words.nations[id] : words.anywhere}
              </option>`,
          )}
        </select>
      </label>
      ${debug && names.length ? html`<p class="stale">${words.stale(names)}</p>` : nothing}
      <slot>
        <ul role="list" class="lines" part="help-lines">
          ${shown.map((line) => html`<li part="help-line">${this.#line(words, line)}</li>`)}
        </ul>
      </slot>`;
  }

  #line(words: HelpWords, line: Helpline): TemplateResult {
    const { html, nothing } = this.kit;
    const { name, kind, phone, option, sms, url } = line;
    return html`<p class="name">
        <bdi>${name}</bdi>${kind === 'emergency' ? nothing : html` · ${words.kinds[kind]}`}
      </p>
      ${
        phone
          ? html`<p>
              <a class="way" href=${telephoneLink(phone)}>${words.call} <bdi>${phone}</bdi></a
              >${option ? html`, ${words.option(option)}` : nothing}
            </p>`
          : nothing
      }
      ${
        sms
          ? html`<p><a class="way" href=${smsLink(sms)}>${words.text(sms.to, sms.body)}</a></p>`
          : nothing
      }
      <p class="muted">
        ${this.#facts(words, line).join(' · ')}${
          url ? html` · ${linkOut(html, url, words.site, `${words.site}: ${name}`)}` : nothing
        }
      </p>`;
  }

  #facts(words: HelpWords, { hours, cost, languages = [], checked }: Helpline): string[] {
    const strings = this.kit.strings();
    return [
      hours
        ? words.hours(strings.time(hours[0] % 1440), strings.time(hours[1] % 1440))
        : words.always,
      cost === 'free' ? words.free : words.standard,
      ...(languages.length
        ? [words.alsoIn(languages.map((tag) => languageName(strings, tag)))]
        : []),
      words.checked(dateWords(strings, checked, true)),
    ];
  }

  /** Whoever keeps the page is told once. */
  #warn(names: readonly string[]): void {
    const told = names.join();
    if (told && told !== this.#told) console.warn(enHelp.stale(names));
    this.#told = told;
  }
}

/** Opens the reader's own app with the words written; both forms of phones understand it. */
const smsLink = ({ to, body }: NonNullable<Helpline['sms']>): string =>
  body ? `sms:${to}?&body=${encodeURIComponent(body)}` : `sms:${to}`;
