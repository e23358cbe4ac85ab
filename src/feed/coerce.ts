/** Tolerant readers of unknown values: what people and programs mean by them, or undefined. */

/** A record as it stands in a feed: nothing is known of its values. */
export type RawRecord = { readonly [field: string]: unknown };

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text, or a number as text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** A number, or a text that is wholly a number; the comma of "53,40" is a decimal point. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.trim().replace(',', '.') ?? '';
  return /^[+-]?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** A whole number, not 0, of that size at most. */
export const wholeTo =
  (most: number, least = -most) =>
  (value: unknown) => {
    const number = numberOf(value) ?? 0;
    return number % 1 || !number || number > most || number < least ? undefined : number;
  };

/** A word as the model writes it: "Young people" is `young-people`. */
export function wordOf(value: unknown): string {
  const text = textOf(value) ?? '';
  return text
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

const answers = [/^(yes|y|true|1)$/, /^(no|n|false|0)$/];

/** Yes or no, however it is said. */
export function yesNo(value: unknown): boolean | undefined {
  const word = typeof value === 'boolean' ? `${value}` : wordOf(value);
  const [yes, no] = answers.map((answer) => answer.test(word));
  return yes || no ? yes : undefined;
}

/** A list, or a text that lists things between commas, semicolons or bars. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split(/[,;|]/).filter((part) => part.trim());
  return value === undefined ? [] : [value];
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && !value.length);

/** The object without the fields that are undefined or empty lists: what is not said is absent. */
export function compact<T extends object>(fields: T): T {
  const said: { [name: string]: unknown } = {};
  // A loop, as it runs several times for each record of a feed.
  for (const name of Object.keys(fields)) {
    const value = (fields as { readonly [name: string]: unknown })[name];
    if (isSaid(value)) said[name] = value;
  }
  return said as T;
}

/** As `compact`; undefined when nothing is left. */
export function compactOrNone<T extends object>(fields: T): T | undefined {
  const said = compact(fields);
  return Object.keys(said).length ? said : undefined;
}
