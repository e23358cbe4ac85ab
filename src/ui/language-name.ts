import type { Strings } from '../i18n/strings.js';

/** The name of a language: in our words, else in the browser's, else its tag. */
export function languageName({ card, lang }: Strings, tag: string): string {
  if (Object.hasOwn(card.languages, tag)) return card.languages[tag]!;
  try {
    return new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
