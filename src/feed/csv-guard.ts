/**
 * A mark, `'`, before what a spreadsheet would run as a formula or takes for a fault of its own, so that
 * a list that somebody opens does nothing; taken off again when it is read.
 */
const risky = /^'*[=+\-@\t\r\n#＝＋－＠]/;
const number = /^-?\d+(\.\d+)?$/;

/** The text as a cell may hold it. */
export function cellOf(value: string): string {
  const text = value.trim();
  return risky.test(text) && !number.test(text) ? `'${text}` : text;
}

/** The text that a cell holds. */
export function valueIn(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && risky.test(text) ? text.slice(1) : text;
}
