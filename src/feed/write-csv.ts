/** Records of our own format → a table that a person can edit and that reads back as the same records. */
import { readDay } from './clock.js';
import { isRecord, listOf, type RawRecord, textOf, yesNo } from './coerce.js';
import {
  columns,
  envelopeNames,
  featureNames,
  isFeature,
  isPartial,
  labelOf,
} from './csv-columns.js';
import { cellOf } from './csv-guard.js';
import { rowsAsText } from './csv-parse.js';
import { joinSaid, readSaid } from './csv-when.js';
import { Fields } from './fields.js';
import { readRecurrence } from './recurrence.js';
import { publishedId } from './meeting-guide.js';
import { readTranslations } from './native.js';

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const nthNames = new Map(
  Object.entries({ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last' }),
);
const silent = () => undefined;

const daysOf = (value: unknown): string =>
  listOf(value)
    .map((day) => dayNames[readDay(day) ?? -1] ?? textOf(day) ?? '')
    .join(', ');

/** Which weeks in words, where the words say it all; else as JSON. */
function weeksOf(value: unknown, days: string): string {
  const json = JSON.stringify(value);
  if (!isRecord(value)) return json;
  const places = listOf(value['byday']).map((place) => {
    const [, nth = '', code = ''] = /^(-?\d)?([A-Z]{2})$/.exec(textOf(place) ?? '') ?? [];
    return [nthNames.get(nth), dayNames[codes.indexOf(code)]].filter(Boolean).join(' ');
  });
  const every = textOf(value['interval']) ?? '1';
  const weeks =
    every === '1' ? 'every week' : every === '2' ? 'every other week' : `every ${every} weeks`;
  const dates = (name: string, word: string) => {
    const list = listOf(value[name]);
    return list.length ? `${word} ${list.map((date) => textOf(date)).join(', ')}` : '';
  };
  const words = [
    places.length ? `${places.join(' and ')} of the month` : weeks,
    dates('from', 'from'),
    dates('until', 'until'),
    dates('except', 'except'),
  ]
    .filter(Boolean)
    .join(' ');
  const said = readSaid(words, false, false);
  const back = said && joinSaid(readSaid(days, false, true), said);
  if (!isRecord(back) || !back['recurrence']) return json;
  const numbers = listOf(days).flatMap((day) => readDay(day) ?? []);
  const [before, after] = [value, back['recurrence']].map((rule) =>
    JSON.stringify(readRecurrence(new Fields({}, silent), rule, numbers)),
  );
  return before === after ? words : json;
}

/** Holds more than a list in words could, or would be read as something else. */
const needsJson = (value: unknown): boolean =>
  isRecord(value) ||
  (Array.isArray(value) &&
    value.some(
      (item) => textOf(item) === undefined || /[,;|]|^[[{]|^\s|\s$|^$/.test(String(item)),
    ));

function cellFor(name: string, value: unknown, record: RawRecord): string {
  if (value === undefined || value === null) return '';
  if (name === 'day') return daysOf(value);
  if (name === 'recurrence') return weeksOf(value, daysOf(record['day']));
  if (name === 'regions' && Array.isArray(value)) return value.map(textOf).join(' > ');
  if (isFeature(name)) {
    const answer = yesNo(value);
    return answer === undefined ? (textOf(value) ?? '') : answer ? 'Yes' : 'No';
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (needsJson(value)) return JSON.stringify(value);
  return Array.isArray(value) ? value.join(', ') : (textOf(value) ?? '');
}

/** The record by column: features of access have columns of their own, other names that of ours. */
function flat(record: RawRecord): RawRecord {
  const { access, attendance, attendance_option: option } = record;
  const said = isRecord(access) ? access : {};
  return {
    ...record,
    ...Object.fromEntries(featureNames.map((name) => [name, said[name]])),
    slug: publishedId(record),
    // WordPress writes "in_person"
    attendance: attendance ?? textOf(option)?.replace('_', '-'),
    access: isRecord(access) ? undefined : access,
  };
}

/** Names of the fields that some record fills, in the order of the table; then its translations. */
function usedBy(records: readonly RawRecord[]): string[] {
  const languages = new Set(
    records.flatMap((record) => Object.keys(readTranslations(new Fields(record, silent)) ?? {})),
  );
  const translations = [...languages].flatMap((tag) => [`name_${tag}`, `notes_${tag}`]);
  const names = new Set([...Object.keys(columns), ...translations]);
  return [...names].filter(
    (name) => !isPartial(name) && records.some((record) => cellFor(name, record[name], record)),
  );
}

/**
 * Writes a list of meetings as CSV, with headings in plain English: UTF-8 with the mark by which
 * spreadsheets know it. Every field of our own format is kept, and none other: what a record holds of a
 * person (`contact_1_name`) is left out. Nothing in it runs as a formula.
 *
 * @param records In the words of our own format.
 * @param envelope What the list says of itself; rows of a name and a value above the headings.
 */
export function writeCsv(records: readonly RawRecord[], envelope: RawRecord = {}): string {
  const about = Object.keys(envelopeNames).flatMap((name) => {
    const cell = cellFor(name, envelope[name], envelope);
    return cell ? [[labelOf(envelopeNames, name), cellOf(cell)]] : [];
  });
  const flattened = records.map(flat);
  const names = usedBy(flattened);
  const rows = flattened.map((record) =>
    names.map((name) => cellOf(cellFor(name, record[name], record))),
  );
  const headings = names.map((name) => labelOf(columns, name));
  return `\ufeff${rowsAsText([...about, headings, ...rows])}`;
}
