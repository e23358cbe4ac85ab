/** One source, and so one index, for all finders of a page that show the same list in one language. */
import type { Meeting } from '../core/meeting.js';
import type { Strings } from '../i18n/strings.js';
import type { FinderSource } from '../source/finder-source.js';

const sources = new WeakMap<readonly Meeting[], Map<Strings, FinderSource>>();

/** The source of the list in these words, made where there is none. */
export function sharedSource(
  meetings: readonly Meeting[],
  words: Strings,
  make: () => FinderSource,
): FinderSource {
  const byWords = sources.get(meetings) ?? new Map<Strings, FinderSource>();
  sources.set(meetings, byWords);
  let source = byWords.get(words);
  if (!source) byWords.set(words, (source = make()));
  return source;
}
