/** What a search was taken to mean as chips. It comes as a part, and is given what it draws with. */
import type { html as Html, TemplateResult } from 'lit';
import type { Hit, Meaning } from '../core/results.js';
import { foundOf } from '../i18n/found/found.js';
import type { Strings } from '../i18n/strings.js';
import type { facetValueLabel, Fellowships } from './labels.js';
import { meaningWords } from './meaning-words.js';
import { placeNotes } from './place-notes.js';

export interface ChipsContext {
  readonly html: typeof Html;
  readonly strings: Strings;
  /** Each part of the text, in its order, and what it means; undefined: its words. */
  readonly parts: readonly (readonly [text: string, meaning: Meaning | undefined])[];
  readonly label: typeof facetValueLabel;
  readonly fellowships: Fellowships | undefined;
  readonly icon: unknown;
  /** What was typed. */
  readonly text: string;
  /** What the list shows. */
  readonly hits: readonly Hit[];
  /** Searches for another text. */
  readonly search: (text: string) => void;
  /** Whether any of those that fit are online. */
  readonly areOnline: () => boolean;
  /** Shows meetings online alone; absent where they are shown alone already. */
  readonly online: (() => void) | undefined;
  /** Takes the meaning of a part off (`plain`), or puts it back. */
  readonly press: (text: string, plain: boolean) => void;
}

export function understoodChips(context: ChipsContext): TemplateResult {
  const { html, strings, parts } = context;
  const { title } = foundOf(strings);
  return html`<div class="chips" part="understood" role="group" aria-labelledby="title">
      <bdi id="title" part="label" ?hidden=${!parts.some(([, meaning]) => meaning)}
        >${`${title}:`}</bdi
      >
      ${parts.map(([text, meaning]) => chip(context, text, meaning))}
    </div>
    ${placeNotes(context)}`;
}

function chip(
  { html, strings, label, fellowships, icon, press }: ChipsContext,
  text: string,
  meaning: Meaning | undefined,
): TemplateResult {
  const { remove, restore } = foundOf(strings);
  const words = meaning ? meaningWords(strings, meaning, label, fellowships) : restore(text);
  return html`<button
    class=${meaning ? 'chip button' : 'chip off button no-print'}
    part=${meaning ? 'chip' : 'chip-off'}
    type="button"
    aria-label=${meaning ? remove(words, text) : words}
    @click=${() => press(text, !!meaning)}
  >
    <bdi>${words}</bdi>${meaning ? icon : ''}
  </button>`;
}
