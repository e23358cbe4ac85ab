/** Search as it is meant to be: plain requests, and the index of words with fuse.js as its speller. */
import { createFeedPlaces } from '../places/feed-places.js';
import { createFuseTextIndex } from '../search/fuse-text-index.js';
import { addMeetingText, proseWeight } from '../search/meeting-text.js';
import { RequestSearch } from './request-search.js';
import type { CreateTextSearch } from './text-search.js';

export const createFullTextSearch: CreateTextSearch = async (searched) => {
  const { meetings, fellowship, extraText, pause } = searched;
  const place = createFeedPlaces(meetings);
  const index = await createFuseTextIndex({
    size: meetings.length,
    textsOf: (record, add) => addMeetingText(meetings[record]!, fellowship, extraText, add),
    prose: proseWeight,
    pause,
  });
  return new RequestSearch(searched, index, place);
};
