/// <reference types="vite/client" />
/** Words of ours that are left in English on a page in another language. */

import { fellowships } from '../../src/knowledge/fellowships.js';

const words = import.meta.glob<object>('../../src/i18n/**/{en,cy,gd,pa,pl,ro,ur}.ts', {
  eager: true,
});

/** Every text in the words of a language; those that are made of others by a function are not among them. */
function* texts(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words.trim();
  else if (typeof words === 'object' && words)
    for (const each of Object.values(words)) yield* texts(each);
}

const of = (lang: string): ReadonlySet<string> => {
  const files = Object.entries(words).filter(([file]) => file.endsWith(`/${lang}.ts`));
  return new Set(texts(files.map(([, each]) => each)));
};

/** Names of organisations are the same in each. */
const names = JSON.stringify(fellowships);
const english = [...of('en')].filter((text) => text.length > 2 && !names.includes(text));

/** The texts that a person sees, but where they are marked as English. */
function* seen(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.nodeValue!.replace(/\s+/g, ' ').trim();
  if (node instanceof HTMLElement && /^en(-GB)?$/.test(node.lang)) return;
  if (node instanceof Element && /^(style|script)$/i.test(node.localName)) return;
  const root = node instanceof Element ? node.shadowRoot : null;
  for (const child of [...(root?.childNodes ?? []), ...node.childNodes]) yield* seen(child);
}

/** English of ours that the language has its own words for, or should have. */
export function englishLeft(page: HTMLElement): string[] {
  const own = of(page.lang);
  const left = new Set(english.filter((text) => !own.has(text)));
  return [...seen(page.firstElementChild!)].filter((text) => left.has(text));
}

/** Texts with a word in them that stand outside the brackets of the pseudo-language, and are not of the data. */
export function untranslatable(page: HTMLElement, data: string): string[] {
  return [...seen(page.firstElementChild!)]
    .filter((text) => !/[[\]]/.test(text))
    .flatMap((text) => text.split(', '))
    .filter((text) => /\p{L}{2}/u.test(text) && !data.includes(text) && !names.includes(text));
}
