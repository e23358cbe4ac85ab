/** Short forms in British addresses and what they may stand for. */
const shortForms: readonly (readonly [short: string, ...long: string[]])[] = [
  ['ave', 'avenue'],
  ['ch', 'church'],
  ['cres', 'crescent'],
  ['ct', 'court'],
  ['dr', 'drive'],
  ['gdns', 'gardens'],
  ['ln', 'lane'],
  ['mt', 'mount'],
  ['pk', 'park'],
  ['pl', 'place'],
  ['rd', 'road'],
  ['sq', 'square'],
  ['st', 'saint', 'street'],
];

const table = new Map<string, readonly string[]>();
for (const [short, ...long] of shortForms) {
  table.set(short, long);
  for (const word of long) table.set(word, [short]);
}

/** The other ways to write a folded word. */
export const aliasesOf = (word: string): readonly string[] => table.get(word) ?? [];
