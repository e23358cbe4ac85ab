/** On which days, and in which weeks or months, as people write it in a table. */
import { readDay } from './clock.js';
import type { RawRecord } from './coerce.js';
import { fold } from './csv-columns.js';
import { dateIn, dateWithin } from './csv-dates.js';

/** What a cell says of the days on which a meeting is held. */
export interface Said {
  /** Days that stand for themselves. */
  readonly days: readonly number[];
  /** Days with their place in the month: `1MO`. */
  readonly places: readonly string[];
  /** Places in the month with no day. */
  readonly nths: readonly number[];
  /** Said by the month, so a day alone is not enough. */
  readonly monthly: boolean;
  /** The rest of a recurrence of our own format. */
  readonly rule: RawRecord;
}

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const welsh: ReadonlyMap<string, number> = new Map([
  ...'sul llun mawrth mercher iau gwener sadwrn'
    .split(' ')
    .map((name, day) => [name, day] as const),
  ...([
    ['lun', 1],
    ['fawrth', 2],
    ['fercher', 3],
    ['wener', 5],
  ] as const),
]);
const nths: ReadonlyMap<string, number> = new Map(
  [
    '1st first cyntaf gyntaf',
    '2nd second ail',
    '3rd third trydydd',
    '4th fourth pedwerydd',
    '5th fifth pumed',
    'last olaf',
  ].flatMap((words, index) =>
    words.split(' ').map((word) => [word, index < 5 ? index + 1 : -1] as const),
  ),
);
/** Stand after their day. */
const after = new Set(['cyntaf', 'gyntaf', 'olaf']);
const through = new Set('to through until i hyd tan'.split(' '));
const idle = new Set(
  (
    'and a ac the on each every in of o or y yr dydd ddydd nos pob bob monthly weekly week weeks wythnosol ' +
    'wythnos month mis only morning mornings afternoon afternoons evening evenings night nights bore prynhawn hwyr'
  ).split(' '),
);

/** Phrases with a meaning of their own, each as the word that stands for it below. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(weekdays?|dyddiaur wythnos)\b/g, ' monday to friday '],
  [/\b(weekends?|penwythnos(au)?)\b/g, ' saturday sunday '],
  [/\b(daily|every day)\b|\b[bp]ob dydd$/g, ' monday to sunday '],
  [
    /\b(fortnightly|every fortnight|[bp]ob pythefnos|alternate|every other|every (2|two)(?= weeks)|[bp]ob yn ail)\b/g,
    ' other ',
  ],
];

const longest = 300;

const clause = (words: string) =>
  new RegExp(
    String.raw`[,;(]? *\b(?:${words}) +(?:\p{L}+ +){0,2}(${dateWithin}(?:(?:, *| *& *| and | ac? )${dateWithin})*)\)?`,
    'iu',
  );
const clauses = {
  from: clause('from|starting|o|gan ddechrau'),
  until: clause('until|to|tan|hyd'),
  except: clause('except|not|heblaw|ac eithrio'),
};

/**
 * Reads "Mon, Wed & Fri", "Monday to Friday", "first Monday", "last Friday of the month", "every other
 * Tuesday from 2026-01-06", "every week except 25 December 2026", and the same in Welsh.
 *
 * What can't be read whole is not read at all: "Mondays in term time" is not every Monday.
 *
 * @param numbers Days may be written as our own format does, 0 (Sunday) to 6.
 */
