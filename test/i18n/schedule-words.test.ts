import { expect } from '@open-wc/testing';
import type { Meeting, MeetingTime, Recurrence, Weekday } from '../../src/core/meeting.js';
import type { Hit } from '../../src/core/results.js';
import { cy } from '../../src/i18n/cy.js';
import { cyDetails } from '../../src/i18n/details/cy.js';
import { enDetails } from '../../src/i18n/details/en.js';
import { en } from '../../src/i18n/en.js';
import { scheduleWords } from '../../src/ui/schedule-words.js';
import { dayWords } from '../../src/ui/when.js';

const zone = 'Europe/London';
const at = (day: number, recurrence?: Recurrence): MeetingTime => ({
  day: day as Weekday,
  start: 1170,
  duration: 90,
  zone,
  ...(recurrence ? { recurrence } : {}),
});
const held = (times: readonly MeetingTime[]): Meeting => ({
  id: 'x',
  attendance: 'in-person',
  status: { state: 'active' },
  times,
  source: { feed: 'test', id: 'x' },
});
const weekly = { freq: 'weekly' } as const;
const monthly = { freq: 'monthly' } as const;

const pm = '7:30pm to 9pm';
const yh = '7:30yh tan 9yh';

type Case = readonly [what: string, times: readonly MeetingTime[], en: string[], cy: string[]];

