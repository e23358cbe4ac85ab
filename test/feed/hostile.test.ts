/** One record of six is hostile or broken, in ways beyond the shared cases: what is shown of it. */
import { expect } from '@open-wc/testing';
import type { Meeting } from '../../src/core/meeting.js';
import { readFeedSync } from '../../src/feed/read.js';
import { feedOf, one, record, type Raw } from './helpers.js';

/** What must hold of the meeting; a text is the reason for which it is left out. */
type Holds = string | ((meeting: Meeting) => void);

const is =
  <T>(read: (meeting: Meeting) => T, expected: T): Holds =>
  (meeting) =>
    expect(read(meeting)).to.deep.equal(expected);
const name = (expected: string) => is((meeting) => meeting.name, expected);
const noLink = is(({ online }) => online?.url, undefined);
const noPosition = is(({ venue }) => venue?.position, undefined);
const starts = (minutes: number) => is(({ times }) => times.map(({ start }) => start), [minutes]);
const noEnd = is(({ times }) => times[0]?.duration, undefined);
const shown = is(({ id }) => id, 'one');
const online = (url: unknown): Raw => ({
  attendance: 'online',
  conference_url: url,
  conference_phone: '01632 960123',
});
const at = (latitude: unknown, longitude: unknown): Raw => ({ latitude, longitude });

