/** What the Polish of the first view and that of the details both say with. */

/** In a sentence. */
export const days = [
  'niedziela',
  'poniedziałek',
  'wtorek',
  'środa',
  'czwartek',
  'piątek',
  'sobota',
];
