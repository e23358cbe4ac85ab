import type { Strings } from '../i18n/strings.js';

/** A phrase as it stands at the beginning of a line, in the language of its words. */
export function capital({ lang }: Strings, phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase(lang) + phrase.slice(1);
}
