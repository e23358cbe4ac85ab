/**
 * Judges which records answer a query, by their own fields and with none of the code that is
 * measured. A record is 3 where it is just what was asked for, 2 where all the words stand in weaker
 * fields, 1 where it may be shown but need not be, and 0 where it is wrong.
 */
import { fellowshipWords, kindWords, timeWords } from './facts.mjs';

const plainLetters = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
/** Ways to write one word. */
const sameWord = new Map(Object.entries({ saint: 'st', street: 'st', road: 'rd', avenue: 'ave' }));

/** The words of a text as the judge reads them. */
export const wordsOf = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[łøđßæœ]/g, (letter) => plainLetters[letter])
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => sameWord.get(word) ?? word);

const keyOf = (text) => wordsOf(text ?? '').join(' ');
const oneOrMany = (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
const fields = ['name', 'group', 'location', 'address', 'city', 'region', 'state', 'postal_code'];

/** Kilometres that are still in the town, and that are near to it. */
const [walk, ride] = [5, 15];
/** Where so many have a town's name, nobody is shown those around. */
const enough = 10;

export class Judge {
  constructor(records) {
    this.records = records;
    /** By word: the records that hold it in a field. */
    this.main = new Map();
    /** By word: those that hold it in their notes, or show it for a code. */
    this.weak = new Map();
    /** By text of a field: its words. */
    this.texts = new Map();
    this.cities = records.map(({ city }) => keyOf(city));
    const put = (index, text, at) => {
      for (const word of wordsOf(text)) {
        const list = index.get(word);
        if (!list) index.set(word, [at]);
        else if (list.at(-1) !== at) list.push(at);
      }
    };
    records.forEach((record, at) => {
      for (const field of fields) if (record[field]) put(this.main, record[field], at);
      for (const words of [
        record.notes,
        kindWords(record),
        fellowshipWords(record),
        timeWords(record),
      ])
        put(this.weak, words, at);
    });
  }

  /** The words that begin with these letters. */
  #begun(start) {
    this.sorted ??= [...new Set([...this.main.keys(), ...this.weak.keys()])].sort();
    let low = 0;
    for (let high = this.sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.sorted[end]?.startsWith(start)) end++;
    return this.sorted.slice(low, end);
  }

  begins(start) {
    return this.#begun(start).length > 0;
  }

  knows(word) {
    return this.main.has(word) || this.weak.has(word);
  }

  #grades(grade) {
    const grades = new Uint8Array(this.records.length);
    for (let at = 0; at < grades.length; at++) grades[at] = grade(this.records[at], at);
    return grades;
  }

  #words(text) {
    let words = this.texts.get(text);
    if (!words) this.texts.set(text, (words = new Set(wordsOf(text))));
    return words;
  }

  /** 2 where the word stands in a field, 1 where it is near to that. */
  #word(word, last) {
    const grades = new Uint8Array(this.records.length);
    const mark = (list, grade) => {
      for (const at of list ?? []) if (grades[at] < grade) grades[at] = grade;
    };
    for (const index of [this.main, this.weak]) {
      mark(index.get(word), 1);
      if (word.length > 2) mark(index.get(oneOrMany(word)), 1);
      // What is being typed may go on.
      if (last) for (const other of this.#begun(word)) mark(index.get(other), 1);
    }
    mark(this.main.get(word), 2);
    return grades;
  }

  /** All the words stand somewhere. */
  text(text) {
    const words = wordsOf(text);
    return this.all(...words.map((word, at) => this.#word(word, at === words.length - 1)));
  }

  /** 3, or what else the function answers, for what a record is; else by the words for it. */
  facts(fact, text) {
    const textual = text === undefined ? undefined : this.text(text);
    return this.#grades((record, at) => Math.max(Number(fact(record, at)), textual?.[at] ?? 0));
  }

  is(fact, text) {
    return this.facts((record, at) => (fact(record, at) ? 3 : 0), text);
  }

  town(name) {
    const key = keyOf(name);
    // Whoever lives in one of its boroughs lives in London.
    const around = key === 'london' ? 'Greater London' : undefined;
    const isThere = ({ region }, at) => this.cities[at] === key || region === around;
    return this.is(isThere, name);
  }

  field(field, text) {
    const words = wordsOf(text);
    return this.is((record) => {
      const held = record[field] && this.#words(record[field]);
      return held && words.every((word) => held.has(word));
    }, text);
  }

  /** Begins a town or a word of its name, or else a word of any field. */
  start(start) {
    const grades = this.text(start);
    if (!start.includes(' '))
      for (const word of this.#begun(start))
        for (const at of this.main.get(word) ?? []) grades[at] = 2;
    const begins = (city) => city.startsWith(start) || city.includes(` ${start}`);
    return this.facts((_, at) => (begins(this.cities[at]) ? 3 : grades[at]));
  }

  /** Near a town. */
  near(name) {
    const there = this.town(name);
    return this.#nearTo((_, at) => there[at] === 3);
  }

  /** Near the records of which something is true, as those of a postcode are near to its middle. */
  nearThose(fact) {
    return this.#nearTo(fact);
  }

  /**
   * The middle of a place is that of its meetings: 3 there or within a few kilometres, 1 further off, as
   * to be near is an order and no bound.
   */
  #nearTo(isThere) {
    const those = this.records.filter(isThere);
    const middle = (of) => those.reduce((sum, record) => sum + of(record), 0) / those.length;
    const [lat, lng] = [middle(({ latitude }) => latitude), middle(({ longitude }) => longitude)];
    const across = 111.2 * Math.cos((lat * Math.PI) / 180);
    return this.facts((record, at) => {
      if (record.attendance_option === 'online') return 1;
      const far = Math.hypot(111.2 * (record.latitude - lat), across * (record.longitude - lng));
      return isThere(record, at) || far <= walk ? 3 : far <= ride ? 2 : 1;
    });
  }

  /**
   * Where few records have a town's name, those around may follow (the guide of places says when): they
   * neither help nor harm.
   * @param named What has its name, and all else that is asked.
   * @param others What has all else that is asked; every record where nothing else is.
   */
  orAround(named, others) {
    if (named.filter(Boolean).length >= enough) return named;
    return this.#grades(({ latitude }, at) => {
      const may = latitude !== undefined && (others ? others[at] : 1);
      return named[at] || Number(may > 0);
    });
  }

  /** What holds of every part of a query is the least of what holds of each. */
  all(first, ...others) {
    const grades = first.slice();
    for (const other of others)
      for (let at = 0; at < grades.length; at++) if (other[at] < grades[at]) grades[at] = other[at];
    return grades;
  }
}
