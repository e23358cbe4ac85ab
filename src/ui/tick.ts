/** A box to tick, with the words beside it as its label. */
import type { html as Html, TemplateResult } from 'lit';

export const tick = (
  html: typeof Html,
  label: string,
  on: boolean,
  change: () => void,
  disabled = false,
): TemplateResult =>
  html`<label class="tick"
    ><input type="checkbox" .checked=${on} ?disabled=${disabled} @change=${change} />${label}</label
  >`;