const cases: readonly Case[] = [
  ['by appointment', [], ['By appointment'], ['Trwy apwyntiad']],
  ['one day', [at(1)], [`Every Monday, ${pm}`], [`Bob dydd Llun, ${yh}`]],
  [
    'several days, from Monday',
    [at(0), at(4), at(1)],
    [`Every Monday, Thursday and Sunday, ${pm}`],
    [`Bob dydd Llun, dydd Iau a dydd Sul, ${yh}`],
  ],
  [
    'the working week',
    [1, 2, 3, 4, 5].map((day) => at(day)),
    [`Monday to Friday, ${pm}`],
    [`Dydd Llun i ddydd Gwener, ${yh}`],
  ],
  [
    'each day of the week',
    [0, 1, 2, 3, 4, 5, 6].map((day) => at(day)),
    [`Every day, ${pm}`],
    [`Bob dydd, ${yh}`],
  ],
  [
    'other times on other days, with no end or no time',
    [at(1), { day: 2, start: 720, zone }, { day: 3, zone }],
    [`Every Monday, ${pm}`, 'Every Tuesday, midday', 'Every Wednesday, time not given'],
    [`Bob dydd Llun, ${yh}`, 'Bob dydd Mawrth, hanner dydd', 'Bob dydd Mercher, amser heb ei roi'],
  ],
  [
    'over midnight',
    [{ day: 6, start: 1380, duration: 120, zone }],
    ['Every Saturday, 11pm to 1am'],
    ['Bob dydd Sadwrn, 11yh tan 1yb'],
  ],
  [
    'every other week',
    [at(1, { ...weekly, interval: 2, from: '2026-01-05' })],
    [`Every other Monday, ${pm}`],
    [`Bob yn ail ddydd Llun, ${yh}`],
  ],
  [
    'every third week, on two days',
    [1, 4].map((day) => at(day, { ...weekly, interval: 3, from: '2026-01-05' })),
    [`Every 3 weeks on Monday and Thursday, ${pm}`],
    [`Bob 3 wythnos ar ddydd Llun a dydd Iau, ${yh}`],
  ],
  [
    'first and third',
    [
      at(1, {
        ...monthly,
        byday: [
          { day: 1, nth: 3 },
          { day: 1, nth: 1 },
        ],
      }),
    ],
    [`The first and third Monday of the month, ${pm}`],
    [`Dydd Llun cyntaf a thrydydd dydd Llun y mis, ${yh}`],
  ],
  [
    'second, fourth and fifth',
    [at(3, { ...monthly, byday: [2, 4, 5].map((nth) => ({ day: 3 as const, nth })) })],
    [`The second, fourth and fifth Wednesday of the month, ${pm}`],
    [`Ail ddydd Mercher, pedwerydd dydd Mercher a phumed dydd Mercher y mis, ${yh}`],
  ],
  [
    'last, and last but one',
    [at(5, { ...monthly, byday: [-1, -2].map((nth) => ({ day: 5 as const, nth })) })],
    [`The second last and last Friday of the month, ${pm}`],
    [`Dydd Gwener olaf ond un a dydd Gwener olaf y mis, ${yh}`],
  ],
  [
    'two weekdays of the month, as a feed gives them: a time each',
    [
      at(1, { ...monthly, byday: [{ day: 1, nth: 1 }] }),
      at(5, { ...monthly, byday: [{ day: 5, nth: -1 }] }),
    ],
    [`The first Monday and last Friday of the month, ${pm}`],
    [`Dydd Llun cyntaf a dydd Gwener olaf y mis, ${yh}`],
  ],
  [
    'one weekday at a place in the month, another each week',
    [
      at(1, { ...monthly, byday: [{ day: 1, nth: 1 }] }),
      at(3, { ...monthly, byday: [{ day: 3 }] }),
    ],
    [`Every Wednesday, ${pm}`, `The first Monday of the month, ${pm}`],
    [`Bob dydd Mercher, ${yh}`, `Dydd Llun cyntaf y mis, ${yh}`],
  ],
  [
    'every other month',
    [at(1, { ...monthly, interval: 2, from: '2026-01-01', byday: [{ day: 1, nth: 1 }] })],
    [`The first Monday of every other month, ${pm}`],
    [`Dydd Llun cyntaf y mis, bob yn ail fis, ${yh}`],
  ],
  [
    'every third month',
    [at(1, { ...monthly, interval: 3, from: '2026-01-01', byday: [{ day: 1, nth: 1 }] })],
    [`The first Monday of every 3rd month, ${pm}`],
    [`Dydd Llun cyntaf y mis, bob 3 mis, ${yh}`],
  ],
  [
    'dates in the month, as a feed gives them: a time for each weekday',
    [0, 1, 2, 3, 4, 5, 6].map((day) =>
      at(day, { ...monthly, byday: [{ day: day as Weekday }], bymonthday: [1, 8, 15, -1] }),
    ),
    [`The 1st, 8th, 15th and last day of the month, ${pm}`],
    [`Ar y 1af, yr 8fed, y 15fed a’r diwrnod olaf o’r mis, ${yh}`],
  ],
  [
    'a date in the month with no weekday',
    [at(1, { ...monthly, bymonthday: [22, -2] })],
    [`The 22nd and 2nd last day of the month, ${pm}`],
    [`Ar yr 22ain a’r diwrnod olaf ond 1 o’r mis, ${yh}`],
  ],
  [
    'a date that must fall on a weekday',
    [1, 5].map((day) =>
      at(day, { ...monthly, byday: [{ day: day as Weekday }], bymonthday: [13] }),
    ),
    [`The 13th of the month, if it is a Monday or Friday, ${pm}`],
    [`Ar y 13eg o’r mis, os yw’n ddydd Llun neu ddydd Gwener, ${yh}`],
  ],
  [
    'monthly with nothing to say when',
    [at(1, monthly)],
    [`By appointment, or no time given, ${pm}`],
    [`Trwy apwyntiad, neu heb amser wedi’i roi, ${yh}`],
  ],
  [
    'from and until',
    [at(1, { ...weekly, from: '2027-01-04', until: '2027-03-29' })],
    [`Every Monday, ${pm}, from Monday 4 January 2027, until Monday 29 March 2027`],
    [`Bob dydd Llun, ${yh}, o ddydd Llun 4 Ionawr 2027 ymlaen, tan ddydd Llun 29 Mawrth 2027`],
  ],
  [
    'not on some dates',
    [at(5, { ...weekly, except: ['2026-12-25', '2027-01-01'] })],
    [`Every Friday, ${pm}`, 'Not on Friday 25 December 2026 and Friday 1 January 2027'],
    [`Bob dydd Gwener, ${yh}`, 'Ddim ar ddydd Gwener 25 Rhagfyr 2026 a dydd Gwener 1 Ionawr 2027'],
  ],
  [
    'something different on some',
    [
      at(5, {
        ...weekly,
        variations: [
          { byday: [{ day: 5, nth: -1 }], openness: 'open' },
          { dates: ['2026-12-04', '2026-12-11'], note: 'Bring food' },
          { dates: ['2026-12-18'] },
        ],
      }),
    ],
    [
      `Every Friday, ${pm}`,
      'The last Friday of the month: Open to anyone',
      'Friday 4 December 2026 and Friday 11 December 2026: Bring food',
    ],
    [
      `Bob dydd Gwener, ${yh}`,
      'Dydd Gwener olaf y mis: Agored i bawb',
      'Dydd Gwener 4 Rhagfyr 2026 a dydd Gwener 11 Rhagfyr 2026: Bring food',
    ],
  ],
];

describe('a schedule in words', () => {
  for (const [what, times, english, welsh] of cases)
    it(what, () => {
      expect(scheduleWords(en, enDetails, held(times))).to.deep.equal(english);
      expect(scheduleWords(cy, cyDetails, held(times))).to.deep.equal(welsh);
    });
});

describe('the heading of a day', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const on = (day: number): Hit => ({
    meeting: held([at((day + 1) % 7)]),
    occurrence: { start: Date.UTC(2026, 10, day, 19, 30), time: 0 },
  });
  it('begins with a capital in either language', () => {
    expect([22, 23, 25].map((day) => dayWords(en, on(day), now))).to.deep.equal([
      'Today, Sunday 22 November',
      'Tomorrow, Monday 23 November',
      'Wednesday 25 November',
    ]);
    expect([22, 23, 25].map((day) => dayWords(cy, on(day), now))).to.deep.equal([
      'Heddiw, dydd Sul 22 Tachwedd',
      'Yfory, dydd Llun 23 Tachwedd',
      'Dydd Mercher 25 Tachwedd',
    ]);
  });
});
