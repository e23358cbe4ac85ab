/**
 * Which letters a word holds, a bit for each of a to z, all others sharing six: a test that leaves
 * few words for the speller to weigh.
 */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + ((letter + 97) % 6));
  }
  return bits;
}
