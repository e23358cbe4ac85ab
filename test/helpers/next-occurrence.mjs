/**
 * @typedef {object} Vector
 * @property {string} now ISO instant, UTC.
 * @property {string} zone
 * @property {import('../../src/core/meeting.js').Weekday} day
 * @property {string} time `HH:MM`.
 * @property {number | null} nth Place in the month; null is every week.
 * @property {string} next ISO instant, UTC.
 */

/**
 * One vector as the library puts it.
 * @param {Vector} vector
 * @returns {{ time: import('../../src/core/meeting.js').MeetingTime, now: number, next: number }}
 */
export function readVector({ now, zone, day, time, nth, next }) {
  const [hours, minutes] = time.split(':').map(Number);
  return {
    time: {
      day,
      start: hours * 60 + minutes,
      zone,
      ...(nth === null ? {} : { recurrence: { freq: 'monthly', byday: [{ day, nth }] } }),
    },
    now: Date.parse(now),
    next: Date.parse(next),
  };
}

const zone = 'Africa/Casablanca';

/** The vectors that hang on Morocco's staying on UTC from September 2026. */
const sinceMorocco = [
  1, 42, 165, 174, 266, 290, 344, 371, 388, 793, 833, 876, 879, 906, 919, 998, 1012, 1023, 1085,
  1151, 1185, 1217, 1223, 1278,
];

/**
 * The vectors that the time-zone data of this engine gets wrong, to the vector: those above where it has
 * not heard of Morocco's staying on UTC (tz 2025c has not), none where it has.
 * @returns {readonly number[]}
 */
export function outdatedVectors() {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric' });
  return clock.format(Date.parse('2029-12-28T12:00Z')) === '12' ? [] : sinceMorocco;
}
