/** The answer to a search in words: the spelling that was taken, and what was understood. */
import type { Understood } from '../core/results.js';
import { foundOf } from '../i18n/found/found.js';
import type { Strings } from '../i18n/strings.js';
import type { facetValueLabel, Fellowships } from './labels.js';
import { meaningWords } from './meaning-words.js';

/** Undefined where every word was found as it was typed. */
export function spellingWords(
  strings: Strings,
  { corrections, unknown }: Understood,
): string | undefined {
  const found = foundOf(strings);
  if (unknown.length) return found.unknown(unknown);
  return corrections.length
    ? found.taken(
        corrections.map(({ typed }) => typed),
        corrections.map(({ taken }) => taken),
      )
    : undefined;
}

/** "We understood: Women; Tonight"; undefined where nothing was, beyond the words. */
export function understoodWords(
  strings: Strings,
  { meant }: Understood,
  label: typeof facetValueLabel,
  fellowships: Fellowships | undefined,
): string | undefined {
  const found = foundOf(strings);
  const words = meant.map(({ meaning }) => meaningWords(strings, meaning, label, fellowships));
  if (!words.length) return undefined;
  // Whoever can't see the places is told that there is something to choose.
  const asked = meant.flatMap(({ meaning }) =>
    meaning.kind === 'near' && meaning.open && meaning.place
      ? found.whichPlace(meaning.place, meaning.choices?.length ?? 0)
      : [],
  );
  return [`${found.title}: ${words.join('; ')}`, ...asked].join('. ');
}
