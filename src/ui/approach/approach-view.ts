/** What happens at a first meeting: of this kind, as far as the listing and its fellowship show. */
import type { TemplateResult } from 'lit';
import type { Meeting } from '../../core/meeting.js';
import { cyApproach } from '../../i18n/approach/cy.js';
import { enApproach } from '../../i18n/approach/en.js';
import { partStrings } from '../../i18n/part-strings.js';
import type { ApproachWords } from '../../i18n/approach/strings.js';
import type { MeetingKind } from '../../i18n/approach/strings.js';
import { BaseView } from '../base-view.js';
import type { ViewHost } from '../part-view.js';

export interface ApproachHost extends ViewHost {
  /** A kind of group, where it is about no meeting. */
  readonly approach: string;
  readonly told: Meeting | undefined;
  readonly headingLevel: number;
}

const kinds: readonly MeetingKind[] = [
  '12-step',
  'cbt',
  'secular-peer',
  'buddhist-inspired',
  'faith',
];

const styles = `
.lines { padding-inline-start: 1.25em; }
.lines li { list-style: disc; padding-block: 2px; }
.term { font-weight: 650; margin-block-start: calc(3 * var(--_space)); }
.after { margin-block: calc(3 * var(--_space)); }
`;

export class ApproachView extends BaseView<ApproachHost> {
  protected override readonly styles = styles;

  protected override get words(): ApproachWords {
    return partStrings(this.kit.strings(), 'approach', enApproach, cyApproach);
  }

  protected override draw(): TemplateResult {
    const { html, nothing } = this.kit;
    const { told: meeting, headingLevel } = this.host;
    const { words } = this;
    const { headings } = words;
    const group = (title: string, lines: readonly string[]): unknown =>
      lines.length
        ? html`<div class="term" role="heading" aria-level=${headingLevel}>${title}</div>
            <ul class="lines">
              ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
            </ul>`
        : nothing;
    const { attendance = 'hybrid', who, venue } = meeting ?? {};
    const entrance = venue?.entrance;
    return html`<div part="approach">
      ${group(headings.happens, words.happens[this.#kind])} ${group(headings.you, words.you)}
      ${group(headings.who, words.who[who?.openness ?? 'unknown'])}
      ${group(headings.cost, words.cost)}
      ${
        attendance === 'online'
          ? nothing
          : group(headings.there, [...(entrance ? [words.entrance(entrance)] : []), ...words.there])
      }
      ${attendance === 'in-person' ? nothing : group(headings.online, words.online)}
      ${group(headings.wrong, words.wrong)}
      <p class="after">${words.after}</p>
    </div>`;
  }

  /** Named by the page, else the meeting's own, else its fellowship's; else what is true of all. */
  get #kind(): MeetingKind {
    const { approach, told } = this.host;
    const { fellowshipOf, state } = this.kit;
    const known = told && fellowshipOf(told.fellowship, state()?.fellowships);
    const all: readonly string[] = [approach, ...(told?.approach ?? known?.approach ?? [])];
    return kinds.find((kind) => all.includes(kind)) ?? 'any';
  }
}
