/** List, map or week: what is shown above the list, which is always there. It comes as a part, and is given Lit. */
import type { html as Html, TemplateResult } from 'lit';
import type { Strings } from '../i18n/strings.js';
import { adoptSheet } from './adopt-sheet.js';
import { controlWords } from './control-words.js';

export const viewIds = ['list', 'map', 'week'] as const;
export type ViewId = (typeof viewIds)[number];

export interface ViewSwitchContext {
  readonly html: typeof Html;
  readonly strings: Strings;
  readonly host: { readonly renderRoot: ParentNode };
  /** Which are offered, by their names with spaces between them. */
  readonly views: string;
  readonly view: ViewId;
  readonly choose: (view: ViewId) => void;
}

const styles = `
  .views { display: flex; margin-inline-start: auto; border: var(--_border) solid var(--_edge); border-radius: var(--_radius); overflow: clip; }
  .view { min-block-size: calc(var(--_target) - 2 * var(--_border)); min-inline-size: var(--_target); padding-inline: calc(1.5 * var(--_space)); border: 0; background: transparent; font-weight: 600; cursor: pointer; }
  /* What has nothing to say takes no room. */
  .near > [role='status']:empty { position: absolute; }
  .view + .view { border-inline-start: var(--_border) solid var(--_edge); }
  .view:hover { background: var(--_raised); }
  .view[aria-pressed='true'] { background: var(--_accent); color: var(--_on-accent); }
  .view:focus-visible { outline-offset: -4px; }
  @container (min-inline-size: 30em) { .view { padding-inline: calc(3 * var(--_space)); } }
  @media (forced-colors: active) { .view[aria-pressed='true'] { background: SelectedItem; color: SelectedItemText; forced-color-adjust: none; } }
`;

/** Nothing where there is nothing to choose from. */
export function viewSwitch(context: ViewSwitchContext): TemplateResult | undefined {
  const { html, strings, host, views, view, choose } = context;
  const offered = viewIds.filter((id) => views.split(/\s+/).includes(id));
  if (offered.length < 2) return undefined;
  adoptSheet(host.renderRoot as ShadowRoot, styles);
  const words = controlWords(strings);
  return html`<div
    class="views"
    role="group"
    aria-label=${words.show}
    lang=${words.lang}
    part="views"
  >
    ${offered.map(
      (id) =>
        html`<button
          class="view"
          part=${id === view ? 'view view-checked' : 'view'}
          type="button"
          aria-pressed=${id === view ? 'true' : 'false'}
          @click=${() => choose(id)}
        >
          ${words.views[id]}
        </button>`,
    )}
  </div>`;
}
