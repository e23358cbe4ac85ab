/** What the Welsh of the first view and that of the details both say with. */

/** In a sentence; `weekdays` has them as labels. */
export const days = [
  'dydd Sul',
  'dydd Llun',
  'dydd Mawrth',
  'dydd Mercher',
  'dydd Iau',
  'dydd Gwener',
  'dydd Sadwrn',
];

/** Soft mutation of a day or a date: "dydd Llun", "ar ddydd Llun". */
export const soft = (day: string) => day.replace(/^d(?!d)/, 'dd');

/** "And": `ac` before a vowel, else `a`, which makes c, p and t breathe. */
const and = (word: string) =>
  /^[aeiouwy]/.test(word) ? `ac ${word}` : `a ${word.replace(/^[cpt](?!h)/, '$&h')}`;

export const list = (words: readonly string[], last = and) =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last(words[words.length - 1]!)}`;
