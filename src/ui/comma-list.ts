import type { Strings } from '../i18n/strings.js';

/** Phrases one after another, as the language sets them apart; empty ones are left out. */
export const commaList = (
  { lang }: Strings,
  phrases: readonly (string | number | false | undefined)[],
): string => phrases.filter(Boolean).join(lang === 'ur' ? '، ' : ', ');
