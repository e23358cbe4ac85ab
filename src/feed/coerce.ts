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

/** A number, or a text that is wholly a number. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*[+-]?\d{1,15}(?:\.\d+)?\s*$/.test(value)) return undefined;
  return Number(value);
}

const words = new Map<unknown, boolean>([
  [true, true],
  ['yes', true],
  ['y', true],
  ['true', true],
  ['1', true],
  [1, true],
  ['ydy', true],
  [false, false],
  ['no', false],
  ['n', false],
  ['false', false],
  ['0', false],
  [0, false],
  ['nac ydy', false],
]);

/** Yes or no, however it is said. */
export function yesNo(value: unknown): boolean | undefined {
  return words.get(typeof value === 'string' ? value.trim().toLowerCase() : value);
}

const nothing: readonly unknown[] = [];

/** A list, or a text that lists things between commas, semicolons or bars. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split(/[,;|]/).filter((part) => part.trim());
  return value === undefined || value === null ? nothing : [value];
}

/** The object without the fields that are undefined: what is not said is absent. */
export function compact<T extends object>(fields: T): T {
  const said = {} as T;
  for (const name of Object.keys(fields) as (keyof T)[]) {
    if (fields[name] !== undefined) said[name] = fields[name];
  }
  return said;
}

/** As `compact`; undefined when nothing is left. */
export function compactOrNone<T extends object>(fields: T): T | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? compact(fields) : undefined;
}
