/**
 * A list of meetings in a spreadsheet, saved or published as CSV: a row of headings in plain words, in
 * any order, and a row for each meeting.
 */
import type { FeedFailure, Result } from '../core/result.js';
import { isRecord, textOf } from './coerce.js';
import { mostRows, rowsIn } from './csv-rows.js';
import { openTable } from './csv-table.js';
import type { FormatReader, OpenedFeed } from './format.js';

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
  parse(published) {
    const rows = rowsIn([published.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')]);
    if (!rows.ok) return rows;
    // plain data, as JSON holds it
    const value = { rows: [...rows.value] };
    const { failure } = rows.value;
    return failure ? { ok: false, error: failure } : { ok: true, value };
  },

  open(data) {
    if (!isRecord(data)) return undefined;
    const rows = Array.isArray(data['values']) ? sheetRows(data['values']) : data['rows'];
    return Array.isArray(rows) ? openTable(rows) : undefined;
  },
};

/**
 * Opens a table that is too long to hold: it is read anew, row by row, each time it is gone through.
 *
 * @param pieces Its text, with line feeds alone; can be gone through again and again.
 */
export function openLongTable(pieces: Iterable<string>): Result<OpenedFeed, FeedFailure> {
  const rows = rowsIn(pieces);
  if (!rows.ok) return rows;
  const opened = openTable(rows.value);
  const { failure } = rows.value;
  if (failure) return { ok: false, error: failure };
  return opened
    ? { ok: true, value: opened }
    : { ok: false, error: { code: 'not-a-feed', detail: 'No list of meetings' } };
}
