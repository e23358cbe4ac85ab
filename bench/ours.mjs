/**
 * Our own search at three depths: the index of words alone; the text answer, which understands the
 * request as well; and the whole answer of a source, with its counts, order and marks.
 */
import { startClock } from './clock.mjs';
import { now } from './request-queries.mjs';

const shown = 10;

/** Lets others work in between, as a page does, and notes the longest stretch without. */
function paced(createPacer) {
  const noted = { longest: 0 };
  let took = startClock();
  const stop = () => (noted.longest = Math.max(noted.longest, took()));
  const pause = createPacer(async () => {
    stop();
    await new Promise(setImmediate);
    took = startClock();
  });
  return { noted, pause, stop };
}

/** What every search is made from, filters and starts read beforehand. */
export async function readMeetings(code, meetings) {
  const { fellowship, fellowships } = code;
  const pause = () => undefined;
  const facets = await code.FacetIndex.build(meetings, fellowship, pause);
  const starts = new code.Starts(meetings);
  await starts.refresh(now, pause);
  const extraText = code.searchWords([code.en], fellowship);
  const settings = { locale: 'en', zone: 'Europe/London', early: () => {}, wanted: () => false };
  return { meetings, fellowship, fellowships, extraText, facets, starts, ...settings };
}

/** The text search, made in slices. */
export async function buildTextSearch(code, searched) {
  const { noted, pause, stop } = paced(code.createPacer);
  const search = await code.createFullTextSearch({ ...searched, pause });
  stop();
  return { search, longest: noted.longest };
}

export function buildIndex(code, { meetings, fellowship, extraText }) {
  return code.createFuseTextIndex({
    size: meetings.length,
    textsOf: (record, add) => code.addMeetingText(meetings[record], fellowship, extraText, add),
    prose: code.proseWeight,
    pause: () => undefined,
  });
}

export function createSource(code, { meetings, fellowship }) {
  const breathe = () => Promise.resolve();
  const source = code.createLocalSource(meetings, { now: () => now, fellowship, breathe });
  const places = new Map(meetings.map(({ id }, at) => [id, at]));
  const ask = (text, limit) => source.query({ text, facets: {}, sort: 'soonest', limit });
  return {
    /** Reads all texts. */
    ready: async () => {
      while ((await ask('leeds', 1)).partial);
    },
    answer: (text) => ask(text, shown),
    /** The records of everything found, in the order shown. */
    all: async (text) =>
      (await ask(text, meetings.length)).hits.map(({ meeting }) => places.get(meeting.id)),
  };
}
