/** One source, and so one index, for all finders of a page that show the same list in one language. */
import type { Meeting } from '../core/meeting.js';
import type { Strings } from '../i18n/strings.js';
import type { FinderSource } from '../source/finder-source.js';

/** Of each list, by language, the last that was made. */
const sources = new WeakMap<
  readonly Meeting[],
  Map<string, { readonly words: Strings; readonly source: FinderSource }>
>();

/**
 * The source of the list in these words, made where there is none.
 * @param lang BCP 47 tag; languages that have no words of their own share those of another.
 */
export function sharedSource(
  meetings: readonly Meeting[],
  words: Strings,
  lang: string,
  make: () => FinderSource,
): FinderSource {
  const known =
    sources.get(meetings) ?? new Map<string, { words: Strings; source: FinderSource }>();
  sources.set(meetings, known);
  let shared = known.get(lang);
  if (shared?.words !== words) known.set(lang, (shared = { words, source: make() }));
  return shared.source;
}
