/** Dates as people write them in a table. */

const months =
  'jan feb mar apr may jun jul aug sep oct nov dec ion chwe maw ebr mai meh gor aws med hyd tac rha';
const monthAt = new Map(months.split(' ').map((month, index) => [month, (index % 12) + 1]));

/** A date within a text, as a part of a regular expression. */
export const dateWithin = String.raw`(?:\d{4}-\d\d-\d\d|\d\d?[/.]\d\d?[/.]\d{4}|\d\d?(?:st|nd|rd|th)? +\p{L}+,? +\d{4})`;

const slashed = /^(\d\d?)[/.](\d\d?)[/.](\d{4})/;
const worded = /^(\d\d?)\w* +(\p{L}+),? +(\d{4})$/u;

/**
 * Whether a table writes the day before the month, so `8/9/2026` is in September: some date in it can
 * only be so, and none only the other way.
 */
export class DateOrder {
  #dayFirst = false;
  #monthFirst = false;

  /** Takes a text of the table that may have dates in it. */
  add(text: string) {
    for (const [, first, second] of text.matchAll(/(\d\d?)[/.](\d\d?)[/.]\d{4}/g)) {
      this.#dayFirst ||= Number(first) > 12;
      this.#monthFirst ||= Number(second) > 12;
    }
  }

  get dayFirst(): boolean {
    return this.#dayFirst && !this.#monthFirst;
  }
}

/** The date as our own format has it; what is not written in one of these ways stands as it is. */
export function dateIn(text: string, dayFirst: boolean): string {
  const [, day, word = '', year] = worded.exec(text.trim()) ?? [];
  const name = word.toLowerCase();
  // "Chwefror" is known by four letters
  const month = monthAt.get(name.slice(0, 3)) ?? monthAt.get(name.slice(0, 4));
  const [, first, second, last] = (dayFirst && slashed.exec(text)) || [];
  const parts = month ? [year, `${month}`, day] : [last, second, first];
  return parts[0] ? parts.map((part) => part!.padStart(2, '0')).join('-') : text;
}
