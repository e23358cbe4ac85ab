/** The languages that have been loaded, and how to get another. */
import { en } from '../i18n/en.js';
import { overridden, type Override } from '../i18n/override.js';
import type { Strings } from '../i18n/strings.js';
import { loadPart } from './part-loader.js';

const loaded = new Map<string, Strings>([['en', en]]);
/** What hosts have changed, by language; it holds for a language that comes later too. */
const changes = new Map<string, Override<Strings>[]>();
const asked = new Set<string>(['en']);
const listeners = new Set<() => void>();
let pages: MutationObserver | undefined;

/** Has everything on the page drawn again in the words of its language. */
export const redrawWords = (): void => {
  for (const listener of [...listeners]) listener();
};

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
  const lang = strings.lang.toLowerCase();
  loaded.set(
    lang,
    (changes.get(lang) ?? []).reduce<Strings>((words, own) => overridden(words, own), strings),
  );
  redrawWords();
}

/**
 * Changes some words of a language and leaves the rest, at any time: what is on the page is drawn again,
 * and a language that has not come yet comes with the change.
 * @param lang The tag that the language is registered by, such as `en` or `cy`.
 */
export function overrideStrings(lang: string, words: Override<Strings>): void {
  const tag = lang.toLowerCase();
  changes.set(tag, [...(changes.get(tag) ?? []), words]);
  const strings = loaded.get(tag);
  if (strings) loaded.set(tag, overridden(strings, words));
  redrawWords();
}

/** The words for a BCP 47 tag; English until the language has come, or where there is none. */
export function stringsFor(lang: string): Strings {
  const wanted = tags(lang);
  const found = wanted.find((tag) => loaded.has(tag));
  if (found !== undefined) return loaded.get(found)!;
  const base = wanted[wanted.length - 1]!;
  // A language has two or three letters; other parts have longer names.
  if (/^[a-z]{2,3}$/.test(base) && !asked.has(base)) {
    asked.add(base);
    loadPart(base).then(
      // What the page has registered in the meantime stays.
      (strings) => strings && !loaded.has(base) && registerStrings(strings as Strings),
      // English stays in place; the next page or press may ask again.
      () => asked.delete(base),
    );
  }
  return loaded.get('en')!;
}

/**
 * Calls back when a language has come, or that of anything on the page has changed, until the returned
 * function is called.
 * @param root The root of the page, below which only two attributes are watched.
 */
export function onLanguage(
  listener: () => void,
  root: Element = document.documentElement,
): () => void {
  listeners.add(listener);
  (pages ??= new MutationObserver(redrawWords)).observe(root, {
    attributeFilter: ['lang', 'dir'],
    subtree: true,
  });
  return () => listeners.delete(listener);
}
