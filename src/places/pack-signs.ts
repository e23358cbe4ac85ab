/** Whole numbers as text that JSON holds as it is and that packs well. */

/** All that can be printed but for a quotation mark and a backslash. */
export const signs =
  "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const half = signs.length / 2;

/** A number that may be below 0 in as many signs as it needs: the last is of the first half of `signs`. */
export function writeDelta(value: number): string {
  let left = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (; left >= half; left = Math.floor(left / half)) text += signs[half + (left % half)]!;
  return text + signs[left]!;
}

/** Reads what `writeDelta` wrote, one number after the other. @throws RangeError for another text. */
export function* readDeltas(text: string): Generator<number, void> {
  let value = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = signs.indexOf(text[at]!);
    if (digit < 0 || weight > 1e9) throw new RangeError('No number');
    value += (digit % half) * weight;
    weight *= half;
    if (digit >= half) continue;
    yield value % 2 ? -(value + 1) / 2 : value / 2;
    value = 0;
    weight = 1;
  }
}

/** A number of 0 or more in exactly so many signs. */
export function writeFixed(value: number, width: number): string {
  let text = '';
  for (let left = value; text.length < width; left = Math.floor(left / signs.length))
    text = signs[left % signs.length]! + text;
  return text;
}

/** @throws RangeError for a text that `writeFixed` did not write. */
export function readFixed(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = signs.indexOf(text[at]!);
    if (digit < 0) throw new RangeError('No number');
    value = value * signs.length + digit;
  }
  return value;
}
