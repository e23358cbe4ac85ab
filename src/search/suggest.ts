/** Offers what may be searched for while the reader types: places, fellowships, days and meetings. */
import type { Range, Suggestion } from '../core/results.js';
import { fold, words } from './fold.js';
import { gatherNames, kinds, type Names, type NamesOptions } from './suggest-names.js';
import type { CreateTextIndex, TextIndex } from './text-index.js';

export interface SuggesterOptions extends NamesOptions {
  /** Makes the index in which the names are looked for. */
  readonly createIndex: CreateTextIndex;
}

/**
 * What may be searched for, the likeliest first: what begins as it is typed, then by how well it
 * matches, then places, fellowships, days and meetings, then by how many meetings it stands for, then
 * by name. Nothing for fewer than two letters, and never what is typed already.
 * @param finds How many meetings a whole text finds. It is asked only of texts that keep words of the
 *   reader's before a name, so that none is offered that finds nothing; without it there are none.
 */
export type Suggest = (
  text: string,
  limit: number,
  finds?: (text: string) => number,
) => readonly Suggestion[];

/** Reads what occurs in the meetings, in slices. */
export type CreateSuggester = (options: SuggesterOptions) => Promise<Suggest>;

/** How many times as many names as are wanted are tried behind words that they have to go with. */
const tried = 3;

const ownName = 255;
const otherName = 235;
const joining = 64;

/** What a place is named after. */
const near = '(?:near|nearest|close|closest|ger)(?:\\s+to)?\\s+';
const beginsNear = new RegExp(`^\\s*${near}\\S`, 'i');
const nearWord = new RegExp(`(?:^|\\s)${near}$`, 'i');

/** Words that join others, such as "and" in "Tyne and Wear": whoever types "an" hardly means that. */
const joiningWord = /(^|[^\p{L}\p{N}'’])\p{Ll}[\p{L}\p{M}]*/gu;

export const createSuggester: CreateSuggester = async (options) => {
  const names = await gatherNames(options);
  const { texts, others } = names;
  const index = await options.createIndex({
    size: texts.length,
    textsOf(record, add) {
      const text = texts[record]!;
      const own = text.replace(joiningWord, '$1');
      // Some write everything in small letters.
      add(/\p{L}/u.test(own) ? own : text, ownName);
      add(text, joining);
      for (const other of others.get(text) ?? []) add(other, otherName);
    },
    prose: 0,
    pause: options.pause,
  });

  return (text, limit, finds) => {
    if (limit < 1 || words(text).join('').length < 2) return [];
    // who begins with "near" wants to keep it
    const whole = beginsNear.test(text) ? [] : matching(names, index, text, limit);
    if (whole.length || !finds) return whole;
    for (const tail of tailsOf(text)) {
      const front = text.slice(0, text.length - tail.length);
      const found: Suggestion[] = [];
      const onlyPlaces = nearWord.test(front);
      for (const suggestion of matching(names, index, tail, tried * limit)) {
        if (onlyPlaces && suggestion.kind !== 'place') continue;
        const whole = behind(front, suggestion);
        const count = finds(whole.text);
        if (count && found.push({ ...whole, count }) === limit) break;
      }
      if (found.length) return found;
    }
    return [];
  };
};

const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');

/** The first names that hold all words of a text, but for those that say no more than that. */
function matching(names: Names, index: TextIndex, text: string, limit: number): Suggestion[] {
  const matches = index.search({ text });
  if (!matches) return [];
  const { records, bands } = matches;
  // A whole word within a name ("Chester-le-Street") is less than the beginning of one being typed.
  const [start = ''] = words(text);
  const begins = (name: string): boolean => fold(name).startsWith(start);
  const within = records.map((record) => {
    const name = names.texts[record]!;
    return begins(name) || names.others.get(name)?.some(begins) ? 0 : 1;
  });
  const inOrder = (a: number, b: number): number => {
    const [one, other] = [records[a]!, records[b]!];
    return (
      within[a]! - within[b]! ||
      bands[a]! - bands[b]! ||
      names.kinds[one]! - names.kinds[other]! ||
      names.counts[other]! - names.counts[one]! ||
      (names.texts[one]! < names.texts[other]! ? -1 : 1)
    );
  };
  const textOf = (at: number): string => names.texts[records[at]!]!;

  const best: number[] = [];
  for (let at = 0; at < records.length; at++) {
    if (best.length === limit && inOrder(best[limit - 1]!, at) < 0) continue;
    if (sameWords(textOf(at), text)) continue;
    // A town's name may be a meeting's too: the better of the two stands for both.
    const twin = best.findIndex((other) => sameWords(textOf(other), textOf(at)));
    if (twin >= 0) {
      if (inOrder(best[twin]!, at) < 0) continue;
      best.splice(twin, 1);
    }
    const place = best.findIndex((other) => inOrder(at, other) < 0);
    best.splice(place < 0 ? best.length : place, 0, at);
    if (best.length > limit) best.pop();
  }
  return best.map((at) => ({
    kind: kinds[names.kinds[records[at]!]!]!,
    text: textOf(at),
    count: names.counts[records[at]!]!,
    marks: matches.mark(textOf(at)),
  }));
}

/** The last two words and the last one, where others stand before them. */
function tailsOf(text: string): string[] {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  return starts
    .slice(1)
    .slice(-2)
    .map((start) => text.slice(start))
    .filter((tail) => words(tail).join('').length > 1);
}

/** A name after the words that stand before it as typed, which are marked whole. */
function behind(front: string, { kind, text, marks }: Suggestion): Omit<Suggestion, 'count'> {
  const kept = [...front.matchAll(/\S+/g)].map(({ 0: word, index }): Range => [
    index,
    index + word.length,
  ]);
  const moved = marks.map(([from, to]): Range => [from + front.length, to + front.length]);
  return { kind, text: front + text, marks: [...kept, ...moved] };
}
