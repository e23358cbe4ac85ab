/** The languages that have been loaded, and how to get another. */
import { en } from '../i18n/en.js';
import type { Strings } from '../i18n/strings.js';

const loaded = new Map<string, Strings>([['en', en]]);
const asked = new Set<string>();
const listeners = new Set<() => void>();
let load: ((lang: string) => Promise<Strings | undefined>) | undefined;

/** A tag and what it falls back to, in lower case: `zh-hant-tw`, `zh-hant`, `zh`. */
function tags(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/**
 * Adds a language, or replaces one, at any time: what is on the page is drawn again. The words
 * are used for `lang` and for each tag that begins with it, so `cy` serves `cy-GB` too.
 */
export function registerStrings(strings: Strings): void {
  loaded.set(strings.lang.toLowerCase(), strings);
  for (const listener of [...listeners]) listener();
}

/** Says from where languages come that are not in the entry. */
export function setLanguageLoader(loader: typeof load): void {
  load = loader;
}

/** The words for a BCP 47 tag; English until the language has come, or where there is none. */
export function stringsFor(lang: string): Strings {
  const wanted = tags(lang);
  const found = wanted.find((tag) => loaded.has(tag));
  if (found) return loaded.get(found)!;
  const base = wanted[wanted.length - 1]!;
  if (load && !asked.has(base)) {
    asked.add(base);
    // A language that does not come leaves English in place; there is nothing else to say.
    load(base).then(
      // What the page has registered in the meantime stays.
      (strings) => strings && !loaded.has(base) && registerStrings(strings),
      () => asked.delete(base),
    );
  }
  return loaded.get('en')!;
}

/** Calls back when a language has come, until the returned function is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
