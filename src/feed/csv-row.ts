/** One row of a table → one record in the words of our own format. */
import type { ProblemReason } from '../core/result.js';
import { isRecord, type RawRecord } from './coerce.js';
import { type Column, featureNames, featureOf, isFeature } from './csv-columns.js';
import { dateIn } from './csv-dates.js';
import { readLength, readSlot, readTimeOf } from './csv-times.js';
import { joinSaid, readSaid } from './csv-when.js';
import { mostListed, readAnswer, wordFor, wordsFor } from './csv-words.js';
import type { Note } from './fields.js';

/** How this table is written. */
export interface TableStyle {
  readonly by24: boolean;
  /** `8/9/2026` is in September. */
  readonly dayFirst: boolean;
}

/** What a row holds, by column; nothing where a cell is empty. */
export type Cells = ReadonlyMap<Column, string>;

type Written = { [field: string]: unknown };

/** What stands between cells that join: the parts of an address, and several columns of notes. */
export const between = (column: Column): string | undefined =>
  column === 'address' ? ', ' : column === 'notes' ? '\n' : undefined;

/** Fields that a program writes as JSON, as they hold more than a cell says in words. */
const structured = new Set<Column>(
  'times recurrence access also types audiences languages approach focus'.split(' ') as Column[],
);

function structureIn(column: Column, text: string): unknown {
  if (!structured.has(column) || !/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');

/** "53,8; -1,5", "53.8 -1.5" and "(53.8, -1.5)" as "53.8, -1.5". */
function pairOf(text: string): string {
  const plain = text.replace(/[()[\]°]/g, '').trim();
  const parted = plain.includes(';') ? plain.replaceAll(',', '.').replace(';', ',') : plain;
  return parted.includes(',') ? parted : parted.replace(/\s+/, ', ');
}

/** What is written of each column that is not about when, as a value of that field. */
function valueOf(column: Column, text: string, { dayFirst }: TableStyle): unknown {
  switch (column) {
    case 'proof':
    case 'sample':
    case 'approximate':
      return readAnswer(text);
    case 'attendance':
    case 'status':
    case 'openness':
    case 'belief':
      return wordFor(column, text);
    case 'audiences':
    case 'languages':
    case 'focus':
      return wordsFor(column, text);
    case 'checked':
    case 'updated':
      return dateIn(text, dayFirst);
    case 'coordinates':
      return pairOf(text);
    case 'address':
    case 'formatted_address':
      return lines(text);
    default:
      return text;
  }
}

/** On which days, at what times and in which weeks; a reason where that is not clear. */
function whenOf(cells: Cells, { by24, dayFirst }: TableStyle): Written | ProblemReason {
  const both = cells.get('when') ?? '';
  // "Mondays 7.30pm"
  const at = both.search(/\d\d?([:.]\d\d|(?= ?[apy]\.?[bhmp]\b))|\b(noon|mid|hanner)/i);
  const dayText = cells.get('day') ?? (at < 0 ? both : both.slice(0, at));
  // no longer than can be read
  const days = dayText
    .trim()
    .slice(0, 400)
    .replace(/,?\s+(at|from|am)$|,$/i, '');
  const open = /^(by|trwy) ap/i.test(days);
  const day = days && !open ? readSaid(days, dayFirst, true) : undefined;
  if (!day && !open && (days || both)) return 'bad-day';

  const known = structureIn('recurrence', cells.get('recurrence') ?? '');
  const words = (
    [
      ['recurrence', ''],
      ['first_date', 'from '],
      ['last_date', 'until '],
      ['not_on', 'except '],
    ] as const
  ).flatMap(([column, word]) =>
    cells.has(column) && !(known && column === 'recurrence') ? word + cells.get(column)! : [],
  );
  const weeks = readSaid(words.join(' ').replace(/[;\n]/g, ','), dayFirst, false);
  if (!weeks || (known && (!isRecord(known) || day?.places.length))) return 'bad-recurrence';
  const held = known
    ? { day: day?.days, recurrence: { ...known, ...weeks.rule } }
    : joinSaid(day, weeks);
  if (typeof held === 'string') return held;

  const times = structureIn('times', cells.get('times') ?? '');
  if (times) return { ...held, times };
  const time = cells.get('time') ?? cells.get('times') ?? (at < 0 ? undefined : both.slice(at));
  const end = cells.get('end_time');
  if (time !== undefined) return { ...held, ...readSlot(time, by24, end) };
  return end === undefined ? { ...held } : { ...held, end_time: readTimeOf(end, by24) };
}

/** What a cell says of taking part online: a link, yes or no, or how to get the link. */
function addOnline(record: Written, cells: Cells): void {
  const online = readAnswer(cells.get('online') ?? '?');
  const inPerson = readAnswer(cells.get('in_person') ?? '?');
  const places: readonly Column[] = ['location', 'address', 'formatted_address', 'postal_code'];
  if (online)
    record['attendance'] ??=
      (inPerson ?? places.some((column) => cells.has(column))) ? 'hybrid' : 'online';
  if (typeof online !== 'string') return;
  record[/^\S+\.\S+$/.test(online) ? 'conference_url' : 'conference_url_notes'] ??= online;
}

function addAccess(record: Written, cells: Cells, note: Note): void {
  const access: Written = {};
  const listed = cells.get('access');
  const whole = structureIn('access', listed ?? '');
  if (whole) record['access'] = whole;
  else
    for (const words of listed?.split(/[,;|\n]/, mostListed) ?? []) {
      const feature = featureOf(words);
      if (feature) access[feature] = true;
      else if (/\S/.test(words)) note('access', 'unknown-code');
    }
  for (const feature of featureNames) {
    const text = cells.get(feature);
    if (text !== undefined) access[feature] = readAnswer(text);
  }
  if (Object.keys(access).length) record['access'] = { ...(whole as object), ...access };
}

/** Read together with others, below. */
const apart = new Set<Column>(
  (
    'when day time end_time duration times recurrence first_date last_date not_on online in_person ' +
    'access address_2 address_3'
  ).split(' ') as Column[],
);

/**
 * The record that a row holds; a reason where it would be shown at a wrong time.
 *
 * @param note Takes what is lost, by the name of our field.
 */
export function recordOf(cells: Cells, style: TableStyle, note: Note): RawRecord | ProblemReason {
  const when = whenOf(cells, style);
  if (typeof when === 'string') return when;
  const record: Written = { ...when };
  for (const [column, text] of cells) {
    if (apart.has(column) || isFeature(column)) continue;
    record[column] = structureIn(column, text) ?? valueOf(column, text, style);
  }
  const duration = cells.get('duration');
  if (duration !== undefined) record['duration'] = readLength(duration);
  addOnline(record, cells);
  addAccess(record, cells, note);
  return record;
}
