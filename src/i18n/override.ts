/** Some words of a language in place of others. */

/** The same words, each of which may be left out; a function, or a list, is given whole. */
export type Override<Words> = Words extends (...values: never[]) => unknown
  ? Words
  : Words extends readonly unknown[]
    ? Words
    : Words extends object
      ? { readonly [Key in keyof Words]?: Override<Words[Key]> }
      : Words;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (words: unknown): words is Tree =>
  typeof words === 'object' && words !== null && !Array.isArray(words);

/** The words with others in their places; what is not given stays. Nothing that is given is changed. */
export function overridden<Words extends object>(
  words: Words,
  own?: Override<NoInfer<Words>>,
): Words {
  const merged: Record<string, unknown> = { ...(words as Tree) };
  for (const [key, word] of Object.entries((own ?? {}) as Tree))
    if (word !== undefined)
      merged[key] = isTree(word) && isTree(merged[key]) ? overridden(merged[key], word) : word;
  return merged as Words;
}
