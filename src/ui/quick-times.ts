/**
 * Buttons for the stretches of time that people ask for most. Each types its words into the search box
 * and takes them out again, so there is one way in which time is asked for, and it can be read.
 */
import type { html as Html, TemplateResult } from 'lit';
import type { Strings } from '../i18n/strings.js';
import { controlWords } from './control-words.js';

export interface QuickTimesContext {
  readonly html: typeof Html;
  readonly strings: Strings;
  /** The filters that are shown, by their names with spaces between them; empty: all. */
  readonly facets: string;
  /** What stands in the search box. */
  readonly text: string;
  /** Searches for another text. */
  readonly search: (text: string) => void;
}

const without = (text: string, words: string): string =>
  text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu'))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export function quickTimes({
  html,
  strings,
  facets,
  text,
  search,
}: QuickTimesContext): TemplateResult | undefined {
  // They are of a kind with the days, and go where these go.
  if (facets && !/\bday\b/.test(facets)) return undefined;
  const { lang, times, quick } = controlWords(strings);
  const tidy = text.replace(/\s+/g, ' ').trim();
  // Two dates at once are none.
  const others = quick.reduce((rest, [, words]) => without(rest, words), tidy);
  return html`<fieldset class="no-print" lang=${lang}>
    <legend part="quick-label">${times}</legend>
    <div class="chips">
      ${quick.map(([label, words]) => {
        const on = without(tidy, words) !== tidy;
        return html`<button
          class=${on ? 'chip checked' : 'chip'}
          part=${on ? 'quick-chip quick-chip-checked' : 'quick-chip'}
          type="button"
          aria-pressed=${on ? 'true' : 'false'}
          @click=${() => search(on ? others : `${others} ${words}`.trim())}
        >
          ${label}
        </button>`;
      })}
    </div>
  </fieldset>`;
}
