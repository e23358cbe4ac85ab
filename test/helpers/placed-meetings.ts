/** Invented meetings at places, for maps. */
import type { Meeting } from '../../src/core/meeting.js';
import { meeting } from './meetings.js';

const at = (
  locality: string,
  lat: number,
  lng: number,
  precision: 'exact' | 'about' = 'exact',
): Partial<Meeting> => ({
  venue: { name: `${locality} Example Hall`, locality, position: { lat, lng, precision } },
});

/** Two in one hall of Leeds, one next door, one in Cardiff, one roughly in Durham; online; nobody knows where. */
export const placed: readonly Meeting[] = [
  meeting('leeds-one', { name: 'Leeds Evening', ...at('Leeds', 53.8, -1.55) }),
  meeting('leeds-two', {
    name: 'Leeds Morning',
    ...at('Leeds', 53.8, -1.55),
    times: [{ day: 0, start: 660, duration: 60, zone: 'Europe/London' }],
  }),
  meeting('bradford', { name: 'Bradford Steps', ...at('Bradford', 53.79, -1.75) }),
  meeting('cardiff', { name: 'Cardiff Calm', ...at('Cardiff', 51.48, -3.18) }),
  meeting('durham', { name: 'Durham Tools', ...at('Durham', 54.78, -1.57, 'about') }),
  meeting('online', {
    name: 'Everywhere',
    attendance: 'online',
    ...at('Perth', 56.4, -3.43),
    online: { url: 'https://meet.example.org/all', host: 'meet.example.org' },
  }),
  meeting('somewhere', { name: 'Ask Us Where', venue: { locality: 'Hull' } }),
];
