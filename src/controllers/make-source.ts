/** Makes the source of a finder from the lists that have come, in the words of its language. */
import type { Fellowship } from '../core/meeting.js';
import { fellowships as known } from '../knowledge/fellowships.js';
import type { Strings } from '../i18n/strings.js';
import type { loadPlacePack } from '../places/load-pack.js';
import type { FinderSource } from '../source/finder-source.js';
import { createLocalSource } from '../source/local-source.js';
import { dayNames, searchWords } from '../source/search-words.js';
import type { CreateTextSearch } from '../source/text-search.js';
import { stringsFor } from '../ui/languages.js';
import { loadPart } from '../ui/part-loader.js';
import type { Loaded } from './feed-loading.js';
import { sharedSource } from './shared-source.js';

export interface SourceSettings {
  readonly words: Strings;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly now: () => number;
  /** Address of a place pack. */
  readonly places: string | undefined;
  /** It has a clock, fellowships or places of its own, so its source is shared with no other. */
  readonly own: boolean;
}

/** Search comes when somebody goes to the search box: many visitors only filter. */
const textSearch = () => loadPart('search') as Promise<CreateTextSearch | undefined>;

/** So do places that the feeds do not have. */
const placesAt = (address: string) => async () =>
  ((await loadPart('places')) as typeof loadPlacePack | undefined)?.(address);

/** Zone of the reader's device. */
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Ours, the feeds' and the host's, by id; the later ones win. */
export const allFellowships = (
  loaded: Loaded,
  own: readonly Fellowship[] = [],
): ReadonlyMap<string, Fellowship> =>
  new Map([...known, ...loaded.fellowships, ...own].map((each) => [each.id, each]));

export function makeSource(
  { meetings }: Loaded,
  fellowships: ReadonlyMap<string, Fellowship>,
  { words, lang, now, places, own }: SourceSettings,
): FinderSource {
  const fellowship = (id: string) => fellowships.get(id);
  const languages = [...new Set([words, stringsFor('en')])];
  const make = () =>
    createLocalSource(meetings, {
      now,
      fellowship,
      fellowships: [...fellowships.values()],
      locale: lang,
      zone,
      textSearch,
      places: places === undefined ? places : placesAt(places),
      days: dayNames(languages),
      extraText: searchWords(languages, fellowship),
    });
  return own ? make() : sharedSource(meetings, words, lang, make);
}
