/** When an invented meeting is held. */
const dayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const clock = (minutes) => {
  const inDay = minutes % 1440;
  const pad = (number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
};

/** Start in minutes after midnight: nearly half of real meetings start between 7pm and 8pm. */
const start = ({ weighted, pick }) =>
  weighted([
    [19 * 60 + pick([0, 0, 30, 30, 30, 15, 45]), 46],
    [20 * 60 + pick([0, 0, 15, 30]), 12],
    [18 * 60 + pick([0, 15, 30, 30]), 13],
    [17 * 60 + pick([0, 30]), 3],
    [10 * 60 + pick([0, 0, 30]), 8],
    [11 * 60 + pick([0, 0, 30]), 4],
    [7 * 60 + pick([0, 15, 30]), 3],
    [12 * 60 + pick([0, 30, 45]), 5],
    [13 * 60 + pick([0, 15]), 2],
    [14 * 60 + pick([0, 30]), 3],
    [21 * 60 + pick([0, 30]), 2],
    [22 * 60 + 30, 1],
    [23 * 60 + pick([0, 30]), 1.5],
    [0, 0.4],
  ]);

const everyWeek = [
  [undefined, 84],
  ['monthly', 4],
  ['last', 2],
  ['fortnightly', 3],
  ['variation', 4],
  ['except', 2],
  ['until', 0.7],
  ['from', 0.7],
];

/** The part of a recurrence that makes it other than plain weekly, if any. */
function recurrence({ pick, weighted, integer }, day) {
  const code = dayCodes[day];
  switch (weighted(everyWeek)) {
    case 'monthly':
      return { freq: 'monthly', byday: [`${integer(1, 4)}${code}`] };
    case 'last':
      return { freq: 'monthly', byday: [`-1${code}`] };
    case 'fortnightly':
      // The week of this Sunday is the first of each pair.
      return { freq: 'weekly', interval: 2, from: `2026-01-${String(4 + day).padStart(2, '0')}` };
    case 'variation':
      return {
        freq: 'weekly',
        variations: [
          pick([
            {
              byday: [`-1${code}`],
              openness: 'open',
              note: 'Open to all on the last one of the month.',
            },
            { byday: [`1${code}`], note: 'Speaker on the first one of the month.' },
            { byday: [`2${code}`, `4${code}`], note: 'Reading one time, sharing the next.' },
          ]),
        ],
      };
    case 'except':
      return { freq: 'weekly', except: ['2026-12-25', '2026-12-26', '2027-01-01'] };
    case 'until':
      return { freq: 'weekly', until: '2027-03-31' };
    case 'from':
      return { freq: 'weekly', from: '2027-01-04' };
    default:
      return undefined;
  }
}

/** `{ day, time, end_time, recurrence }`, `{ times }`, or nothing at all for a meeting by appointment. */
export function makeSchedule(random) {
  const kind = random.weighted([
    ['weekly', 91],
    ['several days', 4],
    ['several times', 1.5],
    ['no time', 2],
    ['by appointment', 2],
  ]);
  if (kind === 'by appointment') return {};
  const day = random.integer(0, 6);
  if (kind === 'no time') return { day };
  const minutes = start(random);
  const length = random.weighted([
    [90, 45],
    [60, 35],
    [75, 12],
    [120, 3],
    [undefined, 5],
  ]);
  const times = { time: clock(minutes), ...(length && { end_time: clock(minutes + length) }) };
  if (kind === 'several times')
    return {
      times: [
        { day, ...times },
        { day: (day + 3) % 7, time: '12:30', end_time: '13:30' },
      ],
    };
  if (kind === 'several days')
    return {
      day: random.pick([
        [1, 3, 5],
        [2, 4],
        [6, 0],
        [1, 2, 3, 4, 5],
        [0, 1, 2, 3, 4, 5, 6],
      ]),
      ...times,
    };
  const repeats = recurrence(random, day);
  return { day, ...times, ...(repeats && { recurrence: repeats }) };
}