const cases: readonly (readonly [what: string, fields: Raw, holds: Holds])[] = [
  // text
  ['a NUL in a name', { name: 'Open\0Door' }, name('OpenDoor')],
  ['an escape sequence of a terminal', { name: '\u001b[31mOpen' }, name('[31mOpen')],
  ['marks that turn the direction', { name: '\u202eOpen\u2066 Door\u2069' }, name('Open Door')],
  ['characters of no width', { name: 'O\u200bp\u2060en\ufeff' }, name('Open')],
  ['half a character', { name: 'Open\ud83d' }, name('Open')],
  ['characters of private use by halves', { name: '\udc00Open' }, name('Open')],
  ['a name of blanks alone', { name: ' \u3000\u00a0 ' }, is((meeting) => meeting.name, undefined)],
  [
    'a name of invisible marks alone',
    { name: '\u2800\u200b' },
    is((meeting) => meeting.name, undefined),
  ],
  [
    'line breaks of every kind',
    { name: 'A\r\nB\u2028C\u0085D' },
    (meeting) => expect(meeting.name).not.to.match(/[\r\n\u2028\u0085]/),
  ],
  ['an emoji of five parts', { name: 'Family 👨‍👩‍👧‍👦' }, name('Family 👨‍👩‍👧‍👦')],
  ['entities that make markup', { name: '&lt;b&gt;Open&lt;/b&gt;' }, name('<b>Open</b>')],
  ['entities twice over', { name: '&amp;lt;b&amp;gt;' }, name('&lt;b&gt;')],
  [
    'an entity of no character',
    { name: 'A&#x110000;B&#55296;C' },
    (meeting) => encodeURIComponent(meeting.name!),
  ],
  [
    'a template of some framework',
    { name: '{{7*7}}${7*7}<%= 7*7 %>' },
    name('{{7*7}}${7*7}<%= 7*7 %>'),
  ],
  ['a formula', { name: '=1+1' }, name('=1+1')],
  ['a text read in the wrong encoding', { name: 'Women\u0092s' }, name('Women’s')],
  [
    'a thousand joiners',
    { name: `A${'\u200d'.repeat(1000)}B` },
    (meeting) => expect(meeting.name!.length).to.be.below(10),
  ],
  ['a number as name', { name: 12 }, name('12')],
  ['a tick as name', { name: true }, 'bad-type'],
  ['a list as name', { name: ['Open'] }, 'bad-type'],
  // ids
  ['an id of blanks', { slug: '  ' }, (meeting) => expect(meeting.id).to.match(/^derived /)],
  [
    'an id of a million letters',
    { slug: 'x'.repeat(1e6) },
    (meeting) => expect(meeting.id.length).to.be.at.most(200),
  ],
  ['an id that climbs', { slug: '../../etc/passwd' }, is(({ id }) => id, '../../etc/passwd')],
  ['an id of markup', { slug: '"><script>' }, is(({ id }) => id, '"><script>')],
  ['the id __proto__', { slug: '__proto__' }, is(({ id }) => id, '__proto__')],
  ['the id hasOwnProperty', { slug: 'hasOwnProperty' }, is(({ id }) => id, 'hasOwnProperty')],
  // days and times
  ['day 7', { day: 7 }, 'bad-day'],
  ['day -1', { day: -1 }, 'bad-day'],
  ['half a day', { day: 1.5 }, 'bad-day'],
  ['day "Someday"', { day: 'Someday' }, 'bad-day'],
  ['a day of days', { day: [[1]] }, 'bad-day'],
  ['ten thousand days', { day: Array<number>(10_000).fill(1) }, is(({ times }) => times.length, 1)],
  ['24:00', { time: '24:00' }, 'bad-time'],
  ['25:61', { time: '25:61' }, 'bad-time'],
  ['-1:30', { time: '-1:30' }, 'bad-time'],
  ['a time of digits beyond number', { time: '9'.repeat(400) }, 'bad-time'],
  ['half past seven, morning or evening', { time: '7.30' }, 'ambiguous-time'],
  ['13pm', { time: '13pm' }, (meeting) => expect(meeting.times[0]!.start).to.equal(780)],
  ['0pm', { time: '0pm' }, 'bad-time'],
  ['12am', { time: '12am' }, starts(0)],
  ['12pm', { time: '12pm' }, starts(720)],
  ['a time in full-width figures', { time: '１９：３０' }, 'bad-time'],
  ['a time with a zone', { time: '19:30Z' }, 'bad-time'],
  [
    'an hour that spring leaves out',
    { day: 0, time: '01:30', timezone: 'Europe/London' },
    starts(90),
  ],
  ['an end before the start by an hour', { time: '19:30', end_time: '18:30' }, noEnd],
  ['an end at the start', { end_time: '19:30' }, noEnd],
  [
    'an end after midnight',
    { time: '23:30', end_time: '00:30' },
    is(({ times }) => times[0]!.duration, 60),
  ],
  ['a length of minus an hour', { duration: -60 }, noEnd],
  ['a length of a year', { duration: 525_600 }, noEnd],
  ['a zone of Mars', { timezone: 'Mars/Olympus' }, 'bad-zone'],
  ['a zone of a path', { timezone: '../Europe/London' }, 'bad-zone'],
  ['a zone of an object', { timezone: { name: 'Europe/London' } }, 'bad-zone'],
  ['30 February', { recurrence: { from: '2027-02-30' } }, 'bad-recurrence'],
  ['the sixth Monday', { day: undefined, recurrence: { byday: ['6MO'] } }, 'bad-recurrence'],
  ['every nought weeks', { recurrence: { interval: 0, from: '2027-01-01' } }, 'bad-recurrence'],
  ['every billion weeks', { recurrence: { interval: 1e9, from: '2027-01-01' } }, 'bad-recurrence'],
  [
    'until before from',
    { recurrence: { from: '2027-02-01', until: '2027-01-01' } },
    'bad-recurrence',
  ],
  ['weeks as a text of code', { recurrence: 'FREQ=SECONDLY;COUNT=1000000000' }, 'bad-recurrence'],
  // links
  ['javascript:', online('javascript:alert(1)'), noLink],
  ['JaVaScRiPt: with a tab', online('java\tscript:alert(1)'), noLink],
  ['javascript: behind a blank', online(' \u0001javascript:alert(1)'), noLink],
  ['javascript: as entities', online('&#106;avascript:alert(1)'), noLink],
  ['javascript:// with a comment', online('javascript://example.org/%0aalert(1)'), noLink],
  ['data:', online('data:text/html,<script>1</script>'), noLink],
  ['vbscript:', online('vbscript:msgbox(1)'), noLink],
  ['blob:', online('blob:https://example.org/1'), noLink],
  ['file:', online('file:///etc/passwd'), noLink],
  ['ftp:', online('ftp://example.org/'), noLink],
  ['a host behind an @', online('https://meet.example.org@evil.example/j/1'), noLink],
  ['a link of three thousand letters', online(`https://example.org/${'a'.repeat(3000)}`), noLink],
  ['a link with a line break', online('https://example.org/\nj/1'), noLink],
  ['a link of objects', online({ href: 'https://example.org' }), noLink],
  [
    'a host in letters that look alike',
    online('https://zооm.us/j/1'),
    is(({ online: way }) => way?.host, 'xn--zm-fmca.us'),
  ],
  [
    'a link without its scheme',
    online('meet.example.org/j/1'),
    is(({ online: way }) => way?.url, 'https://meet.example.org/j/1'),
  ],
  [
    'an e-mail with headers',
    { email: 'a@example.org?bcc=b@example.org&subject=x' },
    is(({ contact }) => contact?.email, undefined),
  ],
  [
    'an e-mail of two lines',
    { email: 'a@example.org\r\nBcc: b@example.org' },
    is(({ contact }) => contact?.email, undefined),
  ],
  ['a telephone of words', { phone: 'ring me' }, is(({ contact }) => contact?.phone, undefined)],
  [
    'a telephone of a thousand figures',
    { phone: '0'.repeat(1000) },
    is(({ contact }) => contact?.phone, undefined),
  ],
  [
    'a report to javascript:',
    { feedback_url: 'javascript:1' },
    is(({ report }) => report, undefined),
  ],
  // positions
  ['the sea off Africa', at(0, 0), noPosition],
  ['beyond the pole', at(91, 0), noPosition],
  ['beyond the date line', at(53, 181), noPosition],
  ['a position of words', at('north', 'west'), noPosition],
  ['a position with a comma', at('53,81', '-1,56'), is(({ venue }) => venue?.position?.lat, 53.81)],
  ['1e308', at(1e308, 1e308), noPosition],
  ['half a position', at(53.8, undefined), noPosition],
  ['a position of lists', at([53.8], [-1.5]), noPosition],
  ['a position in hexadecimal', at('0x35', '0x01'), noPosition],
  // shapes
  [
    'types of objects',
    { types: [{ code: 'O' }, null, 5] },
    (meeting) => expect(meeting.types ?? []).not.to.include('[object Object]'),
  ],
  ['types of code', { types: ['<b>O</b>', 'O'] }, is(({ types }) => types, ['O'])],
  ['access of a text', { access: 'all of it' }, is(({ access }) => access, undefined)],
  [
    'access of what there is not',
    { access: { lift: true, 'step-free': 'yes' } },
    is(({ access }) => access, { 'step-free': true }),
  ],
  [
    'an audience of everybody',
    { audiences: ['women', 'everybody', 7] },
    is(({ who }) => who?.audiences, ['women']),
  ],
  [
    'languages that are none',
    { languages: ['xx-yy-zz-long-nonsense', 'pl', '🤷'] },
    is(({ who }) => who?.languages?.includes('pl'), true),
  ],
  ['an age of minus one', { min_age: -1 }, is(({ who }) => who?.minAge, undefined)],
  ['a status of its own', { status: 'exploded' }, is(({ status }) => status.state, 'active')],
  [
    'other lists without end',
    { also: Array.from({ length: 500 }, (_, n) => ({ feed: `f${n}`, slug: 'x' })) },
    is(({ also }) => also?.length, 50),
  ],
  [
    'other lists of nonsense',
    { also: [7, null, { feed: {} }, { feed: 'f', slug: 's', url: 'javascript:1' }] },
    is(({ also }) => also, [{ feed: 'f', id: 's' }]),
  ],
  [
    'translations without end',
    Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [`name_x${String.fromCharCode(97 + (n % 26))}`, 'y']),
    ),
    shown,
  ],
  [
    'a translation into __proto__',
    { name___proto__: 'x' },
    is(({ translations }) => translations, undefined),
  ],
  [
    'ten thousand fields of its own',
    Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`f${n}`, n])),
    shown,
  ],
  ['a nest of a thousand', { notes: nest(1000) }, is(({ notes }) => notes, undefined)],
];

