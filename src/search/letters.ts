/** Signatures of words: cheap tests that leave few words for the speller to weigh. */

/** Which letters a word holds: a bit for each of a to z, all others sharing six. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + ((letter + 97) % 6));
  }
  return bits;
}

/** Which pairs of neighbouring letters a word holds: 64 bits for all pairs there may be. */
export function pairBits(word: string): readonly [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (let i = 1; i < word.length; i++) {
    const pair = (word.charCodeAt(i - 1) * 37 + word.charCodeAt(i) * 11) & 63;
    if (pair < 32) low |= 1 << pair;
    else high |= 1 << (pair - 32);
  }
  return [low, high];
}
