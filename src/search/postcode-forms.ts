/** The forms in which a UK postcode among folded words is indexed. */

const outward = /^[a-z]{1,2}\d[a-z\d]?$/;
const inward = /^\d[a-z]{2}$/;
const joined = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;

/** Whether a folded word has the shape of a postcode district, such as `ls6`. */
export const isDistrict = (word: string): boolean => outward.test(word);

/** The further words under which the postcodes among these are found: `ls6 3aa` also as `ls63aa`. */
export function postcodeForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before && inward.test(word) && outward.test(before)) forms.push(before + word);
    else if (joined.test(word)) forms.push(word.slice(0, -3), word.slice(-3));
  });
  return forms;
}
