/**
 * Calendar files, as other programs read them: by ical.js, and by python-dateutil where the machine has
 * it. The next 52 starts of each entry have to be ours.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { makeCalendar, nextStart, offsetAt } from '../../dist/esm/headless.js';

const now = Date.UTC(2026, 10, 26, 18, 30);
const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Sydney',
  'Asia/Kolkata',
  'America/Santiago',
  'Africa/Casablanca',
];

const recurrences = [
  undefined,
  { freq: 'weekly', interval: 2, from: '2026-01-07' },
  { freq: 'weekly', interval: 3, from: '2026-02-01', except: ['2026-12-27', '2027-03-28'] },
  { freq: 'weekly', until: '2027-03-28' },
  { freq: 'weekly', from: '2027-02-01', except: ['2027-12-25'] },
  ...[1, 2, 3, 4, 5, -1, -2].map((nth) => ({ freq: 'monthly', byday: [{ day: 5, nth }] })),
  {
    freq: 'monthly',
    byday: [
      { day: 1, nth: 2 },
      { day: 1, nth: 4 },
    ],
    except: ['2026-12-28'],
  },
  { freq: 'monthly', byday: [{ day: 2 }] },
  { freq: 'monthly', interval: 2, from: '2026-01-01', byday: [{ day: 0, nth: -1 }] },
  { freq: 'monthly', interval: 3, from: '2026-02-10', bymonthday: [15], until: '2031-06-30' },
  ...[[1], [15, 30], [31], [-1]].map((bymonthday) => ({ freq: 'monthly', bymonthday })),
  { freq: 'monthly', byday: [{ day: 5 }], bymonthday: [13] },
  { freq: 'monthly', byday: [{ day: 0, nth: 1 }], bymonthday: [1, 2, 3] },
];
// Evenings, and the hours around which clocks change or the day does.
const starts = [1170, 90, 0, 1430, 150];

const meetings = [...zones, ...zones].flatMap((zone, at) =>
  recurrences.map((recurrence, index) => {
    const day = index === 1 ? 3 : index === 2 ? 0 : (index + at) % 7;
    const start = starts[(index + at) % starts.length];
    return {
      id: `${zone}/${at}/${index}`,
      name: `Entry ${index}; “quoted”, with a comma, and Ŵ`,
      attendance: 'in-person',
      status: { state: 'active' },
      times: [{ day, start, duration: 90, zone, ...(recurrence && { recurrence }) }],
      source: { feed: 'test', id: `${index}` },
    };
  }),
);

const wordsFor = ({ name }) => ({
  title: name,
  place: '1 Sample Street, Leeds',
  notes: 'One\nTwo',
});
const file = (list) => makeCalendar(list, { now, wordsFor });

function ours({ times: [time] }) {
  const found = [];
  // What began within its length is on now, and the file begins with it.
  let at = nextStart(time, now - 90 * 60_000);
  while (at !== undefined && found.length < 52) {
    found.push(at);
    at = nextStart(time, at);
  }
  return found;
}

const byUid = new Map(
  meetings.map((meeting) => {
    const [{ day, start }] = meeting.times;
    return [`${meeting.id}-${day}-${start}@meeting-finder`, ours(meeting)];
  }),
);

test('ical.js reads the same next 52 starts', () => {
  const calendar = new ICAL.Component(ICAL.parse(file(meetings)));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent');
  assert.equal(events.length, meetings.filter((meeting) => ours(meeting).length).length);
  assert.ok(events.length >= 200);
  const twoHours = 2 * 3_600_000;
  let oddities = 0;
  for (const component of events) {
    const event = new ICAL.Event(component);
    const iterator = event.iterator();
    const found = [];
    for (let next = iterator.next(); next && found.length < 52; next = iterator.next())
      found.push(next.toJSDate().getTime());
    const mine = byUid.get(event.uid);
    const zone = event.startDate.zone.tzid;
    // An hour that the clocks skip or show twice is read in another way by each library; decision 038.
    const odd = (at) => offsetAt(zone, at - twoHours) !== offsetAt(zone, at + twoHours);
    assert.deepEqual(
      dates(found.map((at, index) => (odd(at) ? mine[index] : at))),
      dates(mine),
      event.uid,
    );
    oddities += found.filter((at, index) => at !== mine[index]).length;
    assert.match(event.summary, /“quoted”, with a comma, and Ŵ$/);
    assert.equal(event.description, 'One\nTwo');
    assert.equal(event.duration.toSeconds(), 5400);
  }
  assert.ok(oddities < 40, `${oddities} starts in an odd hour`);
  ICAL.TimezoneService.reset();
});

const dates = (list) => list.map((at) => new Date(at).toISOString());

const hasDateutil = spawnSync('python3', ['-c', 'import dateutil.rrule, dateutil.tz']).status === 0;

test(
  'python-dateutil reads them too',
  { skip: hasDateutil ? false : 'python-dateutil is not on this machine' },
  () => {
    const script = new URL('../helpers/read-calendar.py', import.meta.url);
    const { stdout, stderr } = spawnSync('python3', ['-c', readFileSync(script, 'utf8')], {
      input: file(meetings),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    assert.equal(stderr, '');
    const read = JSON.parse(stdout);
    assert.equal(Object.keys(read).length, [...byUid.values()].filter((all) => all.length).length);
    for (const [uid, found] of Object.entries(read))
      assert.deepEqual(dates(found), dates(byUid.get(uid)), uid);
  },
);

test('every line is short, and ends as the format wants it', () => {
  const text = file(meetings);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(!/[^\r]\n/.test(text));
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
});

test('an entry is the same whenever it is made', () => {
  const uids = (text) => text.match(/^UID:.*$/gm);
  const later = makeCalendar(meetings, { now: now + 5 * 86_400_000, wordsFor });
  assert.deepEqual(uids(later), uids(file(meetings)));
});

test('what is suspended, by appointment or over is in no file', () => {
  const [weekly] = meetings;
  const over = { ...weekly.times[0], recurrence: { freq: 'weekly', until: '2026-11-01' } };
  const none = [
    { ...weekly, status: { state: 'suspended' } },
    { ...weekly, times: [] },
    { ...weekly, times: [{ day: 1, zone: 'Europe/London' }] },
    { ...weekly, times: [over] },
  ];
  assert.equal(file(none), undefined);
  assert.match(file([...none, weekly]), /BEGIN:VEVENT/);
});

test('a place that a text hides in cannot end a line or begin another', () => {
  const text = makeCalendar([meetings[0]], {
    now,
    wordsFor: () => ({ title: 'A\r\nATTENDEE:mailto:x@example.org\rB', place: '\\n;,' }),
  });
  assert.ok(!/^ATTENDEE/m.test(text));
  assert.match(text, /^LOCATION:\\\\n\\;\\,$/m);
});
