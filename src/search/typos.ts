/** Counts slips of the hand between what was typed and a word. */

export const mostTypos = 2;

/** How many slips a word of so many letters may hold; short ones mean what they say. */
export const typosAllowed = (length: number): number =>
  length < 4 ? 0 : length < 8 ? 1 : mostTypos;

/**
 * Letters wrong, missing, too many or swapped with a neighbour, each counting one; Infinity beyond
 * `most`.
 * @param unfinished Compares with the beginning of the word that fits best.
 */
export function countTypos(typed: string, word: string, most: number, unfinished = false): number {
  const width = unfinished ? Math.min(word.length, typed.length + most) : word.length;
  if (typed.length - width > most || width - typed.length > most) return Infinity;
  let before: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= width; j++) above.push(j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    before = above;
    above = row;
  }
  const typos = unfinished ? Math.min(...above) : above[width]!;
  return typos <= most ? typos : Infinity;
}
