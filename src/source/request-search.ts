/** Answers plain requests: what is understood as records that have it, the rest as words. */
import type { Meeting, Position } from '../core/meeting.js';
import { standsAt } from '../core/query.js';
import type { Meant, Range, Understood } from '../core/results.js';
import { ordinaryWords } from '../knowledge/search-words.js';
import type { FindPlace } from '../places/find-place.js';
import { fold } from '../search/fold.js';
import { remembered } from '../search/lexicon.js';
import {
  addAll,
  addRecord,
  allRecords,
  countRecords,
  eachRecord,
  keep,
  noRecords,
  type RecordSet,
} from '../search/record-set.js';
import { requestWord } from '../search/request-spelling.js';
import type { TextIndex, TextMatches } from '../search/text-index.js';
import { lexiconFor } from '../search/understand-lexicon.js';
import { nearTo, unmutatedPlace } from '../search/understand-place.js';
import { readRequest, restOf, type Request } from '../search/understand.js';
import { AskedSets, isTime } from './asked-sets.js';
import { marksOf } from './marked-fields.js';
import { respelled } from './respelled.js';
import type { FoundText, Searched, TextSearch } from './text-search.js';

/** What was typed, and the parts of it that are plain words. */
type Words = Parameters<TextSearch['find']>[0];

/** Where so many meetings have a town's name, nobody needs to be told of those around. */
const enough = 10;
/** Behind all bands of the text. */
const laterBand = 128;

const nothingWrong: Omit<Understood, 'meant'> = {
  match: 'exact',
  corrections: [],
  unknown: [],
  instead: [],
};

/** What was found, and with which words in place of those misspelt. */
type Found = FoundText & Partial<Pick<TextMatches, 'respelt'>>;

export class RequestSearch implements TextSearch {
  readonly #searched: Searched;
  readonly #index: TextIndex;
  readonly #place: FindPlace;
  readonly #lang: string;
  readonly partial: boolean;
  /** One for all answers: it is as large as the feed, and only the last answer is looked at. */
  #bands: Uint8Array | undefined;
  /** Those that are somewhere, from when that is first asked. */
  #placed: RecordSet | undefined;
  readonly #sets: AskedSets;
  #last: { readonly key: string; readonly found: FoundText | undefined } | undefined;

  /** @param partial Not all texts are in the index yet. */
  constructor(searched: Searched, index: TextIndex, place: FindPlace, partial = false) {
    this.#searched = searched;
    this.#sets = new AskedSets(searched);
    this.#index = index;
    this.#place = place;
    this.partial = partial;
    this.#lang = searched.locale.split('-')[0]!.toLowerCase();
  }

  place(name: string): Position | undefined {
    return this.#place(name)?.position;
  }

  /** Filters, order and length of the list change more than the text: the last answer is kept. */
  find(words: Words, now: number): FoundText | undefined {
    const key = `${this.#searched.starts.asOf} ${words.plain?.join('\n') ?? ''}\n\n${words.text}`;
    if (this.#last?.key !== key) this.#last = { key, found: this.#find(words, now) };
    return this.#last.found;
  }

  #find({ text, plain = [] }: Words, now: number): FoundText | undefined {
    const reading = this.#understand(text, plain);
    const found = this.#search({ text, plain }, reading, now);
    const town = this.#town({ text, plain }, reading, found, now);
    if (town) return town;
    const named = found?.understood.match === 'none' && this.#named({ text, plain }, reading, now);
    if (named) return named;
    if (!found || found.understood.match === 'exact') return found;
    return this.#respelt({ text, plain }, reading, found, now);
  }

