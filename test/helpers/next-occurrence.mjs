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
