/** The rows of a table, after the character that parts its cells is found out. */
import type { FeedFailure, Result } from '../core/result.js';
import { type CsvRow, readRows } from './csv-parse.js';
import { findHeadings, firstOf, mostBefore } from './csv-table.js';
import { isMarkup } from './parse.js';

const delimiters = [',', ';', '\t', '|'];
export const mostRows = 200_000;
/** Characters in which the headings stand. */
const mostStart = 100_000;

/** Rows that are read anew each time they are gone through. */
export class TableRows implements Iterable<CsvRow> {
  /** Why the rows ended before the table did. */
  failure?: FeedFailure;
  readonly #pieces: Iterable<string>;
  readonly #delimiter: string;

  constructor(pieces: Iterable<string>, delimiter: string) {
    this.#pieces = pieces;
    this.#delimiter = delimiter;
  }

  *[Symbol.iterator](): Generator<CsvRow> {
    let count = 0;
    for (const row of readRows(this.#pieces, this.#delimiter)) {
      if (!row) {
        const detail = 'Hundreds of quotation marks are not closed';
        this.failure = { code: 'not-a-feed', detail };
        return;
      }
      count += 1;
      if (count > mostRows) {
        this.failure = { code: 'too-large', detail: `More than ${mostRows} rows` };
        return;
      }
      yield row;
    }
  }
}

/** @param pieces The text of a table, cut anywhere, with line feeds alone. */
export function rowsIn(pieces: Iterable<string>): Result<TableRows, FeedFailure> {
  let start = '';
  for (const piece of pieces) {
    start += piece;
    if (start.length >= mostStart) break;
  }
  start = start.slice(0, mostStart);
  if (isMarkup(start)) {
    const detail = 'A web page (HTML), not a table';
    return { ok: false, error: { code: 'html', detail } };
  }
  let best = { delimiter: ',', known: 1 };
  for (const delimiter of delimiters) {
    const { known } = findHeadings(firstOf(new TableRows([start], delimiter), mostBefore));
    if (known > best.known) best = { delimiter, known };
  }
  return { ok: true, value: new TableRows(pieces, best.delimiter) };
}