function nest(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

describe('a hostile record', () => {
  for (const [what, fields, holds] of cases)
    it(`costs no more than itself: ${what}`, () => {
      const { meeting, notes } = one(fields);
      if (typeof holds === 'string') {
        expect(meeting).to.equal(undefined);
        expect(notes).to.include(`* ${holds}`);
      } else {
        expect(meeting, notes.join()).to.exist;
        holds(meeting!);
      }
      expect('polluted' in {}).to.equal(false);
    });

  it('there are more than sixty of them', () => expect(cases.length).to.be.greaterThan(60));
});

describe('what a page hands in', () => {
  const good = record({ slug: 'good' });
  const throws = (): never => {
    throw new Error('host');
  };
  for (const [what, make] of [
    [
      'a getter that throws',
      () => [
        good,
        Object.defineProperty({ ...record() }, 'name', { get: throws, enumerable: true }),
      ],
    ],
    [
      'a proxy that throws',
      () => [good, new Proxy({}, { get: throws, ownKeys: throws, has: throws })],
    ],
    [
      'a record that holds itself',
      () => {
        const own: Raw = { ...record() };
        own['notes'] = own;
        return [good, own];
      },
    ],
    ['a text that throws when it is read', () => [good, record({ name: { toString: throws } })]],
    ['a list with holes', () => [good, ...Array<unknown>(3)]],
    ['functions and symbols', () => [good, throws, Symbol('x'), record({ name: throws })]],
    ['a date and a map', () => [good, new Date(), new Map([['name', 'x']])]],
    [
      'a record without a prototype',
      () => [good, Object.assign(Object.create(null) as object, record({ slug: 'bare' }))],
    ],
    ['a frozen list', () => Object.freeze([Object.freeze(good)])],
  ] as const)
    it(`is answered: ${what}`, () => {
      const result = readFeedSync(make(), { source: 'host' });
      if (!result.ok) expect(result.error.code).to.equal('not-a-feed');
      else expect(result.value.meetings.map(({ id }) => id)).to.include('good');
    });

  it('keeps the order of a feed of a hundred thousand, and stops there', () => {
    const many = Array.from({ length: 100_001 }, (_, n) => ({
      slug: `${n}`,
      name: 'x',
      day: n % 7,
      location: 'y',
      formatted_address: '1 a, b',
    }));
    const { meetings, problems } = feedOf(many);
    expect(meetings.length).to.equal(100_000);
    expect(problems.map(({ reason }) => reason)).to.include('over-limit');
  }).timeout(30_000);
});
