/** The forms in which a UK postcode among folded words is indexed. */

export const outward = /^[a-z]{1,2}\d[a-z\d]?$/;
const inward = /^\d[a-z][a-z\d]$/;
const joined = /^[a-z]{1,2}\d[a-z\d]?\d[a-z][a-z\d]$/;

/** The further words under which the postcodes among these are found: `ls6 3aa` also as `ls63aa`. */
export function postcodeForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    // Most words can be told by their length.
    if (word.length === 3) {
      if (at > 0 && inward.test(word) && outward.test(words[at - 1]!))
        forms.push(words[at - 1]! + word);
    } else if (word.length > 4 && word.length < 8 && joined.test(word))
      forms.push(word.slice(0, -3), word.slice(-3));
  }
  return forms;
}
