import type { Strings } from './strings.js';

/** Languages written in Arabic letters, which have a comma of their own. */
const arabicLetters = /^(?:ar|ckb|fa|ps|sd|ug|ur)(?:-|$)/;

/** Phrases one after another, as the language sets them apart; empty ones are left out. */
export const commaList = (
  { lang }: Strings,
  phrases: readonly (string | number | false | undefined)[],
): string => phrases.filter(Boolean).join(arabicLetters.test(lang) ? '، ' : ', ');
