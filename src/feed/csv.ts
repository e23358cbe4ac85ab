/**
 * A list of meetings in a spreadsheet, saved or published as CSV: a row of headings in plain words, in
 * any order, and a row for each meeting.
 */
import type { FeedFailure, ProblemReason, Result } from '../core/result.js';
import { isRecord, type RawRecord, textOf } from './coerce.js';
import { type Column, columnOf, envelopeName, fold } from './csv-columns.js';
import { dateIn, writesDayFirst } from './csv-dates.js';
import { isFault, isNothing, valueIn } from './csv-guard.js';
import { type CsvRow, mostColumns, readRows } from './csv-parse.js';
import { between, type Cells, recordOf } from './csv-row.js';
import { readAnswer } from './csv-words.js';
import type { FormatReader, OpenedFeed } from './format.js';
import { isMarkup } from './parse.js';

const delimiters = [',', ';', '\t', '|'];
const mostRows = 200_000;
/** Headings stand in one of the first rows; a title, or what the list says of itself, before them. */
const mostBefore = 20;

const failed = (code: FeedFailure['code'], detail: string): Result<never, FeedFailure> => ({
  ok: false,
  error: { code, detail },
});

const isRow = (row: unknown): row is CsvRow =>
  isRecord(row) &&
  Array.isArray(row['cells']) &&
  row['cells'].every((cell) => typeof cell === 'string');

/** The row of headings: of the first rows the one with the most names that we know, two at least. */
function findHeadings(rows: readonly unknown[]): { at: number; known: number } {
  let best = { at: -1, known: 1 };
  for (const [at, row] of rows.slice(0, mostBefore).entries()) {
    if (!isRow(row)) continue;
    const cells = row.cells.slice(0, mostColumns).filter(Boolean);
    // "Title", "Meetings in Leeds"
    if (cells.length < 3 && envelopeName(cells[0] ?? '')) continue;
    const known = cells.filter((cell) => isRecord(columnOf(cell))).length;
    if (known > best.known) best = { at, known };
  }
  return best;
}

function envelopeIn(rows: readonly unknown[]): RawRecord {
  const envelope: { [field: string]: unknown } = {};
  for (const row of rows) {
    if (!isRow(row)) continue;
    const [name, value = ''] = row.cells.filter(Boolean).map(valueIn);
    const field = envelopeName(name ?? '');
    if (!field || !value) continue;
    envelope[field] =
      field === 'sample' ? readAnswer(value) : field === 'updated' ? dateIn(value, false) : value;
    if (field !== 'fellowships') continue;
    try {
      envelope[field] = JSON.parse(value);
    } catch {
      // its reader says so
    }
  }
  return envelope;
}

/** Some time in a row is written as only the 24-hour clock writes it. */
const only24 = /(^|[^\d:.])(0\d|1[3-9]|2[0-3]):[0-5]\d(?! *[apy]\.?[bhmp])/i;
const ofTimes: ReadonlySet<Column> = new Set<Column>(['when', 'time', 'end_time', 'times']);
const ofDates: ReadonlySet<Column> = new Set<Column>([
  'day',
  'recurrence',
  'first_date',
  'last_date',
  'not_on',
  'checked',
  'updated',
]);

/** What makes a meeting another one, where the table gives no ids. */
const identity: readonly Column[] = [
  'name',
  'group',
  'when',
  'day',
  'time',
  'recurrence',
  'first_date',
  'location',
  'formatted_address',
  'address',
  'city',
  'postal_code',
];

/** What a table may have for a field of ours. */
const inPlaceOf = new Map<string, Column>([
  ['formatted_address', 'address'],
  ['conference_url', 'online'],
  ['latitude', 'coordinates'],
]);

class OpenedTable implements OpenedFeed {
  readonly records: readonly unknown[];
  readonly envelope: RawRecord;
  readonly by24: boolean;
  readonly notes: (readonly [field: string, reason: ProblemReason])[] = [];
  /** Those that are read, with their places. */
  readonly #columns: readonly (readonly [place: number, column: Column])[];
  readonly #headings = new Map<string, string>();
  /** Every heading, as it stands in the table. */
  readonly #written: readonly string[];
  readonly #width: number;
  /** Cells of most rows: more than there are headings where each line ends in a comma. */
  readonly #usual: number;
  readonly #dayFirst: boolean;

