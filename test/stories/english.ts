/// <reference types="vite/client" />
/** English words of ours that are left on a page in another language. */

const inEnglish = import.meta.glob<object>('../../src/i18n/**/en.ts', { eager: true });
const inWelsh = import.meta.glob<object>('../../src/i18n/**/cy.ts', { eager: true });

/** Every text in the words of a language; those that are made of others by a function are not among them. */
function* texts(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words.trim();
  else if (typeof words === 'object' && words)
    for (const each of Object.values(words)) yield* texts(each);
}

const welsh = new Set(texts(inWelsh));
const english = new Set(
  [...texts(inEnglish)].filter((text) => text.length > 2 && !welsh.has(text)),
);

/** As a person sees them, but where they are marked as English. */
export function englishLeft(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue!.replace(/\s+/g, ' ').trim();
    return english.has(text) ? [text] : [];
  }
  const root = node instanceof Element ? node.shadowRoot : null;
  if (node instanceof HTMLElement && node.lang.startsWith('en')) return [];
  if (node instanceof Element && /^(style|script)$/i.test(node.localName)) return [];
  return [...(root ? [root] : []), ...node.childNodes].flatMap((child) =>
    child instanceof ShadowRoot ? [...child.childNodes].flatMap(englishLeft) : englishLeft(child),
  );
}
