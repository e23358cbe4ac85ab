/** One record, read field by field; what a field loses is noted. */
import type { ProblemReason } from '../core/result.js';
import { listOf, type RawRecord, textOf, wordOf, yesNo } from './coerce.js';
import { readUrl } from './links.js';
import { cut, manyLines, oneLine } from './text.js';

/** Takes a note about a field of the record that is being read. */
export type Note = (field: string, reason: ProblemReason) => void;

/** What a value is read as; undefined where it can't be. */
export type Reader<T> = (value: unknown) => T | undefined;

export const lineCap = 200;
const blockCap = 2000;
const listCap = 50;

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
    return value === null || (typeof value === 'string' && !/\S/.test(value)) ? undefined : value;
  }

  /** What a reader makes of the value; undefined where there is none or it can't be read. */
  read<T>(name: string, reader: Reader<T>, reason: ProblemReason): T | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const read = reader(value);
    if (read === undefined) this.note(name, reason);
    return read;
  }

  /** What a reader makes of each of a list, without those that it can't read. */
  each<T>(name: string, reader: Reader<T>, reason: ProblemReason = 'unknown-code'): T[] {
    const found = new Set<T>();
    const list = this.list(name);
    if (list.length > listCap) this.note(name, 'too-many');
    for (const item of list.slice(0, listCap)) {
      const read = reader(item);
      if (read !== undefined) found.add(read);
      else if (item !== '') this.note(name, reason);
    }
    return [...found];
  }

  /** Text in one line. */
  line(name: string, cap = lineCap, tidy = oneLine): string | undefined {
    const text = this.read(name, textOf, 'bad-type');
    if (text === undefined) return undefined;
    // the work is bounded whatever the feed holds
    const tidied = tidy(text.slice(0, cap * 8));
    if (tidied.length > cap || text.length > cap * 8) this.note(name, 'too-long');
    return cut(tidied, cap) || undefined;
  }

  /** Text with its line breaks. */
  block(name: string): string | undefined {
    return this.line(name, blockCap, manyLines);
  }

  /** Texts of several fields, one after the other. */
  blocks(...names: readonly string[]): string | undefined {
    const texts = new Set(names.map((name) => this.block(name)));
    return [...texts].filter(Boolean).join('\n\n') || undefined;
  }

  /** An absolute web address. */
  url(name: string): URL | undefined {
    const read = this.read(name, readUrl, 'bad-url');
    if (read?.mended) this.note(name, 'bad-url');
    return read?.url;
  }

  list(name: string): readonly unknown[] {
    return listOf(this.raw(name));
  }

  /** One of a set of words, however it is written. */
  word<T extends string>(name: string, allowed: ReadonlySet<T>): T | undefined {
    return this.read(name, among(allowed), 'unknown-code');
  }

  /** Those of a list that are in a set of words. */
  words<T extends string>(name: string, allowed: ReadonlySet<T>): T[] {
    return this.each(name, among(allowed));
  }

  yesNo(name: string): boolean | undefined {
    return this.read(name, yesNo, 'bad-type');
  }
}

const among =
  <T extends string>(allowed: ReadonlySet<T>): Reader<T> =>
  (value) => {
    const word = wordOf(value) as T;
    return allowed.has(word) ? word : undefined;
  };