  constructor(rows: readonly unknown[], at: number) {
    const { cells: headings } = rows[at] as CsvRow;
    this.#width = headings.length;
    this.#written = headings.map((heading) => heading.trim());
    this.#columns = headings.slice(0, mostColumns).flatMap((heading, place) => {
      const found = columnOf(valueIn(heading));
      if (typeof found === 'string') this.notes.push([heading.trim().slice(0, 100), found]);
      if (!isRecord(found)) return [];
      const { column } = found;
      if (!this.#headings.has(column)) this.#headings.set(column, heading.trim());
      return [[place, column] as const];
    });
    this.envelope = envelopeIn(rows.slice(0, at));
    const again = headings.join();
    // tables that were pasted below one another bring their headings along
    this.records = rows.slice(at + 1).filter((row) => !isRow(row) || row.cells.join() !== again);
    const lengths = this.records.map((row) => (isRow(row) ? row.cells.length : 0));
    this.#usual = Math.max(this.#width, lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0);
    this.by24 = this.#some(ofTimes).some((text) => only24.test(text));
    this.#dayFirst = writesDayFirst(this.#some(ofDates));
    if (!this.#headings.has('slug')) this.notes.push(['ID', 'missing-id']);
    if (headings.length > mostColumns) this.notes.push(['*', 'too-many']);
  }

  /** Every text in some of the columns. */
  #some(wanted: ReadonlySet<Column>): string[] {
    const places = this.#columns.filter(([, column]) => wanted.has(column));
    return this.records.flatMap((row) =>
      isRow(row) ? places.map(([place]) => row.cells[place] ?? '') : [],
    );
  }

  line(index: number): number {
    const row = this.records[index];
    return isRow(row) ? row.line : 0;
  }

  written(index: number, heading: string): string | undefined {
    const row = this.records[index];
    const place = this.#written.indexOf(heading);
    return isRow(row) && place >= 0 ? valueIn(row.cells[place] ?? '') : undefined;
  }

  heading(field: string): string {
    return this.#headings.get(field) ?? this.#headings.get(inPlaceOf.get(field) ?? '') ?? field;
  }

  translate(row: unknown, note: (field: string, reason: ProblemReason) => void) {
    if (!isRow(row)) return 'not-a-record';
    if (row.open) return 'open-quote';
    // a comma that is not within quotes moves all that follows into the wrong column
    if (
      row.cells.length > this.#usual ||
      row.cells.slice(this.#width).some((cell) => /\S/.test(cell))
    )
      return 'too-many-cells';
    const cells = this.#cells(row, note);
    const record = recordOf(cells, { by24: this.by24, dayFirst: this.#dayFirst }, note);
    if (typeof record === 'string') return record;
    if (this.#headings.has('slug')) return [record];
    const facts = identity.flatMap((column) => cells.get(column) ?? []);
    return [{ ...record, slug: fold(facts.join(' ')).replaceAll(' ', '-') }];
  }

  #cells(row: CsvRow, note: (field: string, reason: ProblemReason) => void): Cells {
    const cells = new Map<Column, string>();
    for (const [place, named] of this.#columns) {
      const cell = row.cells[place] ?? '';
      const text = valueIn(cell);
      if (!text || isNothing(cell)) continue;
      const column = named === 'address_2' || named === 'address_3' ? 'address' : named;
      const before = cells.get(column);
      const join = between(column);
      // a fault in a day or a time is no day and no time, and the row is left out
      if (isFault(cell) && !ofTimes.has(named) && !ofDates.has(named)) note(named, 'bad-type');
      else if (before === undefined) cells.set(column, text);
      else if (join) cells.set(column, before + join + text);
    }
    return cells;
  }
}

/** Rows of a sheet as JSON: lists of cells, of which a number or a tick may be one. */
const sheetRows = (values: readonly unknown[]): readonly unknown[] =>
  values.slice(0, mostRows).map((cells, at): unknown =>
    Array.isArray(cells)
      ? {
          line: at + 1,
          cells: cells.map((cell) =>
            typeof cell === 'boolean' ? `${cell}` : (textOf(cell) ?? ''),
          ),
        }
      : cells,
  );

export const csv: FormatReader = {
  parse(published): Result<unknown, FeedFailure> {
    if (isMarkup(published)) return failed('html', 'A web page (HTML), not a table');
    const text = published.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    let best = { delimiter: ',', known: 1 };
    const start = text.slice(0, 100_000);
    for (const delimiter of delimiters) {
      const { known } = findHeadings(readRows(start, delimiter, mostBefore) ?? []);
      if (known > best.known) best = { delimiter, known };
    }
    const rows = readRows(text, best.delimiter, mostRows + 1);
    if (!rows) return failed('not-a-feed', 'Hundreds of quotation marks are not closed');
    if (rows.length > mostRows) return failed('too-large', `More than ${mostRows} rows`);
    // plain data, as JSON holds it
    return { ok: true, value: { rows } };
  },

  open(data) {
    if (!isRecord(data)) return undefined;
    const rows = Array.isArray(data['values']) ? sheetRows(data['values']) : data['rows'];
    if (!Array.isArray(rows)) return undefined;
    const { at } = findHeadings(rows);
    return at < 0 ? undefined : new OpenedTable(rows, at);
  },
};