  /** "Tusday" is a Tuesday, "meting" no name of a meeting, and "women Wakefeild" are women near it. */
  #respelt(
    { text, plain }: Required<Words>,
    reading: Request,
    found: Found,
    now: number,
  ): FoundText | undefined {
    const { corrections, unknown } = found.understood;
    const taken = found.respelt ?? [];
    const sound = taken.filter(({ typed }) => ordinaryWords.has(fold(typed)));
    if (sound.length)
      return this.#find({ text, plain: [...plain, ...sound.map(({ typed }) => typed)] }, now);
    const lexicon = lexiconFor(this.#searched.fellowships);
    const misspelt = [...taken, ...unknown.map((typed) => ({ typed, taken: [] }))]
      .filter(({ typed }) => !plain.some((part) => part.includes(typed)))
      .map(({ typed, taken }) => {
        const word = requestWord(fold(typed), lexicon);
        const asked = word !== undefined;
        return { typed, taken: asked ? [word] : taken, asked };
      })
      // "Good" is no food.
      .filter(({ typed, taken: [word] }) => word?.[0] === fold(typed)[0])
      .sort((a, b) => text.indexOf(a.typed) - text.indexOf(b.typed));
    if (!misspelt.length) return found;
    const proper = respelled(text, misspelt);
    const words = { text: proper.text, plain };
    const better = this.#understand(proper.text, plain);
    // where a town is found by its spelling, that may be another than was meant
    const none = !countRecords(found.records);
    let again = none ? this.#town(words, better, undefined, now) : undefined;
    if (!again?.near) {
      const isBetter =
        better.spans.length > reading.spans.length ||
        (misspelt.some(({ asked }) => asked) &&
          wordsLeft(proper.text, better) < wordsLeft(text, reading));
      if (!isBetter) return found;
      again = this.#search(words, better, now);
      // the bands of the other answer are gone by now
      if (again?.understood.match === 'none') return this.#search({ text, plain }, reading, now);
    }
    return (
      again && {
        ...again,
        understood: {
          ...again.understood,
          match: 'near',
          corrections: [
            ...misspelt.flatMap(({ typed, taken, asked }) =>
              asked ? { typed, taken } : (corrections.find((other) => other.typed === typed) ?? []),
            ),
            ...again.understood.corrections,
          ],
          meant: again.understood.meant.map(({ span, meaning }): Meant => {
            const typed = proper.back(span);
            return { text: text.slice(...typed), span: typed, meaning };
          }),
        },
      }
    );
  }

  /**
   * "Otley", "women in Otley": a town by itself is a place to be near to where few meetings have its
   * name. Those that have come first.
   */
  #town(
    { text, plain = [] }: Words,
    reading: Request,
    found: FoundText | undefined,
    now: number,
  ): FoundText | undefined {
    let named = found?.understood.match === 'exact' ? found : undefined;
    if (reading.near !== undefined || (named && countRecords(named.records) >= enough))
      return undefined;
    const rest = restOf(text, reading.spans);
    const span = standsAt(text, rest).find((range) => !reading.spans.some(isOver(range)));
    if (!span || plain.some((part) => standsAt(text, part).some(isOver(span)))) return undefined;
    // what has a word as it stands does not mean another
    const place = this.#place(rest) ?? (named ? undefined : unmutatedPlace(rest, this.#place));
    if (!place?.town) return undefined;
    if (!named) {
      // "ot ley" is Otley
      const proper = text.slice(0, span[0]) + place.name + text.slice(span[1]);
      const again = this.#search({ text: proper, plain }, this.#understand(proper, plain), now);
      if (again?.understood.match === 'exact') named = again;
      if (named && countRecords(named.records) >= enough)
        return { ...named, understood: { ...named.understood, meant: reading.spans } };
    }
    const meant: Meant = { text: rest, span, meaning: nearTo(place) };
    const spans = [...reading.spans, meant].sort((a, b) => a.span[0] - b.span[0]);
    const near = this.#search(
      { text, plain },
      { ...reading, near: place.name, place, spans },
      now,
    )!;
    const records = this.#around(near, named?.records);
    // the words of the town are marked where it is named
    return {
      ...near,
      records,
      named: named ? countRecords(named.records) : 0,
      ...(named && { marks: named.marks }),
    };
  }

  /** What has the name of a place, and then what is somewhere around it; all where nothing says where it is. */
  #around({ records, near, bands }: FoundText, named?: RecordSet): RecordSet {
    if (!near) return named ?? records;
    const around = (this.#placed ??= placedRecords(this.#searched.meetings)).slice();
    // those around may be the whole feed, and come behind without one being looked at
    if (named) {
      addAll(around, named);
      bands.fill(laterBand);
      eachRecord(named, (record) => (bands[record] = 0));
    }
    keep(around, records);
    return around;
  }

  /** "Morning Freedom on Thursday": where nothing is held at such a time, part of it may be a name. */
  #named({ text, plain = [] }: Words, reading: Request, now: number): FoundText | undefined {
    const times = reading.spans.filter(({ meaning }) => isTime(meaning));
    if (times.length < 2) return undefined;
    for (const { text: name } of times) {
      const words = { text, plain: [...plain, name] };
      const found = this.#search(words, this.#understand(text, words.plain), now);
      if (found?.understood.match === 'exact') return found;
    }
    return undefined;
  }

  #understand(text: string, plain: readonly string[]): Request {
    const { fellowships, locale } = this.#searched;
    return readRequest(text, locale, { fellowships, place: this.#place, plain });
  }

  #search({ text, plain = [] }: Words, reading: Request, now: number): Found | undefined {
    const { meetings } = this.#searched;
    const times = this.#sets.times(reading, now);
    const meant = reading.spans.flatMap(({ span, meaning }) => {
      const records = this.#sets.records(meaning, times);
      return records ? [{ span, records }] : [];
    });
    const skip = reading.spans.filter(({ meaning }) => meaning.kind === 'near');
    const matches = this.#index.search({
      text,
      meant,
      skip: skip.map(({ span }) => span),
      plain: plain.flatMap((part) => standsAt(text, part)),
    });
    const near = reading.place?.position;
    if (!matches && reading.near === undefined) return undefined;

    // A town stands on many cards.
    const marked = new Map<string, readonly Range[]>();
    const understood = matches?.understood ?? nothingWrong;
    const bands = (this.#bands ??= new Uint8Array(meetings.length));
    const records = matches ? noRecords(meetings.length) : allRecords(meetings.length);
    if (matches) spread(matches, records, bands);
    // Who asks for a place wants the nearest first, however well the other words match.
    if (!matches || near) bands.fill(0);
    return {
      records,
      bands,
      understood: {
        ...understood,
        instead: understood.instead.map((other) => ({ ...other, text: tidy(other.text) })),
        meant: reading.spans,
      },
      respelt: matches?.respelt,
      ...(near && { near }),
      ...(times && { asksFor: times.asksFor }),
      marks: (meeting) =>
        matches &&
        marksOf(meeting, this.#lang, (shown) =>
          remembered(marked, shown, () => matches.mark(shown)),
        ),
    };
  }
}

