/** One record, read field by field; what a field loses is noted. */
import type { ProblemReason } from '../core/result.js';
import { listOf, type RawRecord, textOf, yesNo } from './coerce.js';
import { readUrl } from './links.js';
import { cut, manyLines, oneLine } from './text.js';

/** Takes a note about a field of the record that is being read. */
export type Note = (field: string, reason: ProblemReason) => void;

export const lineCap = 200;
const blockCap = 2000;

export class Fields {
  readonly #record: RawRecord;
  readonly note: Note;

  constructor(record: RawRecord, note: Note) {
    this.#record = record;
    this.note = note;
  }

  get names(): readonly string[] {
    return Object.keys(this.#record);
  }

  /** The value; undefined for what a feed writes in place of nothing. */
  raw(name: string): unknown {
    const value = this.#record[name];
    if (value === null || value === '') return undefined;
    return typeof value === 'string' && !/\S/.test(value) ? undefined : value;
  }

  /** Text in one line. */
  line(name: string, cap = lineCap): string | undefined {
    return this.#text(name, cap, oneLine);
  }

  /** Text with its line breaks. */
  block(name: string): string | undefined {
    return this.#text(name, blockCap, manyLines);
  }

  #text(name: string, cap: number, tidy: (text: string) => string): string | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const text = textOf(value);
    if (text === undefined) {
      this.note(name, 'bad-type');
      return undefined;
    }
    // the work is bounded whatever the feed holds
    const bounded = text.slice(0, cap * 8);
    const tidied = tidy(bounded);
    const fitting = cut(tidied, cap);
    if (fitting !== tidied || bounded.length < text.length) this.note(name, 'too-long');
    return fitting || undefined;
  }

  /** An absolute web address. */
  url(name: string): URL | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const read = readUrl(value);
    if (!read || read.mended) this.note(name, 'bad-url');
    return read?.url;
  }

  list(name: string): readonly unknown[] {
    return listOf(this.raw(name));
  }

  /** One of a set of words, in any case. */
  word<T extends string>(name: string, allowed: ReadonlySet<T>): T | undefined {
    return this.words(name, allowed)[0];
  }

  /** Those of a list that are in a set of words. */
  words<T extends string>(name: string, allowed: ReadonlySet<T>): T[] {
    const found = new Set<T>();
    for (const item of this.list(name).slice(0, 50)) {
      const word =
        typeof item === 'string'
          ? item
              .trim()
              .toLowerCase()
              .replace(/[\s_]+/g, '-')
          : '';
      if ((allowed as ReadonlySet<string>).has(word)) found.add(word as T);
      else this.note(name, 'unknown-code');
    }
    return [...found];
  }

  yesNo(name: string): boolean | undefined {
    const value = this.raw(name);
    const answer = yesNo(value);
    if (value !== undefined && answer === undefined) this.note(name, 'bad-type');
    return answer;
  }
}
