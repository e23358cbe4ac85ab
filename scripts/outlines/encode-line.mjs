/**
 * A line as text, in the way of encoded polylines: each point as its difference from the one before,
 * in five bits a letter from "?" on. src/core/outline.ts reads it.
 */

const letters = (/** @type {number} */ value) => {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63);
  return text + String.fromCharCode(rest + 63);
};

/**
 * Undefined for a line that rounding leaves with fewer than `least` points.
 *
 * @param {readonly (readonly number[])[]} line Longitude and latitude of each point, in degrees.
 * @param {number} scale Steps to a degree.
 * @param {number} least
 */
export function encodeLine(line, scale, least) {
  let text = '';
  let count = 0;
  let [x, y] = [0, 0];
  for (const [lng = 0, lat = 0] of line) {
    const [toX, toY] = [Math.round(lng * scale), Math.round(lat * scale)];
    if (count && toX === x && toY === y) continue;
    text += letters(toX - x) + letters(toY - y);
    [x, y] = [toX, toY];
    count++;
  }
  return count < least ? undefined : text;
}
