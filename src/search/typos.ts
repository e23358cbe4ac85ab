/** Counts slips of the hand between what was typed and a word. */

/** The most that are looked for in any word. */
export const mostTypos = 3;

/** How many slips a word of so many letters may hold; short ones mean what they say. */
export const typosAllowed = (length: number): number =>
  length < 4 ? 0 : length < 8 ? 1 : length < 10 ? 2 : mostTypos;

const longest = 64;
let row = new Uint8Array(longest);
let above = new Uint8Array(longest);
let before = new Uint8Array(longest);

/**
 * Letters wrong, missing, too many or swapped with a neighbour, each counting one; Infinity beyond
 * `most`. Neither may be longer than 60 letters.
 * @param unfinished Compares with the beginning of the word that fits best.
 */
export function countTypos(typed: string, word: string, most: number, unfinished = false): number {
  const width = unfinished ? Math.min(word.length, typed.length + most) : word.length;
  if (typed.length - width > most || width - typed.length > most) return Infinity;
  for (let j = 0; j <= width; j++) above[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    // Further off the diagonal there are more typos than are asked for.
    const from = i > most ? i - most : 1;
    const to = i + most < width ? i + most : width;
    row[from - 1] = from === 1 ? i : most + 1;
    row[to + 1] = most + 1;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = above[j - 1]! + (letter === other ? 0 : 1);
      if (above[j]! < cost) cost = above[j]! + 1;
      if (row[j - 1]! < cost) cost = row[j - 1]! + 1;
      if (
        i > 1 &&
        j > 1 &&
        letter === word.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === other &&
        before[j - 2]! < cost
      )
        cost = before[j - 2]! + 1;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, above, row] = [above, row, before];
  }
  let typos = Infinity;
  for (let j = unfinished ? Math.max(0, typed.length - most) : width; j <= width; j++)
    if (above[j]! < typos) typos = above[j]!;
  return typos <= most ? typos : Infinity;
}
