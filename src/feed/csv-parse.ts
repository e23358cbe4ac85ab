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

/** Cells are views of the text they were cut from, and one of them would keep all of it. */
const ofTheirOwn = (cells: readonly string[]): readonly string[] =>
  JSON.parse(JSON.stringify(cells)) as readonly string[];

/** The text that is not read yet, of which there are always some rows' worth at hand. */
class Window {
  text = '';
  /** Nothing comes after the text. */
  last = false;
  readonly #pieces: Iterator<string>;

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
    this.move(0);
  }

  #more() {
    const next = this.#pieces.next();
    if (next.done) this.last = true;
    else this.text += next.value;
  }

  /** Goes on, by characters. */
  move(by: number) {
    this.text = this.text.slice(by);
    while (!this.last && this.text.length <= longestRow) this.#more();
  }

  /** Goes on to the next line, however far it is. */
  skipLine() {
    let end = this.text.indexOf('\n') + 1;
    while (!end && !this.last) {
      this.text = '';
      this.#more();
      end = this.text.indexOf('\n') + 1;
    }
    this.move(end || this.text.length);
  }
}

/**
 * Reads a table, never more of it at a time than a row can be long. A quotation mark that is not closed
 * would swallow the rows below it: its line alone is given up and marked, and those below are read as if
 * it had none.
 *
 * @param pieces The text, cut anywhere, with line feeds alone.
 * @returns The rows that hold something, and at last undefined where nearly all quotation marks are lost.
 */
export function* readRows(
  pieces: Iterable<string>,
  delimiter: string,
): Generator<CsvRow | undefined, void> {
  const window = new Window(pieces);
  let line = 1;
  let wasted = 0;
  while (window.text) {
    const { text, last } = window;
    // whole lines; what is cut off within quotes is read again with the next piece
    const whole = !last || text.length > longestRow;
    const end = whole ? text.lastIndexOf('\n', longestRow) + 1 : text.length;
    if (!end) {
      yield { line, cells: [], open: true };
      line += 1;
      window.skipLine();
      continue;
    }
    const rows: CsvRow[] = [];
    let at = 0;
    Papa.parse<string[]>(text.slice(0, end), {
      delimiter,
      newline: '\n',
      step({ data: cells, errors, meta: { cursor } }, parser) {
        // what stands after the last line end is no row
        if (at === end) return;
        const first = text.indexOf('\n', at) + 1 || text.length;
        // within one line, as in "The "Old" Hall", it harms nobody
        const lost = errors.length > 0 && first < cursor;
        const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
        if (lost || unclosed) {
          wasted += cursor - at;
          parser.abort();
          // cut off, it may be closed further on
          if (unclosed && whole && at > 0) return;
          rows.push({ line, cells: [], open: true });
          at = first;
        } else {
          if (cells.some((cell) => /\S/.test(cell)))
            rows.push({ line, cells: ofTheirOwn(cells.slice(0, mostColumns + 1)) });
          at = cursor;
        }
        line += 1;
      },
    });
    yield* rows;
    window.move(at);
    if (wasted > mostWasted) {
      yield undefined;
      return;
    }
  }
}

/** Rows as text, with the line ends that spreadsheets write. */
export const rowsAsText = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
