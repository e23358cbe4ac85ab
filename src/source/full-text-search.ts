/** Search as it is meant to be: plain requests, and the index of words with fuse.js as its speller. */
import { otherTownNames } from '../knowledge/town-names.js';
import { readFeedPlaces } from '../places/feed-places.js';
import { createPlaceFinder } from '../places/find-place.js';
import { latePack } from '../places/late-pack.js';
import { createFuseTextIndex } from '../search/fuse-text-index.js';
import { addMeetingText, proseWeight } from '../search/meeting-text.js';
import { countRecords } from '../search/record-set.js';
import { createSuggester, type Suggest } from '../search/suggest.js';
import { RequestSearch } from './request-search.js';
import type { CreateTextSearch } from './text-search.js';

/** A town is looked up once, however many meetings it has. */
function rememberNames(): (town: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (town) => {
    let names = known.get(town);
    if (!names) known.set(town, (names = otherTownNames(town)));
    return names;
  };
}

export const createFullTextSearch: CreateTextSearch = async (searched) => {
  let search: RequestSearch | undefined;
  const { meetings, fellowship, extraText, pause, wanted, early } = searched;
  const found = await readFeedPlaces(meetings, pause);
  const renew = (): void => void (search &&= new RequestSearch(searched, index, place));
  const pack = searched.places && latePack(searched.places, renew);
  const place = createPlaceFinder(found, pack);
  const otherNames = rememberNames();
  const index = await createFuseTextIndex({
    size: meetings.length,
    textsOf: (record, add) =>
      addMeetingText(meetings[record]!, fellowship, extraText, add, otherNames),
    prose: proseWeight,
    pause,
    wanted,
    early: (some) => early(new RequestSearch(searched, some, place, true)),
  });
  search = new RequestSearch(searched, index, place);
  let suggest: Promise<Suggest> | undefined;
  return {
    find: (query, now) => search!.find(query, now),
    place: (name) => search!.place(name),
    get more() {
      return pack?.coming;
    },
    async suggest(text, limit, now) {
      suggest ??= createSuggester({ ...searched, createIndex: createFuseTextIndex });
      return (await suggest)(text, limit, (whole) => {
        const found = search!.find({ text: whole }, now);
        return found ? (found.named ?? countRecords(found.records)) : 0;
      });
    },
  };
};
