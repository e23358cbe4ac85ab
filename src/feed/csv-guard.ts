/**
 * A mark, `'`, before what a spreadsheet would run as a formula, and before what reads as nothing: a list
 * that somebody opens does nothing. Taken off again when it is read.
 */
const risky = /^'*([=+\-@\t\r\n#＝＋－＠–]|n\/a$)/i;
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

/** What people write for nothing, and faults that the spreadsheet itself tells of. */
export const isNothing = (cell: string): boolean => /^(n\/a|-|–)$/i.test(cell.trim());
export const isFault = (cell: string): boolean => /^#(N\/A|[A-Z\d/]+[!?])$/.test(cell.trim());
