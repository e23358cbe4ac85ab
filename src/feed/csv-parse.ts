/** Text → rows of cells and back, by Papa Parse: the one place that knows it. */
import Papa from 'papaparse';

export interface CsvRow {
  /** Its number in a spreadsheet, from 1: as the line of the file, but a row with breaks in it is one. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Not to be read: a quotation mark opens in this line and is not closed where a cell ends. */
  readonly open?: true;
}

/** A row is no longer, line breaks in its cells included; in characters. */
const longestRow = 32_768;
/** More columns than these are not read, but it is known that there are more. */
export const mostColumns = 200;
/** What may be read in vain: a file of nothing but lost quotation marks would take minutes. */
const mostWasted = 30_000_000;

/** Where the line at a place ends, its break included. */
const lineEnd = (text: string, at: number): number => text.indexOf('\n', at) + 1 || text.length;

/**
 * Reads a table. A quotation mark that is not closed would swallow the rows below it: its line alone
 * is given up and marked, and those below are read as if it had none.
 *
 * @param text With line feeds alone.
 * @param most Rows to read.
 * @returns The rows that hold something; undefined where nearly all quotation marks are lost.
 */
export function readRows(text: string, delimiter: string, most: number): CsvRow[] | undefined {
  const rows: CsvRow[] = [];
  let line = 1;
  let wasted = 0;
  let at = 0;
  const add = (cells: readonly string[], end: number, open?: true) => {
    if (open ?? cells.some((cell) => /\S/.test(cell)))
      rows.push(open ? { line, cells, open } : { line, cells });
    line += 1;
    at = end;
  };
  while (at < text.length && rows.length < most) {
    const start = at;
    // whole lines; what is cut off within quotes is read again with the next piece
    const reach = start + longestRow;
    const end = reach < text.length ? text.lastIndexOf('\n', reach) + 1 : text.length;
    if (end <= start) {
      add([], lineEnd(text, start), true);
      continue;
    }
    Papa.parse<string[]>(text.slice(start, end), {
      delimiter,
      newline: '\n',
      step({ data: cells, errors, meta: { cursor } }, parser) {
        const next = start + cursor;
        const first = lineEnd(text, at);
        // within one line, as in "The "Old" Hall", it harms nobody
        const lost = errors.length > 0 && first < next;
        const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
        const cut = unclosed && end < text.length && at > start;
        if (lost || unclosed) {
          wasted += next - at;
          if (!cut) add([], first, true);
          parser.abort();
        } else {
          add(cells.slice(0, mostColumns + 1), next);
          if (rows.length >= most) parser.abort();
        }
      },
    });
    if (wasted > mostWasted) return undefined;
  }
  return rows;
}

/** Rows as text, with the line ends that spreadsheets write. */
export const rowsAsText = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
