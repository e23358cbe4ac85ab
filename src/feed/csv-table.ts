/** A table of meetings: which row has the headings, what the others say of them together, and each as a record. */
import type { ProblemReason } from '../core/result.js';
import { isRecord, type RawRecord } from './coerce.js';
import { type Column, columnOf, envelopeName, fold } from './csv-columns.js';
import { dateIn, DateOrder } from './csv-dates.js';
import { isFault, isNothing, valueIn } from './csv-guard.js';
import { type CsvRow, mostColumns } from './csv-parse.js';
import { between, type Cells, recordOf } from './csv-row.js';
import { readAnswer } from './csv-words.js';
import type { OpenedFeed } from './format.js';

/** Headings stand in one of the first rows; a title, or what the list says of itself, before them. */
export const mostBefore = 20;

const isRow = (row: unknown): row is CsvRow =>
  isRecord(row) &&
  Array.isArray(row['cells']) &&
  row['cells'].every((cell) => typeof cell === 'string');

/** The first rows, and no more are read. */
export function firstOf<T>(rows: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length >= most) break;
  }
  return first;
}

/** The row of headings: of the first rows the one with the most names that we know, two at least. */
export function findHeadings(rows: readonly unknown[]): { at: number; known: number } {
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

/** What the rows of a table say together. */
class TableFacts {
  by24 = false;
  readonly order = new DateOrder();
  /** Rows by their count of cells. */
  readonly #widths: number[] = [];

  add(cells: readonly string[], times: readonly number[], dates: readonly number[]) {
    this.#widths[cells.length] = (this.#widths[cells.length] ?? 0) + 1;
    this.by24 ||= times.some((place) => only24.test(cells[place] ?? ''));
    for (const place of dates) this.order.add(cells[place] ?? '');
  }

  /** Cells that half the rows have at least. */
  get usualWidth(): number {
    const all = this.#widths.reduce((sum, count) => sum + count, 0);
    let below = 0;
    return this.#widths.findIndex((count = 0) => (below += count) > all >> 1);
  }
}

const noCells: readonly string[] = [];
const cellsOf = (row: unknown): readonly string[] => (isRow(row) ? row.cells : noCells);

/** Tables that were pasted below one another bring their headings along. */
function* rowsBelow(
  rows: Iterable<unknown>,
  above: number,
  headings: readonly string[],
): Generator<unknown> {
  const again = headings.join();
  let at = 0;
  for (const row of rows) {
    const cells = cellsOf(row);
    if (at > above && (cells[0] !== headings[0] || cells.join() !== again)) yield row;
    at += 1;
  }
}

class Table implements OpenedFeed {
  readonly records: Iterable<unknown>;
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

  constructor(rows: Iterable<unknown>, above: readonly unknown[], headings: readonly string[]) {
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
    this.envelope = envelopeIn(above);
    this.records = { [Symbol.iterator]: () => rowsBelow(rows, above.length, headings) };
    const facts = new TableFacts();
    const times = this.#placesOf(ofTimes);
    const dates = this.#placesOf(ofDates);
    for (const row of this.records) facts.add(cellsOf(row), times, dates);
    this.#usual = Math.max(this.#width, facts.usualWidth);
    this.by24 = facts.by24;
    this.#dayFirst = facts.order.dayFirst;
    if (!this.#headings.has('slug')) this.notes.push(['ID', 'missing-id']);
    if (headings.length > mostColumns) this.notes.push(['*', 'too-many']);
  }

  #placesOf(wanted: ReadonlySet<Column>): readonly number[] {
    return this.#columns.flatMap(([place, column]) => (wanted.has(column) ? place : []));
  }

  line(row: unknown): number {
    return isRow(row) ? row.line : 0;
  }

  written(row: unknown, heading: string): string | undefined {
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

/**
 * Opens a table, for which its rows are gone through once; undefined where no row has headings that we
 * know.
 *
 * @param rows Can be gone through again and again.
 */
export function openTable(rows: Iterable<unknown>): OpenedFeed | undefined {
  const first = firstOf(rows, mostBefore);
  const { at } = findHeadings(first);
  return at < 0 ? undefined : new Table(rows, first.slice(0, at), cellsOf(first[at]));
}
