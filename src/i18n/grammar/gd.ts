/** What the Scottish Gaelic of the first view and that of the details both say with. */

/** In a sentence. */
export const days = [
  'Didòmhnaich',
  'Diluain',
  'Dimàirt',
  'Diciadain',
  'Diardaoin',
  'Dihaoine',
  'Disathairne',
];
