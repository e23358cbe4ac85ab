/** The languages that have been loaded, and how to get another. */
import { en } from '../i18n/en.js';
import type { Strings } from '../i18n/strings.js';

const loaded = new Map<string, Strings>([['en', en]]);
const asked = new Set<string>();
const listeners = new Set<() => void>();
let load: ((lang: string) => Promise<Strings | undefined>) | undefined;

const base = (lang: string): string => lang.toLowerCase().split('-')[0]!;

/** Adds a language, or replaces one. */
export function registerStrings(strings: Strings): void {
  loaded.set(strings.lang, strings);
  for (const listener of [...listeners]) listener();
}

/** Says from where languages come that are not in the entry. */
export function setLanguageLoader(loader: typeof load): void {
  load = loader;
}

/** The words for a BCP 47 tag; English until the language has come, or where there is none. */
export function stringsFor(lang: string): Strings {
  const wanted = base(lang);
  const found = loaded.get(wanted);
  if (found) return found;
  if (load && !asked.has(wanted)) {
    asked.add(wanted);
    // A language that does not come leaves English in place; there is nothing else to say.
    load(wanted).then(
      (strings) => strings && registerStrings(strings),
      () => asked.delete(wanted),
    );
  }
  return en;
}

/** Calls back when a language has come, until the returned function is called. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