/** The records from which there is a distance. */
function placedRecords(meetings: readonly Meeting[]): RecordSet {
  const placed = noRecords(meetings.length);
  meetings.forEach(({ attendance, venue }, record) => {
    if (attendance !== 'online' && venue?.position) addRecord(placed, record);
  });
  return placed;
}

/** A text of which a part is gone, without the marks that joined the two: "leeds/bath". */
const tidy = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+|(?<=\s)[^\p{L}\p{N}\s]+(?=\S)|[^\p{L}\p{N}\p{M}+]+$/gu, '');

/** Whether a part of a request has words in a range. */
const isOver =
  ([from, to]: Range) =>
  (part: Range | { readonly span: Range }): boolean => {
    const [start, end] = 'span' in part ? part.span : part;
    return from < end && start < to;
  };

/** How many words of a text say something and were not understood. */
const wordsLeft = (text: string, { spans }: Request): number =>
  restOf(text, spans).split(' ').filter(Boolean).length;

/** Puts what was found where its records are looked up. */
function spread(matches: TextMatches, records: RecordSet, bands: Uint8Array): void {
  const found = matches.records;
  for (let at = 0; at < found.length; at++) {
    addRecord(records, found[at]!);
    bands[found[at]!] = matches.bands[at]!;
  }
}
