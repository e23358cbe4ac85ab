/** Records with every field of our own format, and envelopes, whatever a person may write in them. */
import fc from 'fast-check';
import {
  accessFeatures,
  approaches,
  audiences,
  beliefs,
  focuses,
  opennesses,
} from '../../src/feed/vocabulary.js';
import { record, type Raw } from './helpers.js';

const letter = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '@x',
    '-',
    '+44 1632 960001',
    "'",
    '"',
    ',',
    ';',
    '|',
    '#REF!',
    '＝1',
    '[',
    '{}',
    '\t',
    'n/a',
    'Ŵy',
  ),
);
const line = fc.array(letter, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const block = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const among = (words: ReadonlySet<string>) => fc.constantFrom(...words);
const some = (words: ReadonlySet<string>) => fc.subarray([...words], { minLength: 1 });
const day = fc.integer({ min: 0, max: 6 });
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const dates = fc.array(date, { minLength: 1, maxLength: 3 });
const place = fc
  .tuple(
    fc.constantFrom('', '1', '2', '3', '4', '5', '-1', '-2'),
    fc.constantFrom('MO', 'TH', 'SU'),
  )
  .map((parts) => parts.join(''));
const url = fc.webUrl({ validSchemes: ['https'] });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const recurrence = fc.record(
  {
    freq: fc.constantFrom('weekly', 'monthly'),
    byday: fc.array(place, { maxLength: 3 }),
    bymonthday: fc.array(fc.constantFrom(1, 15, -1), { maxLength: 2 }),
    interval: fc.integer({ min: 1, max: 4 }),
    from: date,
    until: date,
    except: dates,
    variations: fc.array(
      fc.record(
        {
          byday: fc.array(place, { minLength: 1 }),
          dates,
          openness: among(opennesses),
          note: line,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);
const slot = fc.record(
  {
    day: fc.array(day, { minLength: 1, maxLength: 3 }),
    time: clock,
    end_time: clock,
    timezone: fc.constant('Europe/Paris'),
    recurrence,
  },
  { requiredKeys: ['day', 'time'] },
);

const when = fc.oneof(
  fc.record(
    {
      day: fc.oneof(day, fc.uniqueArray(day, { minLength: 1 })),
      time: clock,
      end_time: clock,
      duration: fc.integer({ min: 1, max: 600 }),
      recurrence,
    },
    { requiredKeys: ['day'] },
  ),
  fc.record({ times: fc.array(slot, { minLength: 1, maxLength: 3 }) }),
  fc.constant({}),
);

const full = fc.record({
  name: line,
  fellowship: fc.constantFrom('aa', 'SMART Recovery UK', 'Tuesday Walkers'),
  group: optional(line),
  approach: optional(some(approaches)),
  belief: optional(among(beliefs)),
  focus: optional(some(focuses)),
  types: optional(
    fc.array(fc.constantFrom('O', 'X', '11', '12x12', 'Big Book, slowly', 'Tea|Talk')),
  ),
  notes: optional(block),
  group_notes: optional(block),
  notice: optional(block),
  status: fc.constantFrom(undefined, 'active', 'suspended', 'moved'),
  attendance: fc.constantFrom(undefined, 'in-person', 'online', 'hybrid'),
  url: optional(url),
  website: optional(url),
  email: optional(fc.constant('list@example.org')),
  phone: optional(fc.constantFrom('01632 960001', '+44 1632 960002')),
  feedback_url: fc.constantFrom(undefined, 'mailto:list@example.org', 'https://example.org/wrong'),
  checked: optional(date),
  updated: optional(date),
  name_cy: optional(line),
  notes_cy: optional(block),
  'name_zh-Hant': optional(line),
  timezone: fc.constantFrom(undefined, 'Europe/Dublin'),
  location: optional(line),
  formatted_address: optional(
    fc.constantFrom('1 Mill Lane, Leeds, LS6 1AA, UK', '-1 Odd Street, Leeds'),
  ),
  address: optional(line),
  city: optional(line),
  state: optional(line),
  postal_code: fc.constantFrom(undefined, 'LS6 1AA', 'ls6'),
  country: fc.constantFrom(undefined, 'Wales'),
  regions: optional(fc.array(line, { minLength: 1, maxLength: 3 })),
  latitude: fc.constantFrom(undefined, 53.79648, -33.5, 0.5),
  longitude: fc.constantFrom(undefined, -1.54785, 151, 1e-5),
  approximate: fc.constantFrom(undefined, 'yes', 'no', true, false),
  entrance: optional(block),
  transport: optional(block),
  conference_url: optional(url),
  conference_id: optional(line),
  conference_passcode: optional(line),
  conference_phone: optional(fc.constant('+44 1632 960003,,123456789#')),
  conference_url_notes: optional(block),
  conference_phone_notes: optional(block),
  openness: optional(among(opennesses)),
  audiences: optional(some(audiences)),
  languages: optional(fc.subarray(['en', 'cy', 'pl', 'bfi', 'zh-Hant'])),
  min_age: optional(fc.integer({ min: 1, max: 130 })),
  max_age: optional(fc.integer({ min: 1, max: 130 })),
  access: optional(
    fc.dictionary(among(accessFeatures), fc.boolean()).map((access) => ({ ...access })),
  ),
  proof: optional(fc.boolean()),
  cost: optional(line),
  entity: optional(line),
  licence: optional(line),
  also: optional(
    fc.array(fc.record({ feed: url, slug: line, licence: line, entity: line, url }), {
      maxLength: 2,
    }),
  ),
  sample: optional(fc.boolean()),
});

/** What a list says of itself. */
export const envelopes: fc.Arbitrary<Raw> = fc.record(
  {
    title: line,
    language: fc.constantFrom('en-GB', 'cy'),
    timezone: fc.constant('Europe/Dublin'),
    fellowship: fc.constantFrom('na', 'Tuesday Walkers'),
    fellowships: fc.array(
      fc.record({
        id: fc.constantFrom('smart', 'walkers'),
        name: line,
        short_name: line,
        aliases: fc.array(line),
        approach: some(approaches),
        belief: among(beliefs),
        focus: some(focuses),
        audiences: some(audiences),
        site: url,
      }),
      { minLength: 1, maxLength: 2 },
    ),
    licence: line,
    attribution: line,
    updated: date.map((day) => `${day}T09:00:00Z`),
    sample: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** A list of records, the first of them sound. */
export const fullRecords: fc.Arbitrary<readonly Raw[]> = fc
  .array(fc.tuple(full, when), { minLength: 1, maxLength: 3 })
  .map((list) => [
    record({ slug: 'sound' }),
    ...list.map(([fields, times], index) => ({ slug: `slug-${index}`, ...fields, ...times })),
  ]);
