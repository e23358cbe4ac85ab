import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { emergency, samaritans, telephoneLink, type Helpline } from '../knowledge/helpline.js';
import type { HelpHost, HelpView } from '../ui/help/help-view.js';
import type { HostLine } from '../core/helpline.js';
import { jsonList } from '../ui/json-list.js';
import { en } from '../i18n/en.js';
import { latePart } from '../ui/part-loader.js';
import type { ViewClass } from '../ui/part-view.js';
import { PartElement } from './part-element.js';

const part = latePart<ViewClass<HelpView>>('help');

const call = ({ phone = '' }: Helpline): TemplateResult =>
  html`<a href=${telephoneLink(phone)}>${phone}</a>`;

/**
 * @summary Where to turn right now: 999 and Samaritans always in sight, and the help lines of a nation
 * behind a press. It needs no feed and no finder.
 *
 * @slot - In place of our further help lines.
 *
 * @csspart help-now - The sentence that is always in sight.
 * @csspart help-more - The disclosure with the further lines.
 * @csspart help-nation - The choice of nation.
 * @csspart help-lines - The further lines.
 * @csspart help-line - One of them.
 * @csspart help-emergency - When to call 999, where a clinician has approved it.
 * @csspart help-withdrawal - What to know before stopping, where a clinician has approved it.
 *
 * @cssprop --meeting-color-emergency - Behind the card that says when to call 999.
 * @cssprop --meeting-color-on-emergency - Its words.
 */
export class MeetingHelp extends PartElement<HelpView> implements HelpHost {
  static override readonly tag: string = 'meeting-help';

  protected override readonly late = part;

  /** `england`, `wales`, `scotland` or `northern-ireland`; the reader may choose another. */
  @property() nation = '';

  /** `approved` once a clinician has checked what it says of danger and of stopping; off otherwise. */
  @property({ attribute: 'clinical-text' }) clinicalText = '';

  /**
   * Lines of your own, as JSON in the attribute: with the `id` of one of ours they change that one, and
   * `"hidden": true` leaves it out. 999 and Samaritans stay.
   */
  @property({ converter: { fromAttribute: jsonList } }) lines?: readonly HostLine[];

  /** Level of the headings of what a clinician has approved. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Names the lines that are left out because nobody has checked them for a year. */
  @property({ type: Boolean }) debug = false;

  /** Whether the further lines are unfolded. */
  @state() open = false;

  protected override render(): TemplateResult {
    const { foot, lang } = this.words.strings;
    // Words on which a life may hang are English until somebody has checked the others.
    const checked = foot.help ?? en.foot.help!;
    const { open, clinicalText } = this;
    const safety = clinicalText === 'approved' ? this.bring()?.safety() : nothing;
    return html`<p
        part="help-now"
        lang=${foot.help ? lang : 'en'}
        dir=${ifDefined(foot.help ? undefined : 'ltr')}
      >
        ${checked(call(emergency), call(samaritans))}
      </p>
      ${safety}
      <details
        part="help-more"
        @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${foot.helpMore}</summary>
        ${open ? super.render() : nothing}
      </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-help': MeetingHelp;
  }
}