export function readSaid(written: string, dayFirst: boolean, numbers: boolean): Said | undefined {
  if (written.length > longest) return undefined;
  let text = written;
  const rule: { [name: string]: unknown } = {};
  for (const [name, pattern] of Object.entries(clauses)) {
    const [whole, dates] = pattern.exec(text) ?? [];
    if (!dates) continue;
    text = text.replace(whole!, ' ');
    const read = [...dates.matchAll(new RegExp(dateWithin, 'giu'))].map(([date]) =>
      dateIn(date, dayFirst),
    );
    // two first dates are none
    rule[name] = name === 'except' ? read : read.join();
  }
  text = fold(text.replace(/[-–—]/g, ' to '));
  // the second Monday of the month, or every other Monday?
  if (/\b(every|each|[bp]ob) (2nd|second|ail|3rd|third|4th|fourth)\b(?! (and|\d))/.test(text))
    if (!/\b(month|mis)\b/.test(text)) return undefined;
  if (/\b(2nd|3rd|second|third|ail) (to )?(last|olaf)\b/.test(text)) return undefined;
  const [every, weeks] = /\b(?:every|[bp]ob) (\d\d?) (?:weeks?|wythnos)\b/.exec(text) ?? [];
  if (every) {
    rule['interval'] = Number(weeks);
    text = text.replace(every, ' ');
  }
  for (const [phrase, word] of phrases) text = text.replace(phrase, word);
  return readWords(text.split(' ').filter(Boolean), rule, numbers);
}

function readWords(
  tokens: readonly string[],
  rule: { [name: string]: unknown },
  numbers: boolean,
): Said | undefined {
  const days: number[] = [];
  const places: string[] = [];
  let pending: number[] = [];
  let used = false;
  let last: number | undefined;
  let range = false;
  for (const token of tokens) {
    if (/^\d/.test(token) && !numbers && !nths.has(token)) return undefined;
    const day = welsh.get(token) ?? readDay(token);
    const nth = nths.get(token);
    if (nth !== undefined) {
      if (after.has(token) && last !== undefined && !pending.length) {
        if (days.at(-1) === last) days.pop();
        places.push(`${nth}${codes[last]}`);
        continue;
      }
      if (used) pending = [];
      used = false;
      pending.push(nth);
    } else if (day !== undefined) {
      if (range) {
        if (last === undefined || pending.length) return undefined;
        for (let next = (last + 1) % 7; next !== day; next = (next + 1) % 7) days.push(next);
        days.push(day);
        range = false;
      } else if (used || !pending.length) days.push(day);
      else {
        places.push(...pending.map((each) => `${each}${codes[day]}`));
        used = true;
      }
      last = day;
    } else if (through.has(token)) range = true;
    else if (token === 'other') rule['interval'] = 2;
    else if (!idle.has(token)) return undefined;
  }
  // "first Monday and Tuesday"
  if (range || (places.length && days.length)) return undefined;
  const monthly = tokens.some((token) => /^(month(ly)?|mis)$/.test(token));
  // every other month, or every other week of it?
  if (rule['interval'] && (monthly || places.length || pending.length)) return undefined;
  return { days, places, nths: used ? [] : pending, monthly, rule };
}

/** What the cell for the day and those for the weeks say together, as the fields of a record. */
export function joinSaid(day: Said | undefined, weeks: Said): RawRecord | 'bad-recurrence' {
  const rule = { ...day?.rule, ...weeks.rule };
  const [days = [], others = days] = [day?.days, weeks.days].filter((list) => list?.length);
  if (String([...days].sort()) !== String([...others].sort())) return 'bad-recurrence';
  const alone = [...(day?.nths ?? []), ...(weeks.nths ?? [])];
  const placed = [...(day?.places ?? []), ...(weeks.places ?? [])];
  if (alone.length && (placed.length || !days.length)) return 'bad-recurrence';
  const places = [...placed, ...alone.flatMap((nth) => days.map((each) => `${nth}${codes[each]}`))];
  if (!places.length && (day?.monthly || weeks.monthly)) return 'bad-recurrence';
  const named = new Set(places.map((place) => codes.indexOf(place.slice(-2))));
  const held = { day: days.length ? days : [...named] };
  if (places.length) return { ...held, recurrence: { freq: 'monthly', byday: places, ...rule } };
  return Object.keys(rule).length ? { ...held, recurrence: { freq: 'weekly', ...rule } } : held;
}
