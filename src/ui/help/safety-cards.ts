/** What to know in danger, and before somebody stops: only where a clinician has approved it. */
import type { html as Html, TemplateResult } from 'lit';
import type { Nation } from '../../core/helpline.js';
import { enSafety } from '../../i18n/help/en.js';

/** The health line of each nation; none for Northern Ireland, which NHS 111 does not serve. */
const healthLine: Readonly<Partial<Record<Nation, string>>> = {
  england: 'NHS 111',
  wales: 'NHS 111 Wales',
  scotland: 'NHS 24 on 111',
};

/** In English in every language: nobody may read such words in a translation that nobody has checked. */
export function safetyCards(
  html: typeof Html,
  nation: Nation | undefined,
  level: number,
): TemplateResult {
  const words = enSafety;
  return html`<section class="emergency" part="help-emergency" lang=${words.lang} dir="ltr">
      <div role="heading" aria-level=${level}>${words.callIf}</div>
      <ul>
        ${words.signs.map((sign) => html`<li>${sign}</li>`)}
      </ul>
    </section>
    <section class="withdrawal" part="help-withdrawal" lang=${words.lang} dir="ltr">
      <div role="heading" aria-level=${level}>${words.withdrawalTitle}</div>
      ${words.withdrawal(nation && healthLine[nation]).map((sentence) => html`<p>${sentence}</p>`)}
    </section>`;
}
